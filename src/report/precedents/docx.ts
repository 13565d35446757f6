/** Agreed language as a Word file: what is weaker than agreed first, each with its source as an argument. */
import type { Paragraph } from 'docx';
import type { ParagraphPrecedents, PrecedentReport } from '../../model/precedent.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import { wordFile } from '../kit/word-file.ts';
import { bullet, heading, line, title } from '../kit/word-lines.ts';
import { problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  corpusSentence,
  differences,
  inOrder,
  precedentsHead,
  sourceSentence,
  statusSentence,
  usesSentence,
} from './wording.ts';

export async function renderPrecedentsDocx(report: PrecedentReport): Promise<Uint8Array> {
  const name = `Agreed language in ${documentName(report.document)}`;
  return wordFile(name, [
    title(name),
    line(documentFacts(report.document).join(', ')),
    line(`${precedentsHead(report)} ${corpusSentence(report)}`),
    ...inOrder(report.paragraphs).flatMap(section),
    ...report.problems.map((problem) => line(problemSentence(problem))),
  ]);
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
          ...differences(nearest).map((signal) => bullet(signalSentence(signal))),
          line(`As agreed: ${nearest.text}`),
        ]
      : []),
    ...(uses ? [line(uses)] : []),
  ];
}
