/** Finds the words of some runs in other runs, or in whole paragraphs, each pair of places with its weight. */
import { indexPassages, seedsBySource, seedsIn } from '../../passages/passage-index.ts';
import type { PassageRange } from '../../passages/passage-text.ts';
import { type Passage, passagesBetween } from '../../passages/passages.ts';
import type { ContentText } from './content-words.ts';

/** Content words that are looked for, or looked in. */
export interface Stretch extends PassageRange {
  readonly text: ContentText;
}

/** The same words in two places; positions are those of the content words of the two paragraphs. */
export interface TracedMatch<A extends Stretch, B extends Stretch> extends Passage {
  readonly of: A;
  readonly place: B;
  /** Weight of the words in common. */
  readonly mass: number;
  /** 0 … 1: how much of the longer of the two stands in the other. */
  readonly share: number;
}

/** Two content words next to each other; a pair that stands in more places than this is passed over. */
const GRAIN = { gram: 2, window: 1 };
const SET_PHRASE = 8;
/** So many other content words may stand between two parts of a passage. */
const GAP = 2;

/** All passages of `wanted` in `places` with at least so many words in common, in no particular order. */
export function matchesBetween<A extends Stretch, B extends Stretch>(
  wanted: readonly A[],
  places: readonly B[],
  least: number,
): TracedMatch<A, B>[] {
  if (wanted.length === 0 || places.length === 0) return [];
  const index = indexPassages(
    wanted.map((stretch) => ({ numbers: numbersIn(stretch) })),
    GRAIN,
  );
  const found: TracedMatch<A, B>[] = [];
  for (const place of places) {
    const numbers = numbersIn(place);
    for (const [source, seeds] of seedsBySource(seedsIn(index, numbers, SET_PHRASE))) {
      const of = wanted[source]!;
      const turned = seeds.map(({ at, there }) => ({ at: there, there: at }));
      const passages = passagesBetween(numbersIn(of), numbers, turned, { gap: GAP, least });
      found.push(...passages.map((passage) => matchOf(passage, of, place)));
    }
  }
  return found;
}

function numbersIn({ text, from, to }: Stretch): Int32Array {
  return text.numbers.subarray(from, to);
}

function matchOf<A extends Stretch, B extends Stretch>(
  { here, there, same }: Passage,
  of: A,
  place: B,
): TracedMatch<A, B> {
  const own = { from: here.from + of.from, to: here.to + of.from };
  const other = { from: there.from + place.from, to: there.to + place.from };
  const longest = Math.max(own.to - own.from, other.to - other.from);
  const weight = Math.min(
    (weightIn(of.text, own) * same) / (own.to - own.from),
    (weightIn(place.text, other) * same) / (other.to - other.from),
  );
  return { of, place, here: own, there: other, same, mass: weight, share: same / longest };
}

/** Weight of the words of a run. */
export function weightIn({ weights }: ContentText, { from, to }: PassageRange): number {
  let weight = 0;
  for (let at = from; at < to; at += 1) weight += weights[at]!;
  return weight;
}
