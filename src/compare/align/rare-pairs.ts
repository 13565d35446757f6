/** Words that stand together in one paragraph of each side and hardly anywhere else: the trace of a rewritten text. */
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

/** The same for all pairs, by number: most stand on one side alone, and must not cost more than that. */
interface Table {
  readonly places: (Place[] | null)[];
  readonly counts: number[];
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
  const numbers = new Map<number, number>();
  const tables = { left: newTable(), right: newTable() };
  const wanted = wordsOf([...asked.left, ...asked.right], sides);
  for (const side of ['left', 'right'] as const) {
    const shared = wordsOf(side === 'left' ? sides.right : sides.left, sides);
    for (const unit of asked[side]) {
      eachPair(unit, sides, shared, (key, first, second) => {
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
          add(tables.left);
          add(tables.right);
        }
        note(tables[side], number, unit, first, second);
      });
    }
  }
  if (numbers.size === 0) return [];
  for (const side of ['left', 'right'] as const) {
    const done = new Set(asked[side]);
    for (const unit of sides[side]) {
      if (done.has(unit)) continue;
      eachPair(unit, sides, wanted, (key, first, second) => {
        const number = numbers.get(key);
        if (number !== undefined) note(tables[side], number, unit, first, second);
      });
    }
  }
  return rareOf(tables.left, tables.right);
}

function newTable(): Table {
  return { places: [], counts: [] };
}

function add({ places, counts }: Table): void {
  places.push(null);
  counts.push(0);
}

/** Of set phrases it is enough to know that they are. */
function note(table: Table, number: number, unit: Unit, first: number, second: number): void {
  const count = table.counts[number]!;
  if (count > RARE) return;
  const places = table.places[number];
  if (!places) table.places[number] = [{ unit, first, second }];
  else places.push({ unit, first, second });
  if (!places || places[places.length - 2]!.unit !== unit) table.counts[number] = count + 1;
}

function rareOf(left: Table, right: Table): RarePair[] {
  const pairs: RarePair[] = [];
  left.places.forEach((places, number) => {
    const [count, there] = [left.counts[number]!, right.counts[number]!];
    const others = right.places[number];
    if (!places || !others || count > RARE || there > RARE) return;
    pairs.push({ left: { places, count }, right: { places: others, count: there } });
  });
  return pairs;
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
  { words }: Unit,
  { weights, isContent }: Sides,
  counts: Uint8Array,
  visit: (key: number, first: number, second: number) => void,
): void {
  let [before, last] = [-1, -1];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (isContent[word] === 0) continue;
    if (counts[word] === 1) {
      if (last >= 0 && counts[words[last]!] === 1)
        visit(words[last]! * weights.length + word, last, at);
      if (before >= 0 && counts[words[before]!] === 1)
        visit(words[before]! * weights.length + word, before, at);
    }
    before = last;
    last = at;
  }
}
