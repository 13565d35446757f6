/** The brief as Markdown. */
import type { Report } from '../../model/report.ts';
import { escapeMarkdown } from '../kit/escape.ts';
import { BRIEF_TITLES, doubtSentence, SECTION_TITLES } from '../wording/wording.ts';
import { briefOf } from './brief.ts';
import { headBlocks } from './markdown.ts';

export function renderBrief(report: Report): string {
  const { losses, gains, check, unflagged } = briefOf(report);
  const cell = (words: string): string => escapeMarkdown(words).replaceAll('|', '\\|');
  const rows = losses.map(
    (loss) =>
      `| **${cell(loss.cite)}** ${cell(loss.says)} | ${cell(loss.old)} | ${loss.new === null ? '*gone*' : cell(loss.new)} | ${[cell(loss.ask), ...loss.agreed.map(cell)].join('. ')} |`,
  );
  const blocks = [
    ...headBlocks(report),
    `## ${BRIEF_TITLES.losses}`,
    rows.length > 0
      ? ['| where | old words | new words | ask for |', '|---|---|---|---|', ...rows].join('\n')
      : 'Nothing on the watched themes.',
    ...(gains.length > 0
      ? [
          `## ${BRIEF_TITLES.gains}`,
          gains
            .map(
              ({ cite, words, agreed }) =>
                `- **${escapeMarkdown(cite)}**: ${[words, ...agreed].map(escapeMarkdown).join(' ')}`,
            )
            .join('\n'),
        ]
      : []),
    ...(check.length > 0
      ? [`## ${BRIEF_TITLES.check}`, `- ${escapeMarkdown(check.join(', '))}`]
      : []),
    ...(unflagged === '' ? [] : [`${SECTION_TITLES.other}: ${escapeMarkdown(unflagged)}.`]),
    ...(report.problems.length > 0
      ? [`**${escapeMarkdown(doubtSentence(report.problems))}.**`]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
