/** Bags of words: distinct ids in ascending order, how often each occurs, and their weight. */

export interface Bag {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  /** Sum of weight × count; set once the weights of the pair are known. */
  mass: number;
}

export const NO_WORDS: Bag = { ids: new Int32Array(0), counts: new Int32Array(0), mass: 0 };

/** Sorts a sequence of ids into a bag; its mass is still 0. */
export function bagOf(words: Int32Array): Bag {
  const sorted = words.slice().sort();
  const counts = new Int32Array(sorted.length);
  let last = -1;
  for (let i = 0; i < sorted.length; i += 1) {
    const id = sorted[i]!;
    if (last < 0 || sorted[last] !== id) {
      last += 1;
      sorted[last] = id;
    }
    counts[last]! += 1;
  }
  return { ids: sorted.subarray(0, last + 1), counts: counts.subarray(0, last + 1), mass: 0 };
}

/** Weight of all words of a bag. */
export function massOf(bag: Bag, weights: Float64Array): number {
  let mass = 0;
  for (let i = 0; i < bag.ids.length; i += 1) mass += weights[bag.ids[i]!]! * bag.counts[i]!;
  return mass;
}

/** Weight of the words in common, counted as often as both have them. */
export function sharedMass(a: Bag, b: Bag, weights: Float64Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!;
    const y = b.ids[j]!;
    if (x === y) {
      shared += weights[x]! * Math.min(a.counts[i]!, b.counts[j]!);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return shared;
}

/** The words of `bag` that `others` together do not account for. */
export function residueOf(bag: Bag, others: readonly Bag[], weights: Float64Array): Bag {
  let left = bag;
  for (const other of others) left = without(left, other);
  // Not `{ ...left }`: bags of one shape are quicker.
  return { ids: left.ids, counts: left.counts, mass: massOf(left, weights) };
}

function without(bag: Bag, other: Bag): Bag {
  const ids = new Int32Array(bag.ids.length);
  const counts = new Int32Array(bag.ids.length);
  let [size, j] = [0, 0];
  for (let i = 0; i < bag.ids.length; i += 1) {
    const id = bag.ids[i]!;
    while (j < other.ids.length && other.ids[j]! < id) j += 1;
    const gone = other.ids[j] === id ? other.counts[j]! : 0;
    if (bag.counts[i]! <= gone) continue;
    ids[size] = id;
    counts[size] = bag.counts[i]! - gone;
    size += 1;
  }
  return { ids: ids.subarray(0, size), counts: counts.subarray(0, size), mass: 0 };
}
