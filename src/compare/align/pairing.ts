/** Who became whom, one to one: the pairs found so far. */
import type { Link } from './chain.ts';
import type { Sides, Unit } from './unit.ts';

/** Partner of each unit by position; -1 while it has none. */
export interface Pairing {
  readonly ofLeft: Int32Array;
  readonly ofRight: Int32Array;
}

export function emptyPairing(sides: Sides): Pairing {
  return {
    ofLeft: new Int32Array(sides.left.length).fill(-1),
    ofRight: new Int32Array(sides.right.length).fill(-1),
  };
}

export function isFree(pairing: Pairing, left: number, right: number): boolean {
  return pairing.ofLeft[left] === -1 && pairing.ofRight[right] === -1;
}

export function joinPair(pairing: Pairing, left: number, right: number): void {
  pairing.ofLeft[left] = right;
  pairing.ofRight[right] = left;
}

/** All pairs, in the order of the left side. */
export function linksOf(pairing: Pairing): Link[] {
  const links: Link[] = [];
  pairing.ofLeft.forEach((right, left) => {
    if (right >= 0) links.push({ left, right });
  });
  return links;
}

export function freeUnits(units: readonly Unit[], partners: Int32Array): Unit[] {
  return units.filter((unit) => partners[unit.at] === -1);
}
