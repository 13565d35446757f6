/** Agreed language as a Word file: what is weaker than agreed first, each with its source as an argument. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ParagraphPrecedents, PrecedentReport } from '../../model/precedent.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import { STYLES } from '../comparison/docx/styles.ts';
import { printable } from '../kit/printable.ts';
import { repack } from '../kit/zip.ts';
import { problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  corpusSentence,
  headSentence,
  inOrder,
  sourceSentence,
  statusSentence,
  usesSentence,
} from './wording.ts';

/** The same for the same input: a Word file wants some date. */
const DATE = '2000-01-01T00:00:00Z';

export async function renderPrecedentsDocx(report: PrecedentReport): Promise<Uint8Array> {
  const name = `Agreed language in ${documentName(report.document)}`;
  const document = new Document({
    creator: 'draftwatch',
    title: printable(name),
    styles: STYLES,
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(name)] }),
          line(documentFacts(report.document).join(', ')),
          line(`${headSentence(report)} ${corpusSentence(report)}`),
          ...inOrder(report.paragraphs).flatMap(section),
          ...report.problems.map((problem) => line(problemSentence(problem))),
        ],
      },
    ],
  });
  return repack(await Packer.toBuffer(document), DATE);
}

function section(paragraph: ParagraphPrecedents): Paragraph[] {
  const { label, precedents, status } = paragraph;
  const uses = usesSentence(paragraph);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [text(`${label}: ${statusSentence(paragraph)}`)],
  });
  if (status === 'verbatim') return [heading, ...(uses ? [line(uses)] : [])];
  const nearest = precedents[0];
  return [
    heading,
    line(paragraph.text),
    ...precedents.map((one) => line(sourceSentence(one), true)),
    ...(nearest
      ? [
          ...nearest.signals.map(
            (signal) =>
              new Paragraph({ bullet: { level: 0 }, children: [text(signalSentence(signal))] }),
          ),
          line(`As agreed: ${nearest.text}`),
        ]
      : []),
    ...(uses ? [line(uses)] : []),
  ];
}

function text(words: string, bold = false): TextRun {
  return new TextRun({ text: printable(words), bold });
}

function line(words: string, bold = false): Paragraph {
  return new Paragraph({ children: [text(words, bold)] });
}
