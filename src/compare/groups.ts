/** The outcome of aligning: what belongs together, what moved, and what to look at beside it. */
import type { SeeAlso } from '../model/change.ts';
import { heaviestChain } from './chain.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { weightOf } from './match.ts';
import { seeAlsoOf } from './see-also.ts';
import type { Sides } from './unit.ts';

/** Paragraphs that became one another, by position; one side may be empty. */
export interface Group {
  /** Ascending. */
  readonly before: readonly number[];
  /** Ascending. */
  readonly after: readonly number[];
  readonly moved: boolean;
  readonly seeAlso: readonly SeeAlso[];
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
    seeAlso: [],
  }));
  return [...groups, ...alone(sides, clusters, 'before'), ...alone(sides, clusters, 'after')];
}

/** The heaviest set of clusters that kept their order, whole or in part; the others moved. */
function stillInOrder(clusters: readonly Cluster[], sides: Sides): ReadonlySet<Cluster> {
  const links = clusters.flatMap((cluster) =>
    cluster.left.flatMap((left) => cluster.right.map((right) => ({ left, right, cluster }))),
  );
  const weights = links.map(({ left, right }) => weightOf(sides.left[left]!, sides.right[right]!));
  const chain = heaviestChain(links, weights, sides.right.length);
  return new Set(chain.map((i) => links[i]!.cluster));
}

function ascending(positions: readonly number[]): number[] {
  return [...positions].sort((a, b) => a - b);
}

/** Units without a counterpart, with what to look at on the other side. */
function alone(sides: Sides, clusters: Clusters, side: 'before' | 'after'): Group[] {
  const isLeft = side === 'before';
  const [own, others] = isLeft ? [sides.left, sides.right] : [sides.right, sides.left];
  const taken = isLeft ? clusters.ofLeft : clusters.ofRight;
  const units = own.filter(({ at }) => taken[at] === null);
  const seeAlso = seeAlsoOf(units, others, isLeft ? 'after' : 'before', sides);
  return units.map(({ at }) => ({
    before: isLeft ? [at] : [],
    after: isLeft ? [] : [at],
    moved: false,
    seeAlso: seeAlso.get(at) ?? [],
  }));
}

/** The same group seen from the other side. */
export function mirrored({ before, after, moved, seeAlso }: Group): Group {
  const swapped = seeAlso.map((other) => ({
    ...other,
    side: other.side === 'before' ? ('after' as const) : ('before' as const),
  }));
  return { before: after, after: before, moved, seeAlso: swapped };
}
