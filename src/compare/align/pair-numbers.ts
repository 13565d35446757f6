/** Pairs of words, each with a number of its own: a table that costs no object for a pair. */

/** Twice as many places as pairs, so that a pair is found at once. */
const SPARSE = 2;
const FREE = -1;

export interface PairNumbers {
  /** By place, a pair as one number, or -1. */
  keys: Float64Array;
  numbers: Int32Array;
  /** How many pairs it has; they are numbered from 0 in the order of their coming. */
  count: number;
  /** Words are numbered below this. */
  readonly words: number;
}

/** A table without a pair, for words that are numbered below `words`. */
export function pairNumbers(words: number, places = 1024): PairNumbers {
  const keys = new Float64Array(places).fill(FREE);
  return { keys, numbers: new Int32Array(places), count: 0, words };
}

/** The number of a pair; one that is new gets the next. */
export function addedNumber(table: PairNumbers, first: number, second: number): number {
  const at = placeOf(table, first, second);
  if (table.keys[at] !== FREE) return table.numbers[at]!;
  table.keys[at] = first * table.words + second;
  table.numbers[at] = table.count;
  table.count += 1;
  if (SPARSE * table.count > table.keys.length) grow(table);
  return table.count - 1;
}

/** The same for one that is known; -1 for others. */
export function knownNumber(table: PairNumbers, first: number, second: number): number {
  const at = placeOf(table, first, second);
  return table.keys[at] === FREE ? FREE : table.numbers[at]!;
}

/** The pairs of a table whose numbers are wanted, under the same numbers: what is small is found soon. */
export function onlyThose(table: PairNumbers, isWanted: (number: number) => boolean): PairNumbers {
  let wanted = 0;
  for (let number = 0; number < table.count; number += 1) if (isWanted(number)) wanted += 1;
  let places = 16;
  while (places < SPARSE * wanted) places *= 2;
  const only = pairNumbers(table.words, places);
  copy(table, only, isWanted);
  return { ...only, count: table.count };
}

function grow(table: PairNumbers): void {
  const larger = pairNumbers(table.words, 2 * table.keys.length);
  copy(table, larger, () => true);
  table.keys = larger.keys;
  table.numbers = larger.numbers;
}

function copy(from: PairNumbers, to: PairNumbers, isWanted: (number: number) => boolean): void {
  from.keys.forEach((key, at) => {
    if (key === FREE || !isWanted(from.numbers[at]!)) return;
    const first = Math.floor(key / from.words);
    const place = placeOf(to, first, key - first * from.words);
    to.keys[place] = key;
    to.numbers[place] = from.numbers[at]!;
  });
}

/** Where a pair is, or would be. */
function placeOf({ keys, words }: PairNumbers, first: number, second: number): number {
  const key = first * words + second;
  const last = keys.length - 1;
  let at = spread(first, second) & last;
  while (keys[at] !== FREE && keys[at] !== key) at = (at + 1) & last;
  return at;
}

/** Words are numbered in the order of the text: both numbers are spread over all places. */
function spread(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
