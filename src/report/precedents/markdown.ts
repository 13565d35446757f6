/** Agreed language as Markdown: what is weaker than agreed, what is new, what is adapted. */
import type { ParagraphPrecedents, PrecedentReport } from '../../model/precedent.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import { escapeMarkdown } from '../kit/escape.ts';
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

export function renderPrecedentsMarkdown(report: PrecedentReport): string {
  const { document, paragraphs, problems } = report;
  const told = inOrder(paragraphs).filter(({ status }) => status !== 'verbatim');
  const agreed = paragraphs.filter(({ status }) => status === 'verbatim');
  const blocks = [
    `# ${escapeMarkdown(`Agreed language in ${documentName(document)}`)}`,
    `${escapeMarkdown(documentFacts(document).join(', '))}`,
    `**${escapeMarkdown(precedentsHead(report))}** ${escapeMarkdown(corpusSentence(report))}`,
    ...told.map(section),
    ...(agreed.length > 0
      ? [`Agreed word for word: ${agreed.map(({ label }) => escapeMarkdown(label)).join(', ')}.`]
      : []),
    ...(problems.length > 0
      ? [problems.map((problem) => `- ${escapeMarkdown(problemSentence(problem))}`).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(paragraph: ParagraphPrecedents): string {
  const uses = usesSentence(paragraph);
  const sources = paragraph.precedents.flatMap((one, i) => [
    `- ${escapeMarkdown(sourceSentence(one))}`,
    ...(i === 0
      ? differences(one).map((signal) => `  - ${escapeMarkdown(signalSentence(signal))}`)
      : []),
  ]);
  return [
    `## ${escapeMarkdown(`${paragraph.label}: ${statusSentence(paragraph)}`)}`,
    `> ${escapeMarkdown(paragraph.text)}`,
    ...(sources.length > 0 ? [sources.join('\n')] : []),
    ...(uses ? [escapeMarkdown(uses)] : []),
  ].join('\n\n');
}
