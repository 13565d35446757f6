/** Pairs the paragraphs that were redrafted: likeness first, with a bonus for keeping the order. */
import { type Candidate, candidatesBetween } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { areDistant } from './distance.ts';
import { freeUnits, isFree, joinPair, linksOf, type Pairing } from './pairing.ts';
import type { Sides, Unit } from './unit.ts';

/** Least likeness of a pair that keeps the order; lower than for one that breaks it. */
const IN_ORDER = 0.39;
/** Least likeness of a pair that breaks the order. */
const OUT_OF_ORDER = 0.51;
/** Least likeness of subparagraphs of one chapeau, in order; their texts are short. */
const SAME_CHAPEAU = 0.37;
/** Least likeness of a pair that keeps the order in texts of which little lives on. */
const IN_ORDER_OF_DISTANT = 0.45;
/** From this likeness on a candidate tells that something lives on. */
const CLEAR = 0.5;
/** What keeping the order, and staying under the chapeau, is worth when candidates compete. */
const ORDER_BONUS = 0.1;
const CHAPEAU_BONUS = 0.15;

/**
 * Pairs what is still free on both sides: paragraphs of the first level by what stands in them and
 * below them, then subparagraphs, inside their chapeau rather than across.
 */
export function pairAlike(sides: Sides, pairing: Pairing): void {
  const left = freeUnits(sides.left, pairing.ofLeft);
  const right = freeUnits(sides.right, pairing.ofRight);
  const top = candidatesBetween(left.filter(isTop), right.filter(isTop), sides, SAME_CHAPEAU);
  const clear = new Set(top.filter(({ score }) => score >= CLEAR).map((one) => one.left));
  const distant = areDistant(sides, linksOf(pairing).length + clear.size);
  acceptBestFirst(top, sides, pairing, distant);
  if (left.every(isTop) && right.every(isTop)) return;
  const rest = candidatesBetween(
    left.filter(({ at }) => pairing.ofLeft[at] === -1),
    right.filter(({ at }) => pairing.ofRight[at] === -1),
    sides,
    SAME_CHAPEAU,
  );
  acceptBestFirst(rest, sides, pairing, distant);
}

function isTop(unit: Unit): boolean {
  return unit.parent === -1;
}

function acceptBestFirst(
  candidates: readonly Candidate[],
  sides: Sides,
  pairing: Pairing,
  distant: boolean,
): void {
  const inOrder = keepingOrder(candidates, sides, pairing);
  const ranked: Ranked[] = [];
  candidates.forEach((candidate, i) => {
    const { left, right, score } = candidate;
    const together = sameChapeau(sides.left[left]!, sides.right[right]!, pairing);
    const ordered = inOrder.has(i);
    if (score < leastLikeness(ordered, together, distant)) return;
    const bonus = (ordered ? ORDER_BONUS : 0) + (together ? CHAPEAU_BONUS : 0);
    ranked.push({ left, right, rank: score + bonus });
  });
  ranked.sort((a, b) => b.rank - a.rank || a.left - b.left || a.right - b.right);
  for (const { left, right } of ranked) {
    if (isFree(pairing, left, right)) joinPair(pairing, left, right);
  }
}

interface Ranked {
  readonly left: number;
  readonly right: number;
  readonly rank: number;
}

function leastLikeness(ordered: boolean, together: boolean, distant: boolean): number {
  if (!ordered) return OUT_OF_ORDER;
  if (together) return SAME_CHAPEAU;
  return distant ? IN_ORDER_OF_DISTANT : IN_ORDER;
}

/** True when both depend on a chapeau, and one chapeau became the other. */
function sameChapeau(a: Unit, b: Unit, pairing: Pairing): boolean {
  return a.parent >= 0 && b.parent >= 0 && pairing.ofLeft[a.parent] === b.parent;
}

/** Candidates on the heaviest chain together with the pairs that are settled. */
function keepingOrder(
  candidates: readonly Candidate[],
  sides: Sides,
  pairing: Pairing,
): ReadonlySet<number> {
  const settled = linksOf(pairing);
  const links = [...candidates, ...settled];
  const weights = links.map((link, i) => {
    const score = candidates[i]?.score ?? 1;
    return score * score * orderWeight(sides.left[link.left]!, sides.right[link.right]!);
  });
  return new Set(heaviestChain(links, weights, sides.right.length));
}

/** Longer paragraphs hold the order more firmly, but not in proportion to their length. */
export function orderWeight(a: Unit, b: Unit): number {
  return Math.sqrt(1 + Math.min(a.words.length, b.words.length));
}
