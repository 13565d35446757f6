/** Words that stand together in one paragraph of each side and hardly anywhere else: the trace of a rewritten text. */
import { addedNumber, knownNumber, onlyThose, pairNumbers } from './pair-numbers.ts';
import type { Sides, Unit } from './unit.ts';

/** A pair of words that stands in more paragraphs of a side than this is a set phrase. */
const RARE = 2;

/** Content words of two paragraphs that stand in pairs which both share. */
export interface SharedPairs {
  readonly left: Unit;
  readonly right: Unit;
  /** Positions among their words. */
  readonly inLeft: Set<number>;
  readonly inRight: Set<number>;
}

/** Where a pair of words stands: positions of both in the words of a paragraph. */
interface Place {
  readonly unit: Unit;
  readonly first: number;
  readonly second: number;
}

/** On one side: where a pair stands, and in how many paragraphs. */
interface Places {
  readonly places: readonly Place[];
  readonly count: number;
}

/** The same for all pairs, by number, in flat numbers: most stand on one side alone, and must not cost an object. */
interface Table {
  readonly counts: Uint8Array;
  /** By pair, the last of its places in `chain`, or -1. */
  readonly last: Int32Array;
  /** Four numbers a place: the one before it, its paragraph, and the positions of both words. */
  readonly chain: number[];
}

/** Content words next to each other, or with one content word between them, in this order. */
export interface RarePair {
  readonly left: Places;
  readonly right: Places;
}

/**
 * The pairs that stand in some of the paragraphs asked for, and on both sides: each in no more than two paragraphs of
 * either.
 */
export function rarePairsIn(
  asked: { readonly left: readonly Unit[]; readonly right: readonly Unit[] },
  sides: Sides,
): RarePair[] {
  const most = mostPairs(asked.left) + mostPairs(asked.right);
  const numbers = pairNumbers(sides.weights.length);
  const tables = { left: newTable(most), right: newTable(most) };
  for (const side of SIDES) {
    const shared = wordsOf(sides[side === 'left' ? 'right' : 'left'], sides);
    eachPair(asked[side], sides, shared, (unit, first, second) => {
      note(
        tables[side],
        addedNumber(numbers, unit.words[first]!, unit.words[second]!),
        unit,
        first,
        second,
      );
    });
  }
  if (numbers.count === 0) return [];
  const { left, right } = tables;
  const rare = onlyThose(numbers, (one) => left.counts[one]! <= RARE && right.counts[one]! <= RARE);
  const wanted = wordsOf([...asked.left, ...asked.right], sides);
  for (const side of SIDES) {
    const done = new Set(asked[side]);
    const others = sides[side].filter((unit) => !done.has(unit));
    eachPair(others, sides, wanted, (unit, first, second) => {
      const number = knownNumber(rare, unit.words[first]!, unit.words[second]!);
      if (number >= 0) note(tables[side], number, unit, first, second);
    });
  }
  return rareOf(tables, sides, numbers.count);
}

const SIDES = ['left', 'right'] as const;

/** Each word opens two pairs at most. */
function mostPairs(units: readonly Unit[]): number {
  return units.reduce((sum, { words }) => sum + 2 * words.length, 0);
}

function newTable(most: number): Table {
  return { counts: new Uint8Array(most), last: new Int32Array(most).fill(-1), chain: [] };
}

/** Of set phrases it is enough to know that they are. */
function note(table: Table, number: number, { at }: Unit, first: number, second: number): void {
  const { counts, last, chain } = table;
  const count = counts[number]!;
  if (count > RARE) return;
  const before = last[number]!;
  if (before < 0 || chain[before + 1] !== at) counts[number] = count + 1;
  last[number] = chain.length;
  chain.push(before, at, first, second);
}

function rareOf(
  tables: Readonly<Record<'left' | 'right', Table>>,
  sides: Sides,
  count: number,
): RarePair[] {
  const pairs: RarePair[] = [];
  for (let number = 0; number < count; number += 1) {
    const [here, there] = [tables.left.counts[number]!, tables.right.counts[number]!];
    if (here === 0 || there === 0 || here > RARE || there > RARE) continue;
    const left = { places: placesOf(tables.left, number, sides.left), count: here };
    pairs.push({
      left,
      right: { places: placesOf(tables.right, number, sides.right), count: there },
    });
  }
  return pairs;
}

/** In the order of their coming. */
function placesOf({ last, chain }: Table, number: number, units: readonly Unit[]): Place[] {
  const places: Place[] = [];
  for (let at = last[number]!; at >= 0; at = chain[at]!) {
    places.push({ unit: units[chain[at + 1]!]!, first: chain[at + 2]!, second: chain[at + 3]! });
  }
  return places.reverse();
}

/** What each two paragraphs that are wanted share, one of each side, in pairs of no more than `most` paragraphs of a side. */
export function sharedIn(
  pairs: readonly RarePair[],
  most: number,
  isWanted: (left: Unit, right: Unit) => boolean,
): SharedPairs[] {
  const found = new Map<Unit, Map<Unit, SharedPairs>>();
  for (const { left, right } of pairs) {
    if (left.count > most || right.count > most) continue;
    for (const a of left.places) {
      for (const b of right.places) {
        if (a.unit.zone !== b.unit.zone || !isWanted(a.unit, b.unit)) continue;
        const shared = sharedBy(a.unit, b.unit, found);
        shared.inLeft.add(a.first).add(a.second);
        shared.inRight.add(b.first).add(b.second);
      }
    }
  }
  return [...found.values()].flatMap((those) => [...those.values()]);
}

function sharedBy(left: Unit, right: Unit, found: Map<Unit, Map<Unit, SharedPairs>>): SharedPairs {
  let those = found.get(left);
  if (!those) {
    those = new Map();
    found.set(left, those);
  }
  let shared = those.get(right);
  if (!shared) {
    shared = { left, right, inLeft: new Set(), inRight: new Set() };
    those.set(right, shared);
  }
  return shared;
}

/** By word id: 1 for those that stand in some of the units. */
function wordsOf(units: readonly Unit[], { weights }: Sides): Uint8Array {
  const found = new Uint8Array(weights.length);
  for (const { words } of units) for (let at = 0; at < words.length; at += 1) found[words[at]!] = 1;
  return found;
}

/** Calls `visit` for every pair of content words with at most one content word between them, both among those that count. */
function eachPair(
  units: readonly Unit[],
  { isContent }: Sides,
  counts: Uint8Array,
  visit: (unit: Unit, first: number, second: number) => void,
): void {
  for (const unit of units) {
    const { words } = unit;
    let [before, last] = [-1, -1];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      if (isContent[word] === 0) continue;
      if (counts[word] === 1) {
        if (last >= 0 && counts[words[last]!] === 1) visit(unit, last, at);
        if (before >= 0 && counts[words[before]!] === 1) visit(unit, before, at);
      }
      before = last;
      last = at;
    }
  }
}
