/** The few of many that share most words with one: an inverted index with capped postings. */
import type { Bag } from './bag.ts';
import type { Unit } from './unit.ts';

/** Words that stand in more bags than this do not suggest anybody. */
const POSTINGS = 24;
/** So many suggestions for one unit. */
const BEST = 6;

/** Word id to the slots of the bags that hold it; more than POSTINGS + 1 are not listed. */
type Index = ReadonlyMap<number, readonly number[]>;

/**
 * Calls `propose` for every unit of `from` with its best few of `to`, judged by `bags[i]`, the words
 * of `to[i]` that count: by weight of the words in common, for the size of both.
 */
export function topMatches(
  from: readonly Unit[],
  to: readonly Unit[],
  bags: readonly Bag[],
  weights: Float64Array,
  propose: (unit: Unit, other: Unit) => void,
): void {
  if (from.length === 0 || to.length === 0) return;
  const index = indexOf(bags);
  const shared = new Float64Array(to.length);
  const touched: number[] = [];
  for (const unit of from) {
    touched.length = 0;
    collect(unit.tree, index, weights, shared, touched);
    for (const slot of best(unit.tree, bags, shared, touched)) propose(unit, to[slot]!);
    for (const slot of touched) shared[slot] = 0;
  }
}

function indexOf(bags: readonly Bag[]): Index {
  const index = new Map<number, number[]>();
  bags.forEach((bag, slot) => {
    for (const id of bag.ids) {
      const slots = index.get(id);
      if (slots === undefined) index.set(id, [slot]);
      else if (slots.length <= POSTINGS) slots.push(slot);
    }
  });
  return index;
}

function collect(
  bag: Bag,
  index: Index,
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
function best(
  bag: Bag,
  bags: readonly Bag[],
  shared: Float64Array,
  touched: readonly number[],
): number[] {
  const rank = (slot: number): number => shared[slot]! / (bag.mass + bags[slot]!.mass);
  const slots: number[] = [];
  for (const slot of touched) {
    if (slots.length === BEST && rank(slot) <= rank(slots[BEST - 1]!)) continue;
    let at = slots.length;
    while (at > 0 && rank(slots[at - 1]!) < rank(slot)) at -= 1;
    slots.splice(at, 0, slot);
    if (slots.length > BEST) slots.pop();
  }
  return slots;
}
