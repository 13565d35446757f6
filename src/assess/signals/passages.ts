/** What no specific rule explains: passages that were added, taken out or reworded. */
import type { SignalType } from '../../model/assessment.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { directionOf, type Finding } from './finding.ts';
import { cancelMoved, openWords } from './moved.ts';
import { kindOf } from './passage-kind.ts';
import { softerClauses } from './softer-clause.ts';
import { hasPronoun, isCapital, isRepeated, isStanding, substanceAt } from './substance.ts';

/** Substance of the unexplained words of one side of a hunk. */
interface Rest {
  /** Words as they stand. */
  readonly words: readonly { readonly at: number; readonly substance: number }[];
  readonly substance: number;
}

/** Signals of unexplained words, hunk by hunk. */
export function passages(view: View, lexicon: Lexicon): Finding[] {
  const gone = cancelMoved(view, lexicon);
  const carried = weightOf(lexicon, 'weight.carried');
  const softer = softerClauses(view, gone, lexicon);
  const isSofter = (index: number): boolean => softer.some(({ hunk }) => hunk === index);
  const found = view.hunks.flatMap((_, index) => {
    const before = restOf(view, 'before', index, lexicon, gone.before);
    const after = restOf(view, 'after', index, lexicon, gone.after);
    const own = judge(view, index, before, after, lexicon);
    // What carries moved substance is not new substance.
    return isSofter(index) ? own.map((one) => ({ ...one, weight: one.weight * carried })) : own;
  });
  return [...softer, ...found];
}

function restOf(
  view: View,
  name: SideName,
  hunk: number,
  lexicon: Lexicon,
  gone: ReadonlySet<number>,
): Rest {
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  const pronoun = hasPronoun(other);
  const merged = side.paragraphs.length > other.paragraphs.length;
  const repeated = weightOf(lexicon, pronoun ? 'weight.repeated-pronoun' : 'weight.repeated');
  const words = openWords(view, name, hunk, lexicon)
    .filter((at) => !gone.has(at))
    .map((at) => {
      const kept = !pronoun && !merged && side.terms[at] === 1 && !isCapital(side, at);
      const stands = pronoun ? isStanding(side, at, other) : isRepeated(side, at, other);
      const again = !kept && stands;
      // Of two paragraphs that became one, what both had still stands.
      const factor = again ? (merged ? 0 : repeated) : 1;
      return { at, substance: factor * substanceAt(view, name, hunk, at, lexicon) };
    });
  return { words, substance: words.reduce((sum, word) => sum + word.substance, 0) };
}

function judge(view: View, index: number, before: Rest, after: Rest, lexicon: Lexicon): Finding[] {
  const net = after.substance - before.substance;
  const small = Math.min(after.substance, before.substance);
  const large = Math.max(after.substance, before.substance);
  if (large < weightOf(lexicon, 'weight.least-substance')) return [];
  if (small === 0 && completesName(view, index, net > 0 ? after : before, net > 0)) {
    return [];
  }
  const bothSides =
    hadSubstance(view, 'before', index, lexicon) && hadSubstance(view, 'after', index, lexicon);
  if (small >= weightOf(lexicon, 'weight.least-substance') && areItems(view, index)) {
    return exchanged(view, index, before, after, lexicon, weightOf(lexicon, 'weight.items'));
  }
  const isReplaced =
    small > 0
      ? large < small * weightOf(lexicon, 'weight.replaced-ratio') ||
        Math.abs(net) < weightOf(lexicon, 'weight.replaced-least')
      : bothSides && large <= weightOf(lexicon, 'weight.replaced-rest');
  if (isReplaced) {
    const full = compoundSide(view, before, after);
    if (full) {
      const rest = full === 'after' ? after : before;
      return [passage(view, index, full, full === 'after' ? 1 : -1, rest, lexicon)];
    }
    return small < weightOf(lexicon, 'weight.replaced-wholly')
      ? [replaced(view, index, before, after)]
      : exchanged(view, index, before, after, lexicon, weightOf(lexicon, 'weight.exchanged'));
  }
  const name = net > 0 ? 'after' : 'before';
  return [passage(view, index, name, net, name === 'after' ? after : before, lexicon)];
}

/** The side that has `sex-disaggregated` where the other has `disaggregated`: a quality came or went. */
function compoundSide(view: View, before: Rest, after: Rest): SideName | null {
  if (before.words.length !== 1 || after.words.length !== 1) return null;
  const old = view.before.words[before.words[0]!.at]!.key;
  const fresh = view.after.words[after.words[0]!.at]!.key;
  if (old.endsWith(`-${fresh}`)) return 'before';
  return fresh.endsWith(`-${old}`) ? 'after' : null;
}

/** True when this side of the hunk holds changed words of substance that no rule explains. */
function hadSubstance(view: View, name: SideName, hunk: number, lexicon: Lexicon): boolean {
  return openWords(view, name, hunk, lexicon).length > 0;
}

/** `the Convention (on Toys)`, `(Development) Goal 3`: a name in full or in short is the same name. */
function completesName(view: View, index: number, rest: Rest, isAfter: boolean): boolean {
  const side = isAfter ? view.after : view.before;
  const { from, to } = view.hunks[index]![isAfter ? 'after' : 'before'];
  if (!rest.words.every(({ at }) => isCapital(side, at))) return false;
  const follows = from > 0 && !side.words[from]!.stops && isCapital(side, from - 1);
  const precedes = to < side.words.length && !side.words[to]!.stops && isCapital(side, to);
  return follows || precedes;
}

/** Words that join an item to a list. */
const ADDING: ReadonlySet<string> = new Set([
  'and',
  'or',
  'nor',
  'including',
  'as',
  'also',
  'plus',
]);

/** True when both sides are items of a list: the one is no wording of the other. */
function areItems(view: View, index: number): boolean {
  return (['before', 'after'] as const).every((name) => {
    const word = view[name].words[view.hunks[index]![name].from];
    return word !== undefined && (word.stops || ADDING.has(word.key));
  });
}

/** One passage in the place of another: a loss and a gain, each for less than it would count alone. */
function exchanged(
  view: View,
  index: number,
  before: Rest,
  after: Rest,
  lexicon: Lexicon,
  share: number,
): Finding[] {
  return [
    passage(view, index, 'before', -before.substance, before, lexicon),
    passage(view, index, 'after', after.substance, after, lexicon),
  ].map((finding) => ({ ...finding, weight: finding.weight * share, confidence: 'review' }));
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
  const first = opening(view[name], rest.words[0]!.at, lexicon);
  const last = rest.words.at(-1)!.at + 1;
  const { type, factor, term } = kindOf(view[name], first, last);
  const size = weightOf(lexicon, 'weight.passage') * growth(Math.abs(net), lexicon) * factor;
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

/** The small words that came with a passage belong to it: `when focused on`, not a mere `and`. */
function opening(side: Side, first: number, lexicon: Lexicon): number {
  const isSmall = (at: number): boolean =>
    side.changed[at] === 1 &&
    !side.used[at] &&
    !side.words[at + 1]!.stops &&
    lexicon.substance.get(side.words[at]!.key) === 0;
  let from = first;
  while (from > 0 && isSmall(from - 1)) from--;
  while (from < first && BARE.has(side.words[from]!.key)) from++;
  return from;
}

/** Words that only join a passage to what stands before it. */
const BARE: ReadonlySet<string> = new Set([
  'and',
  'or',
  'the',
  'a',
  'an',
  'of',
  'to',
  'its',
  'their',
]);

/** The second word adds less than the first: with exponent 1, 1 for one, 2 for three, 3 for seven. */
function growth(substance: number, lexicon: Lexicon): number {
  return Math.log2(1 + substance) ** weightOf(lexicon, 'weight.passage-growth');
}

function nonEmpty(range: Range): Range | null {
  return range.from < range.to ? range : null;
}
