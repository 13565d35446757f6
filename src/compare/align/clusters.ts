/** Who became whom with several on one side: the pairs, and what was joined to them. */
import type { Link } from './chain.ts';
import { linksOf, type Pairing } from './pairing.ts';
import type { Sides } from './unit.ts';

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
