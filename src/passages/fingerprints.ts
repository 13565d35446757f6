/** Fingerprints: hashes of a few words in a row, all of them or a chosen share that still finds every long run. */
import { spreadBits } from './passage-text.ts';

/** How texts are cut: `gram` words make a hash; of every `window` hashes in a row at least one is kept. */
export interface Grain {
  readonly gram: number;
  readonly window: number;
}

/** Hashes and the positions of their first words, in order of position; 32 bits each, made to be stored. */
export interface Fingerprints {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
}

/** The hash at every position, for the side that asks: whatever was kept of the other side is met. */
export function everyGram(numbers: Int32Array, gram: number): Fingerprints {
  const size = Math.max(0, numbers.length - gram + 1);
  const hashes = new Int32Array(size);
  const places = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    hashes[at] = gramAt(numbers, at, gram);
    places[at] = at;
  }
  return { hashes, places };
}

/** The hash of the `gram` words from `at` on. */
export function gramAt(numbers: Int32Array, at: number, gram: number): number {
  let hash = gram;
  for (let i = at; i < at + gram; i += 1) hash = (Math.imul(hash, 0x9e3779b1) + numbers[i]!) | 0;
  return spreadBits(hash);
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003), for the side that is kept: the least hash of every
 * window, the last of equal ones. About 2 of `window` + 1 hashes stay, and any run of `gram` + `window` − 1
 * words that two texts share has one of them. A text too short for a window keeps its least hash.
 */
export function fingerprintsOf(numbers: Int32Array, { gram, window }: Grain): Fingerprints {
  const all = everyGram(numbers, gram);
  const { hashes } = all;
  if (window <= 1 || hashes.length === 0) return all;
  const kept: number[] = [];
  const last = Math.max(0, hashes.length - window);
  let least = -1;
  for (let first = 0; first <= last; first += 1) {
    const end = Math.min(first + window, hashes.length);
    let next = least;
    if (least < first) next = leastOf(hashes, first, end);
    else if (hashes[end - 1]! <= hashes[least]!) next = end - 1;
    if (next !== least) kept.push(next);
    least = next;
  }
  const chosen = new Int32Array(kept.length);
  for (let i = 0; i < kept.length; i += 1) chosen[i] = hashes[kept[i]!]!;
  return { hashes: chosen, places: Int32Array.from(kept) };
}

function leastOf(hashes: Int32Array, from: number, to: number): number {
  let least = from;
  for (let at = from + 1; at < to; at += 1) if (hashes[at]! <= hashes[least]!) least = at;
  return least;
}
