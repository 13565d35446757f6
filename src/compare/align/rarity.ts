/** How much a word says about who became whom: rare words much, words of set phrases little. */

import type { Unit } from './unit.ts';
import type { WordKind } from './word-ids.ts';

/** A word follows its set phrase when this share of its occurrences comes after the same word. */
const BOUND = 0.8;
/** In so many paragraphs at least, counting both documents: less may be one paragraph kept. */
const RECURRING = 5;
/** What is left of the weight of a bound word: its phrase was weighed already. */
const BOUND_WEIGHT = 0.3;
/** Dates and symbols are brought up to date from version to version, or listed by the dozen. */
const FIGURE_WEIGHT = 0.5;
/** In a short document even these are rare, and would make any two paragraphs alike. */
const FUNCTION_WEIGHT = 0.5;

const SHARES = { word: 1, figure: FIGURE_WEIGHT, function: FUNCTION_WEIGHT } as const;

/**
 * Weight of every word id. log(1 + n / df): a word that stands in every paragraph still weighs a
 * little. The words of a name such as that of an office or a convention come together; after the
 * first, the others add little. `kinds` are by id.
 */
export function rarityOf(
  sides: readonly (readonly Unit[])[],
  kinds: readonly WordKind[],
): Float64Array {
  const units = sides.flat();
  const frequency = frequencies(units, kinds.length);
  const bound = boundWords(units, frequency);
  const weights = new Float64Array(kinds.length);
  for (let id = 0; id < weights.length; id += 1) {
    weights[id] =
      (bound[id] === 1 ? BOUND_WEIGHT : SHARES[kinds[id]!]) *
      Math.log(1 + units.length / frequency[id]!);
  }
  return weights;
}

/** The weight of a word that stands in one paragraph of each document: the measure of how much words prove. */
export function rareWeight(paragraphs: number): number {
  return Math.log(1 + paragraphs / 2);
}

/** In how many paragraphs each word stands. */
function frequencies(units: readonly Unit[], size: number): Int32Array {
  const frequency = new Int32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (let n = 0; n < units.length; n += 1) {
    const { words } = units[n]!;
    for (let i = 0; i < words.length; i += 1) {
      const id = words[i]!;
      if (seenIn[id] === n) continue;
      seenIn[id] = n;
      frequency[id]! += 1;
    }
  }
  return frequency;
}

/** 1 for a recurring word that nearly always comes after the same word. */
function boundWords(units: readonly Unit[], frequency: Int32Array): Uint8Array {
  const usual = usualPredecessors(units, frequency.length);
  const all = new Int32Array(frequency.length);
  const after = new Int32Array(frequency.length);
  for (const { words } of units) {
    for (let i = 0; i < words.length; i += 1) {
      const id = words[i]!;
      all[id]! += 1;
      if (i > 0 && words[i - 1] === usual[id]) after[id]! += 1;
    }
  }
  const bound = new Uint8Array(frequency.length);
  for (let id = 0; id < bound.length; id += 1) {
    if (frequency[id]! >= RECURRING && after[id]! >= all[id]! * BOUND) bound[id] = 1;
  }
  return bound;
}

/** The word that comes before each word more often than not, by majority vote in one pass. */
function usualPredecessors(units: readonly Unit[], size: number): Int32Array {
  const usual = new Int32Array(size).fill(-1);
  const votes = new Int32Array(size);
  for (const { words } of units) {
    for (let i = 1; i < words.length; i += 1) {
      const id = words[i]!;
      if (votes[id] === 0) usual[id] = words[i - 1]!;
      votes[id]! += usual[id] === words[i - 1] ? 1 : -1;
    }
  }
  return usual;
}
