/** Which of many texts hold most words of a few: one walk through the many, without bags for them. */
import { indexOf } from './shortlist.ts';
import type { Unit } from './unit.ts';

/** Words that stand in more of the few than this do not tell one from the other. */
const POSTINGS = 4;
/** Both shares in such words together; less is not worth a closer look. */
const LEAST = 0.25;
/** So many closer looks for one text. */
const BEST = 3;

interface Candidate {
  readonly other: Unit;
  readonly rank: number;
}

/** For each unit of `few`, by number: the best of `many` in its zone, judged by the words in common. */
export function textsHolding(
  few: readonly Unit[],
  many: readonly Unit[],
  weights: Float64Array,
): Unit[][] {
  if (few.length === 0) return [];
  const found: Candidate[][] = few.map(() => []);
  const shared = new Float64Array(few.length);
  const walk = walker(few, weights, shared);
  for (const other of many) {
    for (const number of walk(other)) {
      consider(found[number]!, few[number]!, other, shared[number]!, weights);
      shared[number] = 0;
    }
  }
  return found.map((list) => list.map(({ other }) => other));
}

/** Adds up in `shared`, by number, what a text has in common with each of `few`; gives back the numbers. */
function walker(
  few: readonly Unit[],
  weights: Float64Array,
  shared: Float64Array,
): (other: Unit) => readonly number[] {
  const { starts, numbers } = indexOf(
    few.map(({ own }) => own),
    weights.length,
  );
  const tells = new Uint8Array(weights.length);
  for (let id = 0; id < tells.length; id += 1) {
    const size = starts[id + 1]! - starts[id]!;
    if (size > 0 && size <= POSTINGS) tells[id] = 1;
  }
  const seenIn = new Int32Array(weights.length).fill(-1);
  return ({ at: place, words }) => {
    const touched: number[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const id = words[i]!;
      if (tells[id] === 0 || seenIn[id] === place) continue;
      seenIn[id] = place;
      for (let at = starts[id]!; at < starts[id + 1]!; at += 1) {
        const number = numbers[at]!;
        if (shared[number] === 0) touched.push(number);
        shared[number]! += weights[id]!;
      }
    }
    return touched;
  };
}

/** Keeps the best few: those that share much for the size of both, or hold much of the one. */
function consider(
  list: Candidate[],
  unit: Unit,
  other: Unit,
  shared: number,
  weights: Float64Array,
): void {
  const held = shared / unit.own.mass;
  // The share of both is never more than twice that of the one.
  if (3 * held < LEAST || unit.zone !== other.zone) return;
  const rank = held + (2 * shared) / (unit.own.mass + massOf(other, weights));
  if (rank < LEAST || (list.length === BEST && rank <= list[BEST - 1]!.rank)) return;
  let at = list.length;
  while (at > 0 && list[at - 1]!.rank < rank) at -= 1;
  list.splice(at, 0, { other, rank });
  if (list.length > BEST) list.pop();
}

function massOf({ own, words }: Unit, weights: Float64Array): number {
  if (own.mass > 0) return own.mass;
  let mass = 0;
  for (const id of words) mass += weights[id]!;
  return mass;
}
