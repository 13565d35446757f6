/** Splits and merges: a paragraph without a counterpart may live on inside somebody else's. */
import { type Bag, residueOf, sharedMass } from './bag.ts';
import { addPair, type Cluster, type Clusters, joinLeft, joinRight } from './clusters.ts';
import { isWorthReading, sureness, surenessAlone } from './containment.ts';
import { wordsWithoutNames } from './names.ts';
import { sharedPhrases } from './phrases.ts';
import { rareWeight } from './rarity.ts';
import { topMatches } from './shortlist.ts';
import { isBare } from './similarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** From one part to another, a body that both name is not enough: least weight of shared phrases without names, in rare words. */
const BEYOND_NAMES = 2;

/** `unit` of one side may be part of what `host` of the other side was made from or became. */
interface Proposal {
  readonly unit: Unit;
  readonly host: Unit;
  readonly unitIsLeft: boolean;
  readonly score: number;
}

/**
 * Joins free units to the clusters that hold their text, the surest first. The words of a bare chapeau stand
 * everywhere: it goes where one of its items went.
 */
export function regroup(sides: Sides, clusters: Clusters): void {
  const proposals = [
    ...proposalsFor(sides, clusters, true),
    ...proposalsFor(sides, clusters, false),
  ].sort(bySureness);
  for (const proposal of proposals) {
    if (!isFree(proposal, clusters)) continue;
    if (isBare(proposal.unit) && !hasItemThere(proposal, sides, clusters)) continue;
    const residue = hostResidue(proposal.host, sides, clusters, proposal.unitIsLeft);
    if (scoreOf(proposal, residue, sides, clusters) > 0) join(proposal, clusters);
  }
}

/** Bare chapeaux come last, when it is known where their items went. */
function bySureness(a: Proposal, b: Proposal): number {
  const [bareA, bareB] = [Number(isBare(a.unit)), Number(isBare(b.unit))];
  return bareA - bareB || b.score - a.score || a.unit.at - b.unit.at || a.host.at - b.host.at;
}

function hasItemThere(
  { unit, host, unitIsLeft }: Proposal,
  sides: Sides,
  clusters: Clusters,
): boolean {
  return partnersOf(host, sides, clusters, unitIsLeft).some(({ parent }) => parent === unit.at);
}

function proposalsFor(sides: Sides, clusters: Clusters, unitIsLeft: boolean): Proposal[] {
  const [own, other] = unitIsLeft ? [sides.left, sides.right] : [sides.right, sides.left];
  const taken = unitIsLeft ? clusters.ofLeft : clusters.ofRight;
  const free = own.filter((unit) => taken[unit.at] === null && unit.words.length > 0);
  // Texts that were paired word for word have nothing left over: they have no bag.
  const hosts = other.filter((host) => host.own.mass > 0);
  if (free.length === 0 || hosts.length === 0) return [];
  const residues = hosts.map((host) => hostResidue(host, sides, clusters, unitIsLeft));
  const proposals: Proposal[] = [];
  topMatches(free, hosts, residues, sides.weights, 0, (unit, host, slot) => {
    const proposal = { unit, host, unitIsLeft, score: 0 };
    const score = unit.zone === host.zone ? scoreOf(proposal, residues[slot]!, sides, clusters) : 0;
    if (score > 0) proposals.push({ ...proposal, score });
  });
  return proposals;
}

/** What the host says beyond the units that it is clustered with. */
function hostResidue(host: Unit, sides: Sides, clusters: Clusters, unitIsLeft: boolean): Bag {
  const partners = partnersOf(host, sides, clusters, unitIsLeft);
  if (partners.length === 0) return host.own;
  return residueOf(
    host.own,
    partners.map((partner) => partner.own),
    sides.weights,
  );
}

/** The units on the other side of the host's cluster. */
function partnersOf(host: Unit, sides: Sides, clusters: Clusters, unitIsLeft: boolean): Unit[] {
  const cluster = (unitIsLeft ? clusters.ofRight : clusters.ofLeft)[host.at];
  if (!cluster) return [];
  return unitIsLeft
    ? cluster.left.map((at) => sides.left[at]!)
    : cluster.right.map((at) => sides.right[at]!);
}

/** 0 when the proposal is not good enough; `residue` is what is left of the host. */
function scoreOf(proposal: Proposal, residue: Bag, sides: Sides, clusters: Clusters): number {
  const { unit, host, unitIsLeft } = proposal;
  const partners = partnersOf(host, sides, clusters, unitIsLeft);
  const shared = sharedMass(unit.own, residue, sides.weights);
  const words = {
    contained: shared / unit.own.mass,
    explained: shared / residue.mass,
    distance: Math.min(...partners.map(({ at }) => Math.abs(at - unit.at))),
  };
  if (!isWorthReading(words)) return 0;
  const known = partners.map((partner) => partner.words);
  const { mass, longest } = sharedPhrases(unit.words, host.words, known, sides.weights);
  const traces = {
    ...words,
    inPhrases: mass / unit.own.mass,
    explainedInPhrases: mass / residue.mass,
    longest,
    fresh: residue.ids.length,
  };
  const score = partners.length === 0 ? surenessAlone(traces) : sureness(traces);
  if (score === 0 || isOfItsKind(unit, host)) return score;
  const beyond = sharedPhrases(wordsWithoutNames(unit), host.words, known, sides.weights).mass;
  return beyond < BEYOND_NAMES * rareWeight(sides.left.length + sides.right.length) ? 0 : score;
}

function isFree({ unit, unitIsLeft }: Proposal, clusters: Clusters): boolean {
  return (unitIsLeft ? clusters.ofLeft : clusters.ofRight)[unit.at] === null;
}

function join({ unit, host, unitIsLeft }: Proposal, clusters: Clusters): void {
  const cluster: Cluster | null | undefined = (unitIsLeft ? clusters.ofRight : clusters.ofLeft)[
    host.at
  ];
  if (!cluster) {
    addPair(
      clusters,
      unitIsLeft ? { left: unit.at, right: host.at } : { left: host.at, right: unit.at },
    );
  } else if (unitIsLeft) joinLeft(clusters, cluster, unit.at);
  else joinRight(clusters, cluster, unit.at);
}
