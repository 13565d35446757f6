/** Who could have become whom: an inverted index of words, so that nobody is compared with all. */
import type { Bag, Sides, Unit } from './prepare.ts';
import { likeness } from './similarity.ts';

/** A possible pair; `score` is their likeness, 0 … 1. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Words that stand in more paragraphs than this do not suggest anybody. */
const POSTINGS = 64;
/** So many suggestions for one paragraph, from each side. */
const BEST = 6;
/** Neighbours by position, for texts so alike that no word tells them apart. */
const NEARBY = 2;

/** Candidates between two lists of units of one zone, each pair once, from `floor` upwards. */
export function candidatesBetween(
  left: readonly Unit[],
  right: readonly Unit[],
  sides: Sides,
  floor: number,
): Candidate[] {
  if (left.length === 0 || right.length === 0) return [];
  const seen = new Set<number>();
  const found: Candidate[] = [];
  const propose = (a: Unit, b: Unit): void => {
    const pair = a.at * sides.right.length + b.at;
    if (a.zone !== b.zone || seen.has(pair)) return;
    seen.add(pair);
    const score = likeness(a, b, sides.weights);
    if (score >= floor) found.push({ left: a.at, right: b.at, score });
  };
  suggest(left, right, sides.weights, propose);
  suggest(right, left, sides.weights, (b, a) => propose(a, b));
  suggestNearby(left, right, propose);
  return found;
}

type Propose = (unit: Unit, other: Unit) => void;

/** Proposes to every unit of `from` its best few of `to`, by weight of words in common. */
function suggest(
  from: readonly Unit[],
  to: readonly Unit[],
  weights: Float64Array,
  propose: Propose,
): void {
  const index = indexOf(to);
  const shared = new Float64Array(to.length);
  const touched: number[] = [];
  for (const unit of from) {
    touched.length = 0;
    collect(unit.tree, index, weights, shared, touched);
    for (const slot of bestSlots(unit, to, shared, touched)) propose(unit, to[slot]!);
    for (const slot of touched) shared[slot] = 0;
  }
}

function indexOf(units: readonly Unit[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  units.forEach((unit, slot) => {
    for (const id of unit.tree.ids) {
      const slots = index.get(id);
      if (slots === undefined) index.set(id, [slot]);
      else if (slots.length <= POSTINGS) slots.push(slot);
    }
  });
  return index;
}

function collect(
  bag: Bag,
  index: ReadonlyMap<number, number[]>,
  weights: Float64Array,
  shared: Float64Array,
  touched: number[],
): void {
  for (const id of bag.ids) {
    const slots = index.get(id);
    if (slots === undefined || slots.length > POSTINGS) continue;
    for (const slot of slots) {
      if (shared[slot] === 0) touched.push(slot);
      shared[slot]! += weights[id]!;
    }
  }
}

/** The few that share most for their size. */
function bestSlots(
  unit: Unit,
  to: readonly Unit[],
  shared: Float64Array,
  touched: readonly number[],
): number[] {
  const rank = (slot: number): number => shared[slot]! / (unit.tree.mass + to[slot]!.tree.mass);
  const best: number[] = [];
  for (const slot of touched) {
    if (best.length === BEST && rank(slot) <= rank(best[BEST - 1]!)) continue;
    let at = best.length;
    while (at > 0 && rank(best[at - 1]!) < rank(slot)) at -= 1;
    best.splice(at, 0, slot);
    if (best.length > BEST) best.pop();
  }
  return best;
}

/** Proposes those at about the same place of the list, counted from its start and from its end. */
function suggestNearby(left: readonly Unit[], right: readonly Unit[], propose: Propose): void {
  const shift = right.length - left.length;
  left.forEach((unit, slot) => {
    for (let step = -NEARBY; step <= NEARBY; step += 1) {
      for (const place of [slot + step, slot + shift + step]) {
        const other = right[place];
        if (other !== undefined) propose(unit, other);
      }
    }
  });
}
