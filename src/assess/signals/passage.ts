/** One run of words as a passage that came or went: its words, its kind, its weight. */
import type { SignalType } from '../../model/assessment.ts';
import { JOINERS } from '../function/closed-classes.ts';
import { partOf } from '../function/part.ts';
import type { UnexplainedRun } from '../function/runs.ts';
import type { WordRole } from '../function/word-role.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { directionOf, type Finding } from './finding.ts';
import type { MovedWords } from './moved.ts';
import { passageKindAt } from './passage-kind.ts';
import type { Rest } from './rest.ts';
import { hasDeed, rulerOf } from './verbs.ts';

/** A place of change and what is left of it when every specific rule has had its say. */
export interface OpenPlace {
  readonly view: View;
  readonly lexicon: Lexicon;
  readonly hunk: number;
  readonly moved: MovedWords;
  readonly before: Rest;
  readonly after: Rest;
}

/** True inside a clause of its own that came or went and only notes what it says. */
function isNoted(side: Side, first: number, lexicon: Lexicon): boolean {
  const verb = rulerOf(side, first);
  return (
    verb !== undefined &&
    !verb.lead &&
    side.changed[verb.from] === 1 &&
    hasDeed(lexicon, verb, 'notes')
  );
}

/** A run as a passage that came or went. */
export function passage(
  place: OpenPlace,
  run: UnexplainedRun,
  role: WordRole,
  share: number,
): Finding {
  const { lexicon, hunk } = place;
  const { name, words } = run;
  const side = place.view[name];
  const narrows = role.function === 'restriction';
  const first = narrows ? run.from : opening(side, words[0]!.at, lexicon);
  const last = Math.min(
    closing(side, words.at(-1)!.at + 1),
    Math.max(run.to, words.at(-1)!.at + 1),
  );
  const { type, factor, term } = passageKindAt(side, first, last);
  const noted = isNoted(side, first, lexicon) ? weightOf(lexicon, 'weight.in-passing') : 1;
  const size =
    weightOf(lexicon, 'weight.passage') * growth(run.substance * share, lexicon) * factor * noted;
  const sign = name === 'after' ? role.sign : -role.sign;
  const range = { from: first, to: last };
  return {
    rule: narrows ? 'text.restriction' : 'text.passage',
    type: narrows ? 'scope' : (type satisfies SignalType),
    direction: directionOf(sign),
    before: name === 'before' ? range : null,
    after: name === 'after' ? range : null,
    confidence: role.sure ? 'likely' : 'review',
    args: narrows ? {} : argsOf(side, range, term, lexicon),
    weight: sign * Math.max(size, narrows ? 1 : 0),
    hunk,
    function: role.function,
  };
}

/** What a sentence about the passage needs. */
function argsOf(
  side: Side,
  range: Range,
  term: string | null,
  lexicon: Lexicon,
): Record<string, string> {
  const { part, verb } = partOf(side, range, lexicon);
  return { ...(term === null ? {} : { term }), part, ...(verb === null ? {} : { verb }) };
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
  while (from < first && JOINERS.has(side.words[from]!.key)) from++;
  return from;
}

/** So do numbers and dates behind it, up to the next stop: `at its one hundred and second session`. */
function closing(side: Side, from: number): number {
  const belongs = (at: number): boolean =>
    at < side.words.length && side.changed[at] === 1 && !side.used[at] && !side.words[at]!.stops;
  let to = from;
  while (belongs(to)) to++;
  while (
    to > from &&
    (JOINERS.has(side.words[to - 1]!.key) || LEADING.has(side.words[to - 1]!.key))
  )
    to--;
  return to;
}

/** Words that lead on to what comes next. */
const LEADING: ReadonlySet<string> = new Set(
  'in on for with by at from as that which such including well into through under while when'.split(
    ' ',
  ),
);

/** The second word adds less than the first: with exponent 1, 1 for one, 2 for three, 3 for seven. */
function growth(substance: number, lexicon: Lexicon): number {
  return Math.log2(1 + substance) ** weightOf(lexicon, 'weight.passage-growth');
}
