/** A check as Markdown: a list for each text; also the step summary of a workflow. */
import type { CheckResult } from '../../model/check.ts';
import { escapeMarkdown } from '../kit/escape.ts';
import {
  acceptedSentence,
  findingSign,
  findingTitle,
  lapsedSentence,
  resultSentence,
  shortFingerprint,
  toldLine,
} from './wording.ts';

export function renderCheckMarkdown(result: CheckResult): string {
  const blocks = [
    '# draftwatch check',
    `${resultSentence(result)}.`,
    ...result.texts.flatMap(({ id, findings, unchecked }) => [
      `## ${escapeMarkdown(id)}`,
      [
        ...unchecked.map(
          ({ what, message }) => `- **not checked** ${escapeMarkdown(`${what}: ${message}`)}`,
        ),
        ...findings.map((finding) => {
          const { accepted, where, fingerprint } = finding;
          const note = accepted ? ` (${acceptedSentence(accepted)})` : '';
          return `- ${findingSign(finding)} **${escapeMarkdown(findingTitle(finding))}** ${escapeMarkdown(`${toldLine(finding)}${note}`)} <sub>${shortFingerprint(fingerprint)}, ${escapeMarkdown(where)}</sub>`;
        }),
      ].join('\n') || 'No findings.',
    ]),
    ...result.lapsed.map((one) => `- ${escapeMarkdown(lapsedSentence(one))}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}
