/** Words of several paragraphs under one finding: each paragraph is quoted by itself, so that none is passed over. */
import type { Finding } from '../signals/finding.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { SIDES, trimmed } from './ranges.ts';

/** The finding for the first paragraph of its words, and one-sided ones for what it holds of further paragraphs. */
export function byParagraph(finding: Finding, view: View): Finding[] {
  const [before, after] = SIDES.map((name) => partsOf(view[name], finding[name]));
  const rest = [
    ...before!.slice(1).map((part) => ({ ...finding, before: part, after: null })),
    ...after!.slice(1).map((part) => ({ ...finding, before: null, after: part })),
  ];
  if (rest.length === 0) return [finding];
  return [{ ...finding, before: before![0] ?? null, after: after![0] ?? null }, ...rest];
}

/** A range cut where a further paragraph begins; what holds small words alone is left out. */
function partsOf(side: Side, range: Range | null): Range[] {
  if (!range) return [];
  const starts = [range.from];
  for (let at = range.from + 1; at < range.to; at++) if (opens(side, at)) starts.push(at);
  if (starts.length === 1) return [range];
  return starts
    .map((from, i) => trimmed(side, { from, to: starts[i + 1] ?? range.to }))
    .filter(({ from, to }) => side.words.slice(from, to).some(({ form }) => !form.linking));
}

/** True for the first word of a further paragraph: paragraphs of a side are joined by line feeds. */
function opens({ text, words }: Side, at: number): boolean {
  return text.slice(words[at - 1]!.end, words[at]!.start).includes('\n');
}
