/** Splits and merges: a paragraph without a counterpart may live on inside somebody else's. */
import { type Bag, residueOf, sharedMass } from './bag.ts';
import { addPair, type Cluster, type Clusters, joinLeft, joinRight } from './clusters.ts';
import { sharedPhrases } from './phrases.ts';
import { topMatches } from './shortlist.ts';
import type { Sides, Unit } from './unit.ts';

/** How much of a free paragraph has to be found in the host, and in phrases shared with it. */
const CONTAINED = 0.5;
const IN_PHRASES = 0.4;
/** The same for a host that has no counterpart of its own: then nothing else speaks for the link. */
const CONTAINED_ALONE = 0.85;
const IN_PHRASES_ALONE = 0.7;
/** Or: how much of what is new in the host the free paragraph explains, … */
const EXPLAINED = 0.7;
const EXPLAINED_IN_PHRASES = 0.4;
/** … when at least this much of it lives on there, … */
const LEAST_CONTAINED = 0.14;
/** … or both shares together, … */
const MUTUAL = 1.1;
const IN_PHRASES_MUTUAL = 0.3;
/** … with a phrase of so many words in common. */
const LONG_PHRASE = 4;
/** Residues of fewer words explain nothing. */
const LEAST_RESIDUE = 5;

/** `unit` of one side may be part of what `host` of the other side was made from or became. */
interface Proposal {
  readonly unit: Unit;
  readonly host: Unit;
  readonly unitIsLeft: boolean;
  readonly score: number;
}

/** Joins free units to the clusters that hold their text, the surest first. */
export function regroup(sides: Sides, clusters: Clusters): void {
  const proposals = [
    ...proposalsFor(sides, clusters, true),
    ...proposalsFor(sides, clusters, false),
  ].sort((a, b) => b.score - a.score || a.unit.at - b.unit.at || a.host.at - b.host.at);
  for (const proposal of proposals) {
    if (isOpen(proposal, clusters) && scoreOf(proposal, sides, clusters) > 0) {
      join(proposal, clusters);
    }
  }
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
  topMatches(free, hosts, residues, sides.weights, 0, (unit, host) => {
    const proposal = { unit, host, unitIsLeft, score: 0 };
    const score = unit.zone === host.zone ? scoreOf(proposal, sides, clusters) : 0;
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

/** 0 when the proposal is not good enough. */
function scoreOf(proposal: Proposal, sides: Sides, clusters: Clusters): number {
  const { unit, host, unitIsLeft } = proposal;
  const partners = partnersOf(host, sides, clusters, unitIsLeft);
  const residue = hostResidue(host, sides, clusters, unitIsLeft);
  const shared = sharedMass(unit.own, residue, sides.weights);
  const contained = shared / unit.own.mass;
  const explained = shared / residue.mass;
  if (!isWorthReading(contained, explained)) return 0;
  const known = partners.map((partner) => partner.words);
  const phrases = sharedPhrases(unit.words, host.words, known, sides.weights);
  const inPhrases = phrases.mass / unit.own.mass;
  if (partners.length === 0) return livesOnAlone(contained, inPhrases);
  if (contained >= CONTAINED && inPhrases >= IN_PHRASES) return contained + inPhrases;
  if (residue.ids.length < LEAST_RESIDUE || phrases.longest < LONG_PHRASE) return 0;
  return explains(contained, inPhrases, explained, phrases.mass / residue.mass);
}

/** False when no phrase could make up for the few words in common. */
function isWorthReading(contained: number, explained: number): boolean {
  if (contained >= CONTAINED) return true;
  return (
    contained >= LEAST_CONTAINED && (explained >= EXPLAINED || contained + explained >= MUTUAL)
  );
}

function livesOnAlone(contained: number, inPhrases: number): number {
  return contained >= CONTAINED_ALONE && inPhrases >= IN_PHRASES_ALONE ? contained + inPhrases : 0;
}

/** The weaker ground: not so much of the paragraph lives on, but it is what is new in the host. */
function explains(
  contained: number,
  inPhrases: number,
  explained: number,
  explainedInPhrases: number,
): number {
  const mutual = contained + explained >= MUTUAL && inPhrases >= IN_PHRASES_MUTUAL;
  const source =
    explained >= EXPLAINED &&
    explainedInPhrases >= EXPLAINED_IN_PHRASES &&
    contained >= LEAST_CONTAINED;
  return mutual || source ? explained / 2 : 0;
}

/** Still free, and joining would not make the host's cluster several to several. */
function isOpen({ unit, host, unitIsLeft }: Proposal, clusters: Clusters): boolean {
  if ((unitIsLeft ? clusters.ofLeft : clusters.ofRight)[unit.at] !== null) return false;
  const cluster = (unitIsLeft ? clusters.ofRight : clusters.ofLeft)[host.at];
  return !cluster || (unitIsLeft ? cluster.right : cluster.left).length === 1;
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
