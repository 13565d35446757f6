/** Who could have become whom, so that nobody is compared with all. */

import { topMatches } from './shortlist.ts';
import { DOUBTFUL_LIKENESS, evidence } from './similarity.ts';
import type { Sides, Unit } from './unit.ts';

/** A possible pair; `score` is the evidence for it, 0 … 1. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Pairs that share less than this of both texts in rare words cannot be likely enough: it stands for
 * a likeness of half of what is doubtful.
 */
const LEAST = DOUBTFUL_LIKENESS / 4;
/** Neighbours by position, for texts so alike that no rare word suggests anybody. */
const NEARBY = 2;

/** Candidates between two lists of units, each pair once, within one zone, from `floor` upwards. */
export function candidatesBetween(
  left: readonly Unit[],
  right: readonly Unit[],
  sides: Sides,
  floor: number,
): Candidate[] {
  const seen = new Set<number>();
  const found: Candidate[] = [];
  const suggested = new Set<Unit>();
  const propose = (a: Unit, b: Unit): void => {
    const pair = a.at * sides.right.length + b.at;
    if (a.zone !== b.zone || seen.has(pair)) return;
    seen.add(pair);
    suggested.add(a);
    const score = evidence(a, b, sides.weights);
    if (score >= floor) found.push({ left: a.at, right: b.at, score });
  };
  topMatches(left, right, right.map(treeOf), sides.weights, LEAST, propose);
  topMatches(right, left, left.map(treeOf), sides.weights, LEAST, (b, a) => propose(a, b));
  suggestNearby(left, right, suggested, propose);
  return found;
}

function treeOf(unit: Unit): Unit['tree'] {
  return unit.tree;
}

/** To those still without: the ones at about the same place, from the start and from the end. */
function suggestNearby(
  left: readonly Unit[],
  right: readonly Unit[],
  suggested: ReadonlySet<Unit>,
  propose: (a: Unit, b: Unit) => void,
): void {
  const shift = right.length - left.length;
  const waiting = left.map((unit) => !suggested.has(unit));
  left.forEach((unit, slot) => {
    if (!waiting[slot]) return;
    for (let step = -NEARBY; step <= NEARBY; step += 1) {
      for (const place of [slot + step, slot + shift + step]) {
        const other = right[place];
        if (other !== undefined) propose(unit, other);
      }
    }
  });
}
