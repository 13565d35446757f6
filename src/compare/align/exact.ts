/** Pairs of paragraphs with the same words: the ones that need no judgement. */
import { isFree, joinPair, type Pairing } from './pairing.ts';
import type { Sides, Unit } from './unit.ts';

/** Pairs texts that stand once on each side, then equal neighbours of those, outwards. */
export function pairExact(sides: Sides, pairing: Pairing): void {
  const [left, right] = [onlyOnes(sides.left), onlyOnes(sides.right)];
  for (const [key, a] of left) {
    const b = right.get(key);
    if (a >= 0 && b !== undefined && b >= 0 && same(sides, a, b)) joinPair(pairing, a, b);
  }
  extend(sides, pairing, 1);
  extend(sides, pairing, -1);
}

/** Position by key; -1 for a key that occurs more than once. */
function onlyOnes(units: readonly Unit[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { key, at, words } of units) {
    if (words.length > 0) found.set(key, found.has(key) ? -1 : at);
  }
  return found;
}

/** Recurring texts go with their neighbours: walks on from every pair while both sides agree. */
function extend(sides: Sides, pairing: Pairing, step: 1 | -1): void {
  const { left, right } = sides;
  const start = step === 1 ? -1 : left.length;
  let b = step === 1 ? 0 : right.length - 1;
  for (let a = start + step; a >= 0 && a < left.length; a += step) {
    const partner = pairing.ofLeft[a]!;
    if (partner >= 0) b = partner + step;
    else if (isFreePair(sides, pairing, a, b) && same(sides, a, b) && sameBelow(sides, a, b)) {
      joinPair(pairing, a, b);
      b += step;
    } else b = -1;
  }
}

function same(sides: Sides, a: number, b: number): boolean {
  const [x, y] = [sides.left[a]!, sides.right[b]!];
  return x.key === y.key && x.zone === y.zone && x.words.length === y.words.length;
}

function isFreePair(sides: Sides, pairing: Pairing, a: number, b: number): boolean {
  return b >= 0 && b < sides.right.length && isFree(pairing, a, b);
}

/** A recurring chapeau ("Calls upon States:") is known by what stands directly below it. */
function sameBelow(sides: Sides, a: number, b: number): boolean {
  const [x, y] = [sides.left[a]!.children, sides.right[b]!.children];
  return x.length === y.length && x.every((at, i) => same(sides, at, y[i]!));
}
