/** What no specific rule explains: passages that were added, taken out or reworded. */
import type { SignalType } from '../../model/assessment.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { citesInFull } from './citations.ts';
import { directionOf, type Finding } from './finding.ts';
import { cancelMoved, type Moved } from './moved.ts';
import { kindOf } from './passage-kind.ts';
import { NOTHING, type Rest, restOf } from './rest.ts';
import { areItems, asksAnew, completesName, compoundSide, isNamed, tellsFact } from './shapes.ts';
import { softerClauses } from './softer-clause.ts';
import { specifies } from './specifies.ts';
import { does, rulerOf } from './verbs.ts';

/** A place of change and what is left of it when every specific rule has had its say. */
interface Place {
  readonly view: View;
  readonly lexicon: Lexicon;
  readonly hunk: number;
  readonly moved: Moved;
  readonly before: Rest;
  readonly after: Rest;
}

/** Signals of unexplained words, hunk by hunk. */
export function passages(view: View, lexicon: Lexicon): Finding[] {
  const moved = cancelMoved(view, lexicon);
  const carried = weightOf(lexicon, 'weight.carried');
  const softer = softerClauses(view, moved, lexicon);
  const isSofter = (hunk: number): boolean => softer.some((one) => one.hunk === hunk);
  const found = view.hunks.flatMap((_, hunk) => {
    const before = restOf(view, 'before', hunk, lexicon, moved);
    const after = restOf(view, 'after', hunk, lexicon, moved);
    const own = judgeBeyondFacts({ view, lexicon, hunk, moved, before, after });
    // What carries moved substance is not new substance.
    return isSofter(hunk) ? own.map((one) => ({ ...one, weight: one.weight * carried })) : own;
  });
  return [...softer, ...found];
}

/** A mere fact that came or went has no direction, and none beside what was provided. */
function judgeBeyondFacts(place: Place): Finding[] {
  const { view, lexicon, before, after } = place;
  const facts = {
    before: tellsFact(view, 'before', before, lexicon),
    after: tellsFact(view, 'after', after, lexicon),
  };
  if (!facts.before && !facts.after) return judge(place);
  const found = judge({
    ...place,
    before: facts.before ? NOTHING : before,
    after: facts.after ? NOTHING : after,
  });
  if (found.length > 0) return found;
  const size = Math.max(before.substance, after.substance);
  return size < weightOf(lexicon, 'weight.least-substance') ? [] : [replaced(place)];
}

function judge(place: Place): Finding[] {
  const { view, lexicon, hunk, moved, before, after } = place;
  const net = after.substance - before.substance;
  const small = Math.min(after.substance, before.substance);
  const large = Math.max(after.substance, before.substance);
  if (large < weightOf(lexicon, 'weight.least-substance')) return [];
  const fuller = net > 0 ? 'after' : 'before';
  if (small === 0) {
    const rest = place[fuller];
    if (completesName(view, hunk, rest, net > 0)) return [];
    if (citesInFull(view, fuller, hunk, rest, lexicon)) return [];
    if (specifies(view, fuller, hunk, rest)) return [replaced(place)];
  }
  const asks = asksAnew(view, 'before', hunk, lexicon) || asksAnew(view, 'after', hunk, lexicon);
  const apart = asks || areItems(view, hunk);
  if (small >= weightOf(lexicon, 'weight.least-substance') && apart) {
    return exchanged(place, weightOf(lexicon, 'weight.items'));
  }
  const areNames = isNamed(view, 'before', before) && isNamed(view, 'after', after);
  const isReplaced =
    small > 0
      ? areNames ||
        large < small * weightOf(lexicon, 'weight.replaced-ratio') ||
        Math.abs(net) < weightOf(lexicon, 'weight.replaced-least')
      : large <= weightOf(lexicon, 'weight.replaced-rest') &&
        hadSubstance('before', hunk, moved) &&
        hadSubstance('after', hunk, moved);
  if (!isReplaced) return [passage(place, fuller, net)];
  const full = compoundSide(view, before, after);
  if (full) return [passage(place, full, full === 'after' ? 1 : -1)];
  return small < weightOf(lexicon, 'weight.replaced-wholly')
    ? [replaced(place)]
    : exchanged(place, weightOf(lexicon, 'weight.exchanged'));
}

/** True when this side of the hunk holds changed words of substance that no rule explains and that its other side lacks. */
function hadSubstance(name: SideName, hunk: number, moved: Moved): boolean {
  const stayed = (at: number): boolean =>
    moved[name].has(at) && !moved.pairs.some((pair) => pair[name] === at);
  return moved.open[name][hunk]!.some(({ at }) => !stayed(at));
}

/** One passage in the place of another: a loss and a gain, each for less than it would count alone. */
function exchanged(place: Place, share: number): Finding[] {
  const { before, after } = place;
  return [
    passage(place, 'before', -before.substance),
    passage(place, 'after', after.substance),
  ].map((finding) => ({ ...finding, weight: finding.weight * share, confidence: 'review' }));
}

function replaced({ view, hunk, before, after }: Place): Finding {
  const range = view.hunks[hunk]!;
  return {
    rule: 'text.reworded',
    type: 'other',
    direction: 'review',
    before: nonEmpty(range.before),
    after: nonEmpty(range.after),
    confidence: 'review',
    args: {},
    weight: 0,
    reworded: Math.max(before.substance, after.substance),
    hunk,
  };
}

/** True inside a clause of its own that came or went and only notes what it says. */
function isNoted(side: Side, first: number, lexicon: Lexicon): boolean {
  const verb = rulerOf(side, first);
  return (
    verb !== undefined &&
    !verb.lead &&
    side.changed[verb.from] === 1 &&
    does(lexicon, verb, 'notes')
  );
}

/** The words of one side as a passage that came or went; `net` is the substance that it weighs with. */
function passage(place: Place, name: SideName, net: number): Finding {
  const { lexicon, hunk } = place;
  const { words } = place[name];
  const side = place.view[name];
  const first = opening(side, words[0]!.at, lexicon);
  const last = closing(side, words.at(-1)!.at + 1);
  const { type, factor, term } = kindOf(side, first, last);
  const noted = isNoted(side, first, lexicon) ? weightOf(lexicon, 'weight.noted') : 1;
  const size =
    weightOf(lexicon, 'weight.passage') * growth(Math.abs(net), lexicon) * factor * noted;
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
    hunk,
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

/** So do numbers and dates behind it, up to the next stop: `at its one hundred and second session`. */
function closing(side: Side, from: number): number {
  const belongs = (at: number): boolean =>
    at < side.words.length && side.changed[at] === 1 && !side.used[at] && !side.words[at]!.stops;
  let to = from;
  while (belongs(to)) to++;
  while (to > from && (BARE.has(side.words[to - 1]!.key) || LEADING.has(side.words[to - 1]!.key)))
    to--;
  return to;
}

/** Words that lead on to what comes next. */
const LEADING: ReadonlySet<string> = new Set(
  'in on for with by at from as that which such including well into through under while when'.split(
    ' ',
  ),
);

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
