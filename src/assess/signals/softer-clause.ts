/** Substance that moved into a clause of less force: from a duty under `calls upon` to `encouraging`. */
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { RuleMatch } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { directionOf, type Finding } from './finding.ts';
import type { MovedWords } from './moved.ts';
import { pondered, SOFTER } from './pondered.ts';

/** One signal for each hunk into which (or, read backwards, out of which) substance moved. */
export function softerClauses(view: View, moved: MovedWords, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['before', 'after'] as const) {
    const other = name === 'before' ? 'after' : 'before';
    const done = new Set<number>();
    for (const pair of moved.pairs) {
      const hunk = hunkAt(view, name, pair[name], pair[name] + 1);
      const soft = softBefore(view, name, hunk, pair[name]);
      const origin = hunkAt(view, other, pair[other], pair[other] + 1);
      if (!soft || done.has(hunk) || softBefore(view, other, origin, pair[other])) continue;
      if (!isCarried(view, name, hunk, soft, origin, moved)) continue;
      done.add(hunk);
      findings.push(finding(name, hunk, soft, pair, lexicon));
    }
  }
  return [...findings, ...pondered(view, lexicon)];
}

/** Less than this share of a clause that moved is a word that both happen to have. */
const CARRIED = 0.3;

/**
 * True when what is found in the clause moved there: it went and nothing came in its place, or it is much
 * of the clause, up to a stop.
 */
function isCarried(
  view: View,
  name: SideName,
  hunk: number,
  soft: Range,
  origin: number,
  moved: MovedWords,
): boolean {
  const place = view.hunks[origin]?.[name];
  if (place && place.from === place.to) return true;
  const { words } = view[name];
  let end = soft.to;
  while (end < words.length && !words[end]!.stops) end++;
  const open = moved.open[name][hunk]!.filter(({ at }) => at >= soft.to && at < end);
  const carried = open.filter(({ at }) => moved.pairs.some((pair) => pair[name] === at));
  return open.length > 0 && carried.length >= open.length * CARRIED;
}

/** The soft word that opens the clause of a moved word, in the same hunk. */
function softBefore(view: View, name: SideName, hunk: number, at: number): RuleMatch | undefined {
  const range = view.hunks[hunk]?.[name];
  if (!range) return undefined;
  const { matches, changed, words } = view[name];
  return matches.find(
    ({ entry, from, to }) =>
      entry.kind === 'ladder' &&
      entry.does === 'tries' &&
      from >= range.from &&
      from < at &&
      changed[from] === 1 &&
      // `the review of operations` is no clause.
      words[to]?.key !== 'of' &&
      !words.slice(to, at + 1).some(({ stops }) => stops),
  );
}

function finding(
  name: SideName,
  hunk: number,
  soft: Range,
  pair: { readonly before: number; readonly after: number },
  lexicon: Lexicon,
): Finding {
  const weight = (name === 'after' ? -1 : 1) * weightOf(lexicon, 'weight.step');
  const clause = { from: soft.from, to: pair[name] + 1 };
  const word = (side: SideName): Range => ({ from: pair[side], to: pair[side] + 1 });
  return {
    ...SOFTER,
    direction: directionOf(weight),
    before: name === 'before' ? clause : word('before'),
    after: name === 'after' ? clause : word('after'),
    weight,
    hunk,
  };
}
