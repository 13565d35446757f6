/**
 * The few of many that share most words with one: an inverted index with capped postings. Its loops go
 * by position, as iterators are slow until V8 has optimised them, and most runs are over by then.
 */
import type { Bag } from './bag.ts';
import type { Unit } from './unit.ts';

/** Words that stand in more bags than this do not suggest anybody. */
const POSTINGS = 24;
/** So many suggestions for one unit. */
const BEST = 6;

/** For each word id, from `starts[id]` to before `starts[id + 1]`: the numbers of the bags that hold it. */
export interface Index {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Calls `propose` for every unit of `from` with its best few of `to` and their positions, judged by `bags[i]`, the words
 * of `to[i]` that count: by weight of the words in common, for the size of both. Those that share less
 * than `least` of both together are not proposed.
 */
export function topMatches(
  from: readonly Unit[],
  to: readonly Unit[],
  bags: readonly Bag[],
  weights: Float64Array,
  least: number,
  propose: (unit: Unit, other: Unit, number: number) => void,
): void {
  if (from.length === 0 || to.length === 0) return;
  const index = indexOf(bags, weights.length);
  const shared = new Float64Array(to.length);
  const touched: number[] = [];
  for (const unit of from) {
    touched.length = 0;
    collect(unit.tree, index, weights, shared, touched);
    for (const number of best(unit.tree, bags, shared, touched, least))
      propose(unit, to[number]!, number);
    for (let i = 0; i < touched.length; i += 1) shared[touched[i]!] = 0;
  }
}

/** Indexes bags by word; `vocabulary` is the number of word ids. */
export function indexOf(bags: readonly Bag[], vocabulary: number): Index {
  const starts = new Int32Array(vocabulary + 1);
  for (const { ids } of bags) {
    for (let i = 0; i < ids.length; i += 1) starts[ids[i]!]! += 1;
  }
  for (let id = 1; id <= vocabulary; id += 1) starts[id]! += starts[id - 1]!;
  const numbers = new Int32Array(starts[vocabulary]!);
  // Filled from the end, `starts` moves from the end of each list to its start.
  for (let number = bags.length - 1; number >= 0; number -= 1) {
    const { ids } = bags[number]!;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i]!;
      starts[id]! -= 1;
      numbers[starts[id]!] = number;
    }
  }
  return { starts, numbers };
}

function collect(
  bag: Bag,
  index: Index,
  weights: Float64Array,
  shared: Float64Array,
  touched: number[],
): void {
  const { ids } = bag;
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i]!;
    const end = index.starts[id + 1]!;
    if (end - index.starts[id]! > POSTINGS) continue;
    for (let at = index.starts[id]!; at < end; at += 1) {
      const number = index.numbers[at]!;
      if (shared[number] === 0) touched.push(number);
      shared[number]! += weights[id]!;
    }
  }
}

/** The few that share most for their size. */
function best(
  bag: Bag,
  bags: readonly Bag[],
  shared: Float64Array,
  touched: readonly number[],
  least: number,
): number[] {
  const rank = (number: number): number => shared[number]! / (bag.mass + bags[number]!.mass);
  const numbers: number[] = [];
  for (let i = 0; i < touched.length; i += 1) {
    const number = touched[i]!;
    const here = rank(number);
    if (here < least || (numbers.length === BEST && here <= rank(numbers[BEST - 1]!))) continue;
    let at = numbers.length;
    while (at > 0 && rank(numbers[at - 1]!) < here) at -= 1;
    numbers.splice(at, 0, number);
    if (numbers.length > BEST) numbers.pop();
  }
  return numbers;
}
