/** Who became whom with several on one side: the pairs, and what was joined to them. */
import type { Link } from './chain.ts';
import { linksOf, type Pairing } from './pairing.ts';
import type { Sides, Unit } from './unit.ts';

/** One to one, one to several, several to one or several to several, by position. */
export interface Cluster {
  readonly left: number[];
  readonly right: number[];
  /** The pair that the others were joined to. */
  readonly primary: Link;
}

export interface Clusters {
  readonly ofLeft: (Cluster | null)[];
  readonly ofRight: (Cluster | null)[];
}

export function clustersOf(sides: Sides, pairing: Pairing): Clusters {
  const clusters: Clusters = {
    ofLeft: sides.left.map(() => null),
    ofRight: sides.right.map(() => null),
  };
  for (const link of linksOf(pairing)) addPair(clusters, link);
  return clusters;
}

/** Two paragraphs that may belong together, and the weight of what speaks for it. */
export interface WeighedPair {
  readonly left: Unit;
  readonly right: Unit;
  readonly mass: number;
}

/** The heaviest first; of equals the one that stands first. */
export function byMass(a: WeighedPair, b: WeighedPair): number {
  return b.mass - a.mass || a.left.at - b.left.at || a.right.at - b.right.at;
}

/** Makes pairs of those that belong to none yet, the heaviest first. */
export function pairFree(clusters: Clusters, pairs: readonly WeighedPair[]): void {
  for (const { left, right } of [...pairs].sort(byMass)) {
    const isFree = clusters.ofLeft[left.at] === null && clusters.ofRight[right.at] === null;
    if (isFree) addPair(clusters, { left: left.at, right: right.at });
  }
}

/** The paragraphs of both sides that belong to none. */
export function leftoversOf(
  sides: Sides,
  clusters: Clusters,
): { readonly left: readonly Unit[]; readonly right: readonly Unit[] } {
  return {
    left: sides.left.filter(({ at }) => clusters.ofLeft[at] === null),
    right: sides.right.filter(({ at }) => clusters.ofRight[at] === null),
  };
}

export function addPair(clusters: Clusters, link: Link): void {
  const cluster = { left: [link.left], right: [link.right], primary: link };
  clusters.ofLeft[link.left] = cluster;
  clusters.ofRight[link.right] = cluster;
}

export function joinLeft(clusters: Clusters, cluster: Cluster, left: number): void {
  cluster.left.push(left);
  clusters.ofLeft[left] = cluster;
}

export function joinRight(clusters: Clusters, cluster: Cluster, right: number): void {
  cluster.right.push(right);
  clusters.ofRight[right] = cluster;
}
