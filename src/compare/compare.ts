/** Document pair to Change[]. */
import type { Change } from '../model/change.ts';
import type { Document } from '../model/document.ts';
import { heaviestChain } from './chain.ts';
import { changesOf, type Group } from './changes.ts';
import { pairExact } from './exact.ts';
import { pairAlike, weightOf } from './match.ts';
import { isSwapped } from './orientation.ts';
import { emptyPairing, linksOf, type Pairing } from './pairing.ts';
import { prepare, type Sides } from './prepare.ts';

/**
 * Compares two documents; every paragraph of both ends up in exactly one change. Changes come in the
 * order of the after document, removed paragraphs where they stood. Swapping the arguments gives the
 * mirrored result.
 */
export function compareDocuments(before: Document, after: Document): Change[] {
  const swapped = isSwapped(before, after);
  const [left, right] = swapped ? [after, before] : [before, after];
  const groups = align(left, right);
  return changesOf(swapped ? groups.map(mirrored) : groups, before, after);
}

function align(left: Document, right: Document): Group[] {
  const sides = prepare(left, right);
  const pairing = emptyPairing(sides);
  pairExact(sides, pairing);
  pairAlike(sides, pairing);
  return groupsOf(sides, pairing);
}

function groupsOf(sides: Sides, pairing: Pairing): Group[] {
  const links = linksOf(pairing);
  const weights = links.map(({ left, right }) => weightOf(sides.left[left]!, sides.right[right]!));
  const still = new Set(heaviestChain(links, weights, sides.right.length));
  const pairs = links.map(({ left, right }, i) => ({
    before: [left],
    after: [right],
    moved: !still.has(i),
    seeAlso: [],
  }));
  return [...pairs, ...alone(pairing.ofLeft, 'before'), ...alone(pairing.ofRight, 'after')];
}

function alone(partners: Int32Array, side: 'before' | 'after'): Group[] {
  const groups: Group[] = [];
  partners.forEach((partner, at) => {
    if (partner >= 0) return;
    groups.push({ before: [], after: [], [side]: [at], moved: false, seeAlso: [] });
  });
  return groups;
}

function mirrored({ before, after, moved, seeAlso }: Group): Group {
  const swapped = seeAlso.map((other) => ({
    ...other,
    side: other.side === 'before' ? ('after' as const) : ('before' as const),
  }));
  return { before: after, after: before, moved, seeAlso: swapped };
}
