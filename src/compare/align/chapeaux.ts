/** Chapeaux taken apart or put together: known by the items that went from one to the other. */
import { type Clusters, joinLeft, joinRight } from './clusters.ts';
import { opensAlike } from './similarity.ts';
import type { Sides, Unit } from './unit.ts';

/** So many of its items have to stand under the other chapeau, and half of all that it has. */
const LEAST_ITEMS = 2;

/**
 * Joins a free chapeau to the cluster of the one that its items stood under, when both open alike:
 * "Calls upon States:" became two such chapeaux, each with some of the items.
 */
export function joinChapeaux(sides: Sides, clusters: Clusters): void {
  for (const isLeft of [true, false]) {
    const [own, other] = isLeft ? [sides.left, sides.right] : [sides.right, sides.left];
    for (const unit of own) {
      const host =
        unit.children.length < LEAST_ITEMS ? null : hostOf(unit, isLeft, other, clusters);
      const cluster = host && (isLeft ? clusters.ofRight : clusters.ofLeft)[host.at];
      const alone = (isLeft ? clusters.ofLeft : clusters.ofRight)[unit.at] === null;
      if (!alone || !cluster || !opensAlike(unit.words, host.words)) continue;
      if (isLeft && cluster.right.length === 1) joinLeft(clusters, cluster, unit.at);
      if (!isLeft && cluster.left.length === 1) joinRight(clusters, cluster, unit.at);
    }
  }
}

/** The chapeau on the other side that most of the items stand under there. */
function hostOf(
  { children }: Unit,
  isLeft: boolean,
  other: readonly Unit[],
  clusters: Clusters,
): Unit | null {
  const counts = new Map<number, number>();
  for (const child of children) {
    const partners = isLeft ? clusters.ofLeft[child]?.right : clusters.ofRight[child]?.left;
    const parent = partners?.length === 1 ? other[partners[0]!]!.parent : -1;
    if (parent >= 0) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  for (const [parent, count] of counts) {
    if (count >= LEAST_ITEMS && 2 * count >= children.length) return other[parent]!;
  }
  return null;
}
