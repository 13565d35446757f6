/** Asks as Markdown: the table of asks and versions, then what stands there. */
import type { Uptake } from '../../model/uptake.ts';
import { escapeMarkdown } from '../kit/escape.ts';
import { problemSentence } from '../wording/wording.ts';
import {
  answerSentence,
  detailSentences,
  STATUS_SIGNS,
  uptakeHead,
  versionNames,
} from './wording.ts';

export function renderUptakeMarkdown(uptake: Uptake): string {
  const names = versionNames(uptake.versions);
  const cell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|');
  const table = [
    `| | ask | ${names.map(cell).join(' | ')} |`,
    `|---|---|${names.map(() => '---|').join('')}`,
    ...uptake.asks.map(
      ({ id, ask, versions }) =>
        `| ${cell(id)} | ${cell(ask)} | ${versions.map((one) => `${STATUS_SIGNS[one.status]} ${cell(answerSentence(one))}`).join(' | ')} |`,
    ),
  ];
  const details = uptake.asks.flatMap(({ id, ask, versions }) => [
    `## ${escapeMarkdown(`${id}: ${ask}`)}`,
    versions
      .map((one, i) => {
        const notes = detailSentences(one).map((note) => `; ${escapeMarkdown(note)}`);
        const quote =
          one.quote && one.status !== 'not found' ? `: “${escapeMarkdown(one.quote)}”` : '';
        return `- **${escapeMarkdown(names[i]!)}** ${escapeMarkdown(answerSentence(one))}${quote}${notes.join('')}`;
      })
      .join('\n'),
  ]);
  const blocks = [
    '# What became of our asks',
    `**${escapeMarkdown(uptakeHead(uptake))}**`,
    table.join('\n'),
    ...details,
    ...(uptake.problems.length > 0
      ? [uptake.problems.map((one) => `- ${escapeMarkdown(problemSentence(one))}`).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
