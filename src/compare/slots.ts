/** Lone leftovers in one place: where one paragraph went and one came, less likeness is enough. */
import { addPair, type Clusters } from './clusters.ts';
import { sharedPhrases } from './phrases.ts';
import { likeness } from './similarity.ts';
import type { Sides, Unit } from './unit.ts';

/** Least likeness of two that stand alone between the same neighbours. */
const ALIKE = 0.24;
/** Or: how much of the shorter text stands in the other in phrases, as when a list of citations goes. */
const IN_PHRASES = 0.5;
/** … one of which has so many words. */
const LONG_PHRASE = 5;

/**
 * Pairs a paragraph that went with the one that came, when both stand alone between neighbours that
 * became one another: a redrafter who keeps the place has mostly kept the point.
 */
export function pairInSlots(sides: Sides, clusters: Clusters): void {
  for (const unit of sides.left) {
    if (clusters.ofLeft[unit.at] !== null) continue;
    const other = sides.right[slotOf(unit.at, sides, clusters)];
    if (other && clusters.ofRight[other.at] === null && fits(unit, other, sides)) {
      addPair(clusters, { left: unit.at, right: other.at });
    }
  }
}

/** The place on the right that both neighbours leave for the unit; -1 when there is no single one. */
function slotOf(at: number, { left, right }: Sides, clusters: Clusters): number {
  const before = at === 0 ? -1 : Math.max(-2, ...(clusters.ofLeft[at - 1]?.right ?? []));
  const after =
    at === left.length - 1
      ? right.length
      : Math.min(right.length + 1, ...(clusters.ofLeft[at + 1]?.right ?? []));
  return before > -2 && after === before + 2 ? before + 1 : -1;
}

function fits(a: Unit, b: Unit, { weights }: Sides): boolean {
  if (a.paragraph.part !== b.paragraph.part || a.paragraph.level !== b.paragraph.level)
    return false;
  if (likeness(a, b, weights) >= ALIKE) return true;
  const shorter = a.own.mass <= b.own.mass ? a : b;
  const longer = shorter === a ? b : a;
  const { mass, longest } = sharedPhrases(shorter.words, longer.words, [], weights);
  return longest >= LONG_PHRASE && mass >= IN_PHRASES * shorter.own.mass;
}
