/** Pairs the paragraphs that were redrafted: likeness first, with a bonus for keeping the order. */
import { type Candidate, candidatesBetween } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { freeUnits, isFree, linksOf, type Pairing, pair } from './pairing.ts';
import type { Sides, Unit } from './prepare.ts';

/** Least likeness of a pair that keeps the order; lower than for one that breaks it. */
const IN_ORDER = 0.36;
/** Least likeness of a pair that breaks the order. */
const OUT_OF_ORDER = 0.51;
/** What keeping the order is worth when candidates compete. */
const ORDER_BONUS = 0.1;

/** Pairs what is still free on both sides. */
export function pairAlike(sides: Sides, pairing: Pairing): void {
  const left = freeUnits(sides.left, pairing.ofLeft);
  const right = freeUnits(sides.right, pairing.ofRight);
  const candidates = candidatesBetween(left, right, sides, IN_ORDER);
  acceptBestFirst(candidates, sides, pairing);
}

function acceptBestFirst(candidates: readonly Candidate[], sides: Sides, pairing: Pairing): void {
  const inOrder = keepingOrder(candidates, sides, pairing);
  const ranked = candidates
    .map((candidate, i) => ({ ...candidate, inOrder: inOrder.has(i) }))
    .filter(({ score, inOrder }) => inOrder || score >= OUT_OF_ORDER)
    .map((candidate) => ({
      ...candidate,
      rank: candidate.score + (candidate.inOrder ? ORDER_BONUS : 0),
    }))
    .sort((a, b) => b.rank - a.rank || a.left - b.left || a.right - b.right);
  for (const { left, right } of ranked) {
    if (isFree(pairing, left, right)) pair(pairing, left, right);
  }
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
    return score * score * weightOf(sides.left[link.left]!, sides.right[link.right]!);
  });
  return new Set(heaviestChain(links, weights, sides.right.length));
}

/** Longer paragraphs hold the order more firmly, but not in proportion to their length. */
export function weightOf(a: Unit, b: Unit): number {
  return Math.sqrt(1 + Math.min(a.own.mass, b.own.mass));
}
