/** Agreed language as a Word file: what is weaker than agreed first, each with its source as an argument. */
import { Document, Packer, type Paragraph } from 'docx';
import type { ParagraphPrecedents, PrecedentReport } from '../../model/precedent.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import { printable } from '../kit/printable.ts';
import { bullet, heading, line, title } from '../kit/word-lines.ts';
import { STYLES } from '../kit/word-styles.ts';
import { repack } from '../kit/zip.ts';
import { problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  corpusSentence,
  inOrder,
  precedentsHead,
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
          title(name),
          line(documentFacts(report.document).join(', ')),
          line(`${precedentsHead(report)} ${corpusSentence(report)}`),
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
  const head = heading(`${label}: ${statusSentence(paragraph)}`);
  if (status === 'verbatim') return [head, ...(uses ? [line(uses)] : [])];
  const nearest = precedents[0];
  return [
    head,
    line(paragraph.text),
    ...precedents.map((one) => line(sourceSentence(one), true)),
    ...(nearest
      ? [
          ...nearest.signals.map((signal) => bullet(signalSentence(signal))),
          line(`As agreed: ${nearest.text}`),
        ]
      : []),
    ...(uses ? [line(uses)] : []),
  ];
}
