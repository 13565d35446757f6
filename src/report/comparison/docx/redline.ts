/** Paragraphs of the redline: tracked insertions and deletions, comments where a change is flagged. */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Edit } from '../../../model/change.ts';
import type { ReportChange } from '../../../model/report.ts';
import { printable } from '../../kit/printable.ts';
import { cite } from '../cite.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import type { Unit } from './sequence.ts';

/** What every paragraph of the redline needs to know. */
export interface Context {
  /** Next free number of a tracked change, bookmark or comment. */
  readonly nextId: () => number;
  readonly author: string;
  readonly date: string;
  /** Comment number of a change, once: the first paragraph that shows it takes the comment. */
  readonly takeComment: (change: ReportChange) => number | null;
  /** Numbering reference that prints a citation in the margin. */
  readonly label: (words: string) => string;
  readonly rightToLeft: boolean;
}

/** Name of the bookmark at a change. */
export function bookmarkName(change: ReportChange): string {
  return `change_${change.id}`;
}

/** The Word paragraphs of one unit. */
export function unitParagraphs(unit: Unit, context: Context): Paragraph[] {
  const { change } = unit;
  if (unit.kind === 'whole') {
    return splitAtBorders(change).map(({ segments, mark, label }, index) =>
      paragraph(segments, mark, label, change, index === 0, context),
    );
  }
  const op = unit.kind === 'gone' ? 'delete' : 'insert';
  const { label, text } = unit.paragraph;
  const other = unit.kind === 'gone' ? change.after[0]?.label : change.before[0]?.label;
  const where = other ? ` (${unit.kind === 'gone' ? 'now' : 'was'} ${other})` : '';
  const first = unit.kind === 'new' || change.after.length === 0;
  return [paragraph([{ op, text }], op, `${label}${where}`, change, first, context)];
}

type Run = Pick<Segment, 'op' | 'text'>;

interface Piece {
  readonly segments: Run[];
  mark: Edit['op'];
  readonly label: string;
}

/** A border that only one side has is a tracked paragraph mark: accept or reject joins the two. */
function splitAtBorders(change: ReportChange): Piece[] {
  const at = { before: 0, after: 0 };
  const first = {
    ...change,
    before: change.before.slice(0, 1),
    after: change.after.slice(0, 1),
  };
  const pieces: Piece[] = [{ segments: [], mark: 'equal', label: cite(first) }];
  for (const segment of segmentsOf(change)) {
    if (segment.border.length === 0) {
      pieces.at(-1)!.segments.push(segment);
      continue;
    }
    for (const side of segment.border) at[side] += 1;
    pieces.at(-1)!.mark = segment.op;
    const [was, is] = [change.before[at.before], change.after[at.after]];
    const both = segment.border.length === 2;
    const shown = {
      ...change,
      before: was && (both || segment.op === 'delete') ? [was] : [],
      after: is && (both || segment.op === 'insert') ? [is] : [],
    };
    pieces.push({ segments: [], mark: 'equal', label: cite(shown) });
  }
  return pieces;
}

function paragraph(
  segments: readonly Run[],
  mark: Edit['op'],
  label: string,
  change: ReportChange,
  first: boolean,
  context: Context,
): Paragraph {
  const comment = first ? context.takeComment(change) : null;
  const bookmark = first && change.flagged ? context.nextId() : null;
  const children: ParagraphChild[] = [];
  if (bookmark !== null) children.push(new BookmarkStart(bookmarkName(change), bookmark));
  if (comment !== null) children.push(new CommentRangeStart(comment));
  children.push(...joined(segments).map((segment) => run(segment, context)));
  if (comment !== null) {
    children.push(
      new CommentRangeEnd(comment),
      new TextRun({ children: [new CommentReference(comment)] }),
    );
  }
  if (bookmark !== null) children.push(new BookmarkEnd(bookmark));
  const part = (change.after[0] ?? change.before[0])?.part;
  return new Paragraph({
    style: part === 'heading' ? 'RedlineHeading' : 'Redline',
    children,
    ...(label ? { numbering: { reference: context.label(printable(label)), level: 0 } } : {}),
    ...(context.rightToLeft ? { bidirectional: true } : {}),
    ...markRun(mark, context),
  });
}

function markRun(mark: Edit['op'], context: Context): Pick<IParagraphOptions, 'run'> {
  if (mark === 'equal') return {};
  const revision = { id: context.nextId(), author: context.author, date: context.date };
  return { run: mark === 'insert' ? { insertion: revision } : { deletion: revision } };
}

/** Neighbours of one kind as one run: fewer boxes to click in Word. */
function joined(segments: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { op, text } of segments) {
    const last = runs.at(-1);
    if (last?.op === op) runs[runs.length - 1] = { op, text: last.text + text };
    else if (text) runs.push({ op, text });
  }
  return runs;
}

function run({ op, text }: Run, context: Context): ParagraphChild {
  const words = {
    text: printable(text),
    ...(context.rightToLeft ? { rightToLeft: true } : {}),
  };
  if (op === 'equal') return new TextRun(words);
  const tracked = { ...words, id: context.nextId(), author: context.author, date: context.date };
  return op === 'insert' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
}
