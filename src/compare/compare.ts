/** Document pair to Change[]. */
import type { Change } from '../model/change.ts';
import type { Document } from '../model/document.ts';
import { changesOf } from './changes.ts';
import { clustersOf } from './clusters.ts';
import { pairExact } from './exact.ts';
import { type Group, groupsOf, mirrored } from './groups.ts';
import { pairAlike } from './match.ts';
import { isSwapped } from './orientation.ts';
import { emptyPairing } from './pairing.ts';
import { prepare } from './prepare.ts';
import { regroup } from './regroup.ts';

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
  const clusters = clustersOf(sides, pairing);
  regroup(sides, clusters);
  return groupsOf(sides, clusters);
}
