/** Paragraphs condensed to a clause of one that has a counterpart of its own: known by the words that are theirs alone. */
import { massOf, residueOf, sharedMass } from './bag.ts';
import { type Clusters, joinLeft, joinRight, leftoversOf } from './clusters.ts';
import { areDistant } from './distance.ts';
import { sharedPhrases } from './phrases.ts';
import { sharedRarePairs } from './rare-pairs.ts';
import { rareWeight } from './rarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** Least weight of the pairs of words that only the two have, in words that stand once on each side, … */
const MASS = 3;
/** … least share of the one and of what is new in the other that they are (the geometric mean), … */
const SHARE = 0.2;
/** … and least words of a phrase among them. */
const PHRASE = 5;
/** Beside a neighbour the words may stand elsewhere, too: least weight of what is new, by itself and in phrases. */
const BESIDE = 3.3;

/** A paragraph without a counterpart that `host`, on the other side, may hold. */
interface Proposal {
  readonly unit: Unit;
  readonly host: Unit;
  readonly isLeft: boolean;
  readonly mass: number;
}

/**
 * Joins paragraphs that have no counterpart to the one that took in what they say, or that they were taken out of, the
 * heaviest first.
 */
export function joinAbsorbed(sides: Sides, clusters: Clusters): void {
  const { left, right } = leftoversOf(sides, clusters);
  if (areDistant(sides, sides.left.length - left.length)) return;
  const found = [
    ...proposals(left, true, sides, clusters),
    ...proposals(right, false, sides, clusters),
  ].sort((a, b) => b.mass - a.mass || a.unit.at - b.unit.at || a.host.at - b.host.at);
  for (const { unit, host, isLeft } of found) {
    const cluster = (isLeft ? clusters.ofRight : clusters.ofLeft)[host.at]!;
    if ((isLeft ? clusters.ofLeft : clusters.ofRight)[unit.at] !== null) continue;
    if (isLeft) joinLeft(clusters, cluster, unit.at);
    else joinRight(clusters, cluster, unit.at);
  }
}

function proposals(
  free: readonly Unit[],
  isLeft: boolean,
  sides: Sides,
  clusters: Clusters,
): Proposal[] {
  const [own, other] = isLeft ? [sides.left, sides.right] : [sides.right, sides.left];
  const [ofOwn, ofOther] = isLeft
    ? [clusters.ofLeft, clusters.ofRight]
    : [clusters.ofRight, clusters.ofLeft];
  // Texts that were paired word for word hold nothing new: they have no bag.
  const hosts = other.filter(({ at, own: { mass } }) => ofOther[at] !== null && mass > 0);
  if (free.length === 0 || hosts.length === 0) return [];
  const rare = rareWeight(sides.left.length + sides.right.length);
  const partners = (host: Unit): readonly Unit[] => {
    const cluster = ofOther[host.at]!;
    return (isLeft ? cluster.left : cluster.right).map((at) => own[at]!);
  };
  const found: Proposal[] = [];
  for (const { left: unit, right: host, inLeft } of sharedRarePairs(free, hosts, sides, 1)) {
    if (!isOfItsKind(unit, host)) continue;
    let mass = 0;
    for (const at of inLeft) mass += sides.weights[unit.words[at]!]!;
    if (mass < MASS * rare) continue;
    const known = partners(host);
    const fresh = freshIn(host, known, sides);
    const all = massOf(unit.own, sides.substance) * massOf(fresh, sides.substance);
    if (mass < SHARE * Math.sqrt(all)) continue;
    const { longest } = phrasesIn(unit, host, known, sides);
    if (longest >= PHRASE) found.push({ unit, host, isLeft, mass });
  }
  for (const unit of free) {
    const near = new Set([ofOwn[unit.at - 1], ofOwn[unit.at + 1]]);
    for (const cluster of near) {
      for (const at of (isLeft ? cluster?.right : cluster?.left) ?? []) {
        const host = other[at]!;
        if (host.own.mass === 0 || !isOfItsKind(unit, host)) continue;
        const known = partners(host);
        const shared = sharedMass(unit.own, freshIn(host, known, sides), sides.substance);
        if (shared < BESIDE * rare) continue;
        const { mass } = phrasesIn(unit, host, known, sides);
        if (mass >= BESIDE * rare) found.push({ unit, host, isLeft, mass: shared });
      }
    }
  }
  return found;
}

/** What the host says beyond those that it is known to go with. */
function freshIn(host: Unit, known: readonly Unit[], { weights }: Sides): Unit['own'] {
  return residueOf(
    host.own,
    known.map(({ own }) => own),
    weights,
  );
}

function phrasesIn(
  unit: Unit,
  host: Unit,
  known: readonly Unit[],
  { weights }: Sides,
): { readonly mass: number; readonly longest: number } {
  return sharedPhrases(
    unit.words,
    host.words,
    known.map(({ words }) => words),
    weights,
  );
}
