/** What no specific rule explains: passages that were added, taken out or reworded. */
import type { SignalType } from '../../model/assessment.ts';
import { stem } from '../../text/stems.ts';
import { classOf } from '../lexicon/key.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { directionOf, type Finding } from './finding.ts';
import { kindOf } from './passage-kind.ts';

/** Substance of the unexplained words of one side of a hunk. */
interface Rest {
  /** Words as they stand. */
  readonly words: readonly { readonly at: number; readonly substance: number }[];
  readonly substance: number;
}

/** Signals of unexplained words, hunk by hunk. */
export function passages(view: View, lexicon: Lexicon): Finding[] {
  const gone = cancelMoved(view, lexicon);
  return view.hunks.flatMap((_, index) => {
    const before = restOf(view, 'before', index, lexicon, gone.before);
    const after = restOf(view, 'after', index, lexicon, gone.after);
    return judge(view, index, before, after, lexicon);
  });
}

/** Words that only changed their place: as many as stand on both sides, by stem. */
function cancelMoved(view: View, lexicon: Lexicon): Record<SideName, Set<number>> {
  const gone = { before: new Set<number>(), after: new Set<number>() };
  const pools = view.hunks.map((_, index) => ({
    before: openWords(view, 'before', index, lexicon),
    after: openWords(view, 'after', index, lexicon),
  }));
  const pair = (before: readonly number[], after: readonly number[]): void => {
    const waiting = new Map<string, number[]>();
    for (const at of after) {
      if (gone.after.has(at)) continue;
      const key = stem(view.after.words[at]!.key);
      waiting.set(key, [...(waiting.get(key) ?? []), at]);
    }
    for (const at of before) {
      if (gone.before.has(at)) continue;
      const twin = waiting.get(stem(view.before.words[at]!.key))?.shift();
      if (twin === undefined) continue;
      gone.before.add(at);
      gone.after.add(twin);
    }
  };
  for (const pool of pools) pair(pool.before, pool.after);
  pair(
    pools.flatMap((pool) => pool.before),
    pools.flatMap((pool) => pool.after),
  );
  return gone;
}

function openWords(view: View, name: SideName, hunk: number, lexicon: Lexicon): number[] {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    if (!side.changed[at] || side.used[at]) continue;
    if (substanceAt(view, name, hunk, at, lexicon) > 0) {
      open.push(at);
    }
  }
  return open;
}

/** 0 for words without substance, symbols, and numbers other than those of a new date to act by. */
function substanceAt(
  view: View,
  name: SideName,
  hunk: number,
  at: number,
  lexicon: Lexicon,
): number {
  const { key } = view[name].words[at]!;
  const known = lexicon.substance.get(key);
  if (known !== undefined) return known;
  if (/\d/.test(key) || classOf(key) !== null) return setsDate(view, name, hunk, at) ? 1 : 0;
  return key.length < 2 ? 0 : 1;
}

/** True for the number of a deadline that the other side of the hunk does not have in any form. */
function setsDate(view: View, name: SideName, hunk: number, at: number): boolean {
  const deadlines = (side: Side): readonly Range[] =>
    side.matches.filter(({ entry }) => entry.kind === 'term' && entry.rule.type === 'deadline');
  if (!deadlines(view[name]).some(({ from, to }) => from <= at && at < to)) return false;
  const other = name === 'before' ? 'after' : 'before';
  const { from, to } = view.hunks[hunk]![other];
  return !deadlines(view[other]).some((date) => date.from < to && date.to > from);
}

function restOf(
  view: View,
  name: SideName,
  hunk: number,
  lexicon: Lexicon,
  gone: ReadonlySet<number>,
): Rest {
  const words = openWords(view, name, hunk, lexicon)
    .filter((at) => !gone.has(at))
    .map((at) => ({ at, substance: substanceAt(view, name, hunk, at, lexicon) }));
  return { words, substance: words.reduce((sum, word) => sum + word.substance, 0) };
}

function judge(view: View, index: number, before: Rest, after: Rest, lexicon: Lexicon): Finding[] {
  const net = after.substance - before.substance;
  const small = Math.min(after.substance, before.substance);
  const large = Math.max(after.substance, before.substance);
  if (large < weightOf(lexicon, 'weight.least-substance')) return [];
  const bothSides =
    hadSubstance(view, 'before', index, lexicon) && hadSubstance(view, 'after', index, lexicon);
  const isReplaced =
    small > 0
      ? large < small * weightOf(lexicon, 'weight.replaced-ratio') ||
        Math.abs(net) < weightOf(lexicon, 'weight.replaced-least')
      : bothSides && large <= weightOf(lexicon, 'weight.replaced-rest');
  if (isReplaced) return [replaced(view, index, before, after)];
  const name = net > 0 ? 'after' : 'before';
  return [passage(view, index, name, net, name === 'after' ? after : before, lexicon)];
}

/** True when this side of the hunk holds changed words of substance, explained or not. */
function hadSubstance(view: View, name: SideName, hunk: number, lexicon: Lexicon): boolean {
  const { from, to } = view.hunks[hunk]![name];
  for (let at = from; at < to; at++) {
    if (view[name].changed[at] && substanceAt(view, name, hunk, at, lexicon) > 0) return true;
  }
  return false;
}

function replaced(view: View, index: number, before: Rest, after: Rest): Finding {
  const hunk = view.hunks[index]!;
  return {
    rule: 'text.reworded',
    type: 'other',
    direction: 'review',
    before: nonEmpty(hunk.before),
    after: nonEmpty(hunk.after),
    confidence: 'review',
    args: {},
    weight: 0,
    reworded: Math.max(before.substance, after.substance),
    hunk: index,
  };
}

function passage(
  view: View,
  index: number,
  name: SideName,
  net: number,
  rest: Rest,
  lexicon: Lexicon,
): Finding {
  const first = rest.words[0]!.at;
  const last = rest.words.at(-1)!.at + 1;
  const { type, factor, term } = kindOf(view[name], first, last);
  const size = weightOf(lexicon, 'weight.passage') * growth(Math.abs(net)) * factor;
  const range = { from: first, to: last };
  return {
    rule: 'text.passage',
    type: type satisfies SignalType,
    direction: directionOf(net),
    before: name === 'before' ? range : null,
    after: name === 'after' ? range : null,
    confidence: 'likely',
    args: term === null ? {} : { term },
    weight: Math.sign(net) * size,
    hunk: index,
  };
}

/** The second word adds less than the first: 1 for one, 2 for three, 3 for seven. */
function growth(substance: number): number {
  return Math.log2(1 + substance);
}

function nonEmpty(range: Range): Range | null {
  return range.from < range.to ? range : null;
}
