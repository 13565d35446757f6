/** The outcome of aligning: what belongs together, and what moved. */
import { heaviestChain } from './chain.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { orderWeight } from './match.ts';
import type { Sides } from './unit.ts';

/** Paragraphs that became one another, by position; one side may be empty. */
export interface Group {
  /** Ascending. */
  readonly before: readonly number[];
  /** Ascending. */
  readonly after: readonly number[];
  readonly moved: boolean;
}

/** Every unit of both sides in exactly one group; left is before, right is after. */
export function groupsOf(sides: Sides, clusters: Clusters): Group[] {
  const together = clusters.ofLeft.filter(
    (cluster, at): cluster is Cluster => cluster !== null && cluster.primary.left === at,
  );
  const still = stillInOrder(together, sides);
  const groups = together.map((cluster) => ({
    before: ascending(cluster.left),
    after: ascending(cluster.right),
    moved: !still.has(cluster),
  }));
  const gone = positionsWithout(clusters.ofLeft);
  const come = positionsWithout(clusters.ofRight);
  return [
    ...groups,
    ...gone.map((at) => ({ before: [at], after: [], moved: false })),
    ...come.map((at) => ({ before: [], after: [at], moved: false })),
  ];
}

function positionsWithout(clusters: readonly (Cluster | null)[]): number[] {
  return clusters.flatMap((cluster, at) => (cluster === null ? [at] : []));
}

/** The heaviest set of clusters that kept their order, whole or in part; the others moved. */
function stillInOrder(clusters: readonly Cluster[], sides: Sides): ReadonlySet<Cluster> {
  const links = clusters.flatMap((cluster) =>
    cluster.left.flatMap((left) => cluster.right.map((right) => ({ left, right, cluster }))),
  );
  const weights = links.map(({ left, right }) =>
    orderWeight(sides.left[left]!, sides.right[right]!),
  );
  const chain = heaviestChain(links, weights, sides.right.length);
  return new Set(chain.map((i) => links[i]!.cluster));
}

function ascending(positions: readonly number[]): number[] {
  return [...positions].sort((a, b) => a - b);
}

/** The same group seen from the other side. */
export function mirroredGroup({ before, after, moved }: Group): Group {
  return { before: after, after: before, moved };
}
