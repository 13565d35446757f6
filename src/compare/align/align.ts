/** Who became whom: the alignment of two documents, without the word diffs. */
import type { Document } from '../../model/document.ts';
import { joinAbsorbed } from './absorbed.ts';
import { joinChapeaux } from './chapeaux.ts';
import { pairClosing } from './closing.ts';
import { clustersOf, leftoversOf } from './clusters.ts';
import { joinCondensed } from './condensed.ts';
import { pairExact } from './exact.ts';
import { type Group, groupsOf, mirroredGroup } from './groups.ts';
import { pairLoneLeftovers } from './lone-leftovers.ts';
import { pairAlike } from './match.ts';
import { isSwapped } from './orientation.ts';
import { emptyPairing, freeUnits } from './pairing.ts';
import { fillBags, prepare } from './prepare.ts';
import { rarePairsIn } from './rare-pairs.ts';
import { regroup } from './regroup.ts';
import { pairSameOpening } from './same-opening.ts';
import { pairSameSubstance } from './same-substance.ts';
import type { Sides, Unit } from './unit.ts';

/** Who became whom, and the paragraphs as the aligner saw them. */
export interface Alignment {
  readonly groups: readonly Group[];
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly weights: Float64Array;
  readonly isContent: Uint8Array;
  /** True when the pair was computed the other way round. */
  readonly swapped: boolean;
}

/**
 * Groups the paragraphs of two documents, each in exactly one group, in no particular order. Texts
 * with the same words are paired first, then redrafted ones by likeness and closing formulas, then what was
 * split or merged, then lone leftovers in one place. Swapping the arguments gives the mirrored groups.
 */
export function alignDocuments(before: Document, after: Document): Alignment {
  if (isSwapped(before, after)) {
    const { groups, sides } = align(after, before);
    const { left, right, weights, isContent } = sides;
    return {
      groups: groups.map(mirroredGroup),
      before: right,
      after: left,
      weights,
      isContent,
      swapped: true,
    };
  }
  const { groups, sides } = align(before, after);
  const { left, right, weights, isContent } = sides;
  return { groups, before: left, after: right, weights, isContent, swapped: false };
}

function align(left: Document, right: Document): { groups: Group[]; sides: Sides } {
  const sides = prepare(left, right);
  const pairing = emptyPairing(sides);
  pairExact(sides, pairing);
  fillBags(freeUnits(sides.left, pairing.ofLeft), sides.left, sides.weights);
  fillBags(freeUnits(sides.right, pairing.ofRight), sides.right, sides.weights);
  pairAlike(sides, pairing);
  pairClosing(sides, pairing);
  const clusters = clustersOf(sides, pairing);
  regroup(sides, clusters);
  joinChapeaux(sides, clusters);
  const pairs = rarePairsIn(leftoversOf(sides, clusters), sides);
  joinCondensed(sides, clusters, pairs);
  pairSameOpening(sides, clusters);
  pairSameSubstance(sides, clusters);
  joinAbsorbed(sides, clusters, pairs);
  pairLoneLeftovers(sides, clusters);
  return { groups: groupsOf(sides, clusters), sides };
}
