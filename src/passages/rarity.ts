/** How much a word tells: rare words much, words that stand everywhere little; and how much of a text is found. */
import type { PassageRange } from './passage-text.ts';

/** In how many texts each word stands, and how many texts there are; made to be stored and added up. */
export interface Frequencies {
  readonly texts: number;
  readonly of: ReadonlyMap<number, number>;
}

export function frequenciesOf(texts: readonly { readonly numbers: Int32Array }[]): Frequencies {
  const of = new Map<number, number>();
  for (const { numbers } of texts) {
    for (const number of new Set(numbers)) of.set(number, (of.get(number) ?? 0) + 1);
  }
  return { texts: texts.length, of };
}

/** Weight of each word of a text: log(1 + texts / texts that have it); a word that none has counts as if one had. */
export function weightsOf(numbers: Int32Array, { texts, of }: Frequencies): Float64Array {
  return Float64Array.from(numbers, (number) =>
    Math.log(1 + Math.max(1, texts) / Math.max(1, of.get(number) ?? 0)),
  );
}

/** The share, 0 … 1, of the weight of a text that lies in some of its runs; each word counts once. */
export function shareOf(weights: Float64Array, runs: readonly PassageRange[]): number {
  const inside = new Uint8Array(weights.length);
  for (const { from, to } of runs) inside.fill(1, from, to);
  return shareOfMarked(weights, inside);
}

/**
 * Which words of a text stand anywhere in another (1) and which do not (0), and the share of their weight:
 * what is left when the order of words does not count.
 */
export function wordsFound(
  numbers: Int32Array,
  other: Int32Array,
  weights: Float64Array,
): { readonly share: number; readonly found: Uint8Array } {
  const there = new Set(other);
  const found = Uint8Array.from(numbers, (number) => Number(there.has(number)));
  return { share: shareOfMarked(weights, found), found };
}

function shareOfMarked(weights: Float64Array, marked: Uint8Array): number {
  let [all, inside] = [0, 0];
  for (let i = 0; i < weights.length; i += 1) {
    all += weights[i]!;
    if (marked[i] === 1) inside += weights[i]!;
  }
  return all === 0 ? 0 : inside / all;
}
