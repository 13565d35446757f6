/** A comparison as a Word file: a summary, then the redline as true tracked changes. */
import {
  AlignmentType,
  Document,
  Footer,
  type ICommentOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Report, ReportChange } from '../../../model/report.ts';
import { printable } from '../../kit/printable.ts';
import { STYLES } from '../../kit/word-styles.ts';
import { repack } from '../../kit/zip.ts';
import { documentName } from '../document-facts.ts';
import { commentOn } from './comment.ts';
import { type Context, unitParagraphs } from './redline.ts';
import { redlineUnits } from './sequence.ts';
import { summaryParagraphs } from './summary.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** Word wants a date on a tracked change; this one when the documents have none. */
const NO_DATE = '2000-01-01';
/** Width of the margin that holds the labels, in twentieths of a point. */
const LABEL_WIDTH = 1300;

/**
 * The file as bytes. Accepting all tracked changes leaves the after paragraphs behind the summary,
 * rejecting them the before paragraphs; labels are numbering, not text.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const day = report.after.adoption?.date ?? report.after.date ?? report.before.date ?? NO_DATE;
  const date = `${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : NO_DATE}T00:00:00Z`;
  const comments: ICommentOptions[] = [];
  const labels = new Map<string, string>();
  const context = contextOf(report, date, comments, labels);
  const redline = redlineUnits(report.changes).flatMap((unit) => unitParagraphs(unit, context));
  const document = new Document({
    creator: 'draftwatch',
    lastModifiedBy: 'draftwatch',
    title: printable(`${documentName(report.before)} → ${documentName(report.after)}`),
    styles: STYLES,
    numbering: { config: [...labels].map(([text, reference]) => numbering(text, reference)) },
    comments: { children: comments },
    features: { trackRevisions: true },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: footer() },
        // The last paragraph mark of a file cannot be deleted, so it is one of our own.
        children: [...summaryParagraphs(report), ...redline, new Paragraph('')],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

/** Whose changes they are: the sponsors of the amendments that were applied, else the newer text. */
function authorOf({ amendments, after }: Report): string {
  const sponsors = new Set(amendments?.flatMap((one) => one.sponsors.map(({ name }) => name)));
  return sponsors.size > 0 ? [...sponsors].join(', ') : documentName(after);
}

function contextOf(
  report: Report,
  date: string,
  comments: ICommentOptions[],
  labels: Map<string, string>,
): Context {
  let id = 0;
  const commented = new Set<ReportChange>();
  return {
    nextId: () => {
      id += 1;
      return id;
    },
    author: printable(authorOf(report)),
    date,
    commentFor: (change) => {
      if (!change.flagged || commented.has(change)) return null;
      commented.add(change);
      comments.push(commentOn(change, comments.length, date));
      return comments.length - 1;
    },
    label: (words) => {
      if (!labels.has(words)) labels.set(words, `label-${labels.size + 1}`);
      return labels.get(words)!;
    },
    rightToLeft: RIGHT_TO_LEFT.has(report.after.language),
  };
}

function numbering(text: string, reference: string) {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        // "%1" would print a count; a label is printed as it is.
        text: text.replaceAll('%', '％'),
        alignment: AlignmentType.START,
        style: {
          paragraph: { indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH } },
          run: { size: 16, color: '666666', bold: false, italics: false },
        },
      },
    ],
  };
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });
}
