/** Leftovers written anew from their own words: in another order, they still speak of the same. */
import { type Clusters, leftoversOf, pairFree, type WeighedPair } from './clusters.ts';
import { areDistant } from './distance.ts';
import { rareWeight } from './rarity.ts';
import { topMatches } from './shortlist.ts';
import { likenessBeyondNames, substanceLikeness } from './similarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** Least share of what both say; of two that share less, most merely share the subject. */
const ALIKE = 0.33;
/** The same without names, which two paragraphs of one subject share: the bodies they ask, the texts they cite, … */
const ALIKE_BEYOND_NAMES = 0.24;
/** … and its least weight, in words that stand once on each side: short texts are soon alike. */
const MASS = 2.5;
/** Those that share less of both texts together are not looked at: a short one in a long one. */
const LEAST = 0.05;

/** Pairs paragraphs that went and came when they say mostly the same, the most alike first. */
export function pairSameSubstance(sides: Sides, clusters: Clusters): void {
  const { left, right } = leftoversOf(sides, clusters);
  if (left.length === 0 || right.length === 0) return;
  if (areDistant(sides, sides.left.length - left.length)) return;
  const { weights, substance } = sides;
  const least = MASS * rareWeight(sides.left.length + sides.right.length);
  const found: WeighedPair[] = [];
  const bags = right.map(({ own }) => own);
  topMatches(left, right, bags, weights, LEAST, (a, b) => {
    if (a.zone !== b.zone || a.zone === 'heading' || !(isOfItsKind(a, b) || doTheSame(a, b)))
      return;
    const mass = substanceLikeness(a.own, b.own, substance);
    if (mass < ALIKE) return;
    if (likenessBeyondNames(a, b, least, substance) >= ALIKE_BEYOND_NAMES)
      found.push({ left: a, right: b, mass });
  });
  pairFree(clusters, found);
}

/** `Takes note with appreciation of` against `Taking note with appreciation of`: it changed its part alone. */
function doTheSame({ paragraph: a }: Unit, { paragraph: b }: Unit): boolean {
  return a.verb !== null && a.verb.lemma === b.verb?.lemma && a.level === b.level;
}
