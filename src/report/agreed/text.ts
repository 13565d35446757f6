/** What a corpus holds, and wordings found in it, at a terminal. */
import {
  type AgreedEntry,
  type AgreedPlace,
  type CorpusCounts,
  type Count,
  isProposal,
  type Wording,
} from '../../model/agreed.ts';
import type { OutputView } from '../kit/output-view.ts';
import { bold, dim, indented, paint, plain, type TextLine, wrap } from '../kit/text-layout.ts';
import { count } from '../wording/wording.ts';

export function renderEntries(
  entries: readonly AgreedEntry[],
  { color, width }: OutputView,
): string {
  if (entries.length === 0)
    return paint([[plain('No texts yet: "draftwatch corpus add" adds some.')]], color);
  const column = Math.max(...entries.map(({ symbol }) => symbol.length));
  const lines = entries.flatMap(({ symbol, date, title, paragraphs, language, stage }) =>
    wrap(
      [
        plain(`${date ?? 'no date   '}  `),
        plain(title ?? ''),
        dim(
          ` (${[count(paragraphs, 'paragraph'), ...(language === 'en' ? [] : [language]), ...(isProposal(stage) ? [stage] : [])].join(', ')})`,
        ),
      ],
      width,
      { first: [bold(`${symbol.padEnd(column)}  `)], rest: ' '.repeat(column + 14) },
    ),
  );
  return paint(lines, color);
}

export function renderCounts(
  corpora: readonly CorpusCounts[],
  { color, width }: OutputView,
): string {
  const lines = corpora.flatMap(({ path, documents, paragraphs, words, organs, years, themes }) => [
    [bold(path)] as TextLine,
    [
      plain(
        [count(documents, 'text'), count(paragraphs, 'paragraph'), count(words, 'word')].join(', '),
      ),
    ] as TextLine,
    ...listed('Organs', organs, width),
    ...listed('Years', years, width),
    ...listed('Themes, in paragraphs', themes, width),
  ]);
  return paint(lines, color);
}

function listed(name: string, counts: readonly Count[], width: number): TextLine[] {
  const text = counts.map(({ name: one, count }) => `${one} ${count}`).join(', ');
  return wrap([bold(`${name}: `), plain(text)], width, indented(2));
}

export function renderWordings(wordings: readonly Wording[], { color, width }: OutputView): string {
  if (wordings.length === 0)
    return paint([[plain('No text that was looked into has these words.')]], color);
  return paint(
    wordings.flatMap(({ verb, text, count, first, last }) => [
      ...wrap([bold(`${verb ?? 'no lead verb'}: `), plain(text)], width, indented(0)),
      ...wrap([dim(usedIn(count, first, last))], width, indented(4)),
    ]),
    color,
  );
}

function usedIn(count: number, first: AgreedPlace, last: AgreedPlace): string {
  if (count === 1) return `once: ${cited(first)}`;
  return `${count} times: first ${cited(first)}, last ${cited(last)}`;
}

function cited({ symbol, label, date }: AgreedPlace): string {
  return `${symbol} ${label}${date ? ` (${date})` : ''}`;
}
