/** The parts of a replaced stretch that stand by themselves: items, asides and clauses that replace nothing. */
import type { MovedWords } from '../signals/moved.ts';
import type { Rest } from '../signals/rest.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import {
  ADDING,
  AUXILIARIES,
  DETERMINERS,
  isClosed,
  LISTING,
  MODALS,
  PREPOSITIONS,
  UNIVERSAL,
} from './closed-classes.ts';
import type { UnexplainedRun } from './runs.ts';

/**
 * The parts of one side of a hunk that stand in nobody's place.
 *
 * `the ministries (and village councils | on matters of water)`: the item that went stands in nobody's place. A part begins with a comma, a
 * joining word or a verb of the organ, and ends where the next one begins or where what it is joined to goes on with a small word. What
 * `all` or `every` on the other side covers is no part.
 */
export function partsApart(
  view: View,
  name: SideName,
  hunk: number,
  rest: Rest,
  others: Rest,
  moved: MovedWords,
): readonly UnexplainedRun[] {
  const side = view[name];
  const range = view.hunks[hunk]![name];
  const otherName = name === 'before' ? 'after' : 'before';
  if (rest.words.length === 0 || isCovered(view[otherName], view.hunks[hunk]![otherName]))
    return [];
  const rivals = openSegments(view[otherName], view.hunks[hunk]![otherName], others);
  return openSegments(side, range, rest).flatMap(({ from, words, form }) => {
    if (!isPart(side, range, from, words, moved[name])) return [];
    if (replaces(rivals, form, words.length)) return [];
    const substance = words.reduce((sum, word) => sum + word.substance, 0);
    return [{ name, words, substance, from, to: words.at(-1)!.at + 1 }];
  });
}

interface Segment {
  readonly from: number;
  readonly words: Rest['words'];
  /** The small words with which it begins. */
  readonly form: string;
}

/** The segments that hold words which nothing explains. */
function openSegments(side: Side, range: Range, rest: Rest): Segment[] {
  return segmentsOf(side, range).flatMap(({ from, to }) => {
    const words = rest.words.filter(({ at }) => at >= from && at < to);
    return words.length > 0 ? [{ from, words, form: formOf(side, from) }] : [];
  });
}

/** One that begins alike and is as short takes its place: `kidnappings(, thefts)`, `kidnappings(, robberies)`. */
function replaces(rivals: Segment[], form: string, size: number): boolean {
  const at = rivals.findIndex(
    (one) => one.form === form && Math.min(one.words.length, size) < WHOLE,
  );
  if (at >= 0) rivals.splice(at, 1);
  return at >= 0;
}

/** From so many words of substance on, a part is no mere other word for one. */
const WHOLE = 3;

/** The small words with which a part begins, articles and the like left out. */
function formOf({ words }: Side, from: number): string {
  const opening = words.slice(from, from + LONGEST_OPENING).map(({ key }) => key);
  const end = opening.findIndex((key) => !isClosed(key) && key !== 'well');
  return opening
    .slice(0, end < 0 ? LONGEST_OPENING : end)
    .filter((key) => !DETERMINERS.has(key))
    .join(' ');
}

const LONGEST_OPENING = 4;

function isCovered({ words, changed }: Side, { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some(({ key }, i) => changed[from + i] === 1 && UNIVERSAL.has(key) && key !== 'both');
}

/** Cut where an item, an aside or a clause may begin. What stands before the first such place is no segment. */
function segmentsOf(side: Side, range: Range): Range[] {
  const starts: number[] = [];
  for (let at = range.from; at < range.to; at++) {
    const isNext = starts.at(-1) !== at - 1 || !ADDING.has(side.words[at - 1]!.key);
    if (begins(side, at) && isNext) starts.push(at);
  }
  return starts.flatMap((from, i) => {
    const segment = { from, to: starts[i + 1] ?? range.to };
    return resumes(side, starts[i - 1], from) ? [] : [segment];
  });
}

/** `the gift, made in May(, to the library)`: behind an aside the sentence goes on where it stood. */
function resumes({ words }: Side, last: number | undefined, from: number): boolean {
  const { key, stops } = words[from]!;
  return last !== undefined && words[last]!.stops && stops && PREPOSITIONS.has(key);
}

function begins(side: Side, at: number): boolean {
  const { key, stops } = side.words[at]!;
  if (side.changed[at] !== 1) return false;
  if (stops || side.verbs.some(({ from, lead }) => from === at && !lead)) return true;
  return ADDING.has(key) && key !== 'also' && (key !== 'as' || side.words[at + 1]?.key === 'well');
}

/** True when what is open in it outweighs what only moved, and it goes on into nothing that it describes. */
function isPart(
  side: Side,
  hunk: Range,
  from: number,
  words: Rest['words'],
  moved: ReadonlySet<number>,
): boolean {
  const last = words.at(-1)!.at;
  let stayed = 0;
  for (let at = from; at < last; at++) if (moved.has(at)) stayed++;
  if (stayed >= words.length) return false;
  // `involves (and can have an effect on)`: one more predicate of what stood.
  const opens = side.words[from + 1]?.key ?? '';
  if (
    MODALS.has(opens) ||
    AUXILIARIES.has(opens) ||
    belongs(side, hunk, from, headSize(side, words))
  )
    return false;
  const next = side.words[last + 1];
  return !next || next.stops || isClosed(next.key);
}

/** Words of substance up to the first preposition: `neglect (of older persons)` is one. */
function headSize(side: Side, words: Rest['words']): number {
  const last = words.at(-1)!.at;
  let end = words[0]!.at + 1;
  while (end <= last && !PREPOSITIONS.has(side.words[end]!.key)) end++;
  return words.filter(({ at }) => at < end).length;
}

/**
 * `(children's health and well-being)` in the place of `(growth)`, `to (hold talks and meet with)` in that of `discuss with`: one more noun or
 * verb of what took the place of something as a whole.
 */
function belongs(side: Side, hunk: Range, from: number, size: number): boolean {
  const [first, next] = [side.words[from]!, side.words[from + 1]];
  if (from === hunk.from || first.stops || !LISTING.has(first.key)) return false;
  const isVerb = side.words[hunk.from - 1]?.key === 'to';
  return next !== undefined && !isClosed(next.key) && (isVerb || size < WHOLE);
}
