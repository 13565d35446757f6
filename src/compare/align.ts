/** Who became whom: the alignment of two documents, without the word diffs. */
import type { Document } from '../model/document.ts';
import { clustersOf } from './clusters.ts';
import { pairExact } from './exact.ts';
import { type Group, groupsOf, mirrored } from './groups.ts';
import { pairAlike } from './match.ts';
import { isSwapped } from './orientation.ts';
import { emptyPairing, freeUnits } from './pairing.ts';
import { fillBags, prepare } from './prepare.ts';
import { regroup } from './regroup.ts';
import { pairInSlots } from './slots.ts';

/**
 * Groups the paragraphs of two documents, each in exactly one group, in no particular order. Texts
 * with the same words are paired first, then redrafted ones by likeness, then what was split or
 * merged, then lone leftovers in one place. Swapping the arguments gives the mirrored groups.
 */
export function alignDocuments(before: Document, after: Document): Group[] {
  return isSwapped(before, after) ? align(after, before).map(mirrored) : align(before, after);
}

function align(left: Document, right: Document): Group[] {
  const sides = prepare(left, right);
  const pairing = emptyPairing(sides);
  pairExact(sides, pairing);
  fillBags(freeUnits(sides.left, pairing.ofLeft), sides.left, sides.weights);
  fillBags(freeUnits(sides.right, pairing.ofRight), sides.right, sides.weights);
  pairAlike(sides, pairing);
  const clusters = clustersOf(sides, pairing);
  regroup(sides, clusters);
  pairInSlots(sides, clusters);
  return groupsOf(sides, clusters);
}
