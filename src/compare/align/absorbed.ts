/** Paragraphs condensed to a clause of one that has a counterpart of its own: known by the words that are theirs alone. */
import { type Bag, massOf, residueOf, sharedMass } from './bag.ts';
import { type Cluster, type Clusters, joinLeft, joinRight, leftoversOf } from './clusters.ts';
import { areDistant } from './distance.ts';
import { bagWithoutNames } from './names.ts';
import { type SharedPhrases, sharedPhrases } from './phrases.ts';
import { type RarePair, sharedIn } from './rare-pairs.ts';
import { rareWeight } from './rarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** Least weight of the pairs of words that only the two have, in words that stand once on each side, … */
const MASS = 3;
/** … least share of the one and of what is new in the other that they are (the geometric mean), … */
const SHARE = 0.2;
/** (less is enough where it is much) … */
const MUCH = { mass: 4.5, share: 0.12 };
/** … and least words of a phrase among them. */
const PHRASE = 5;
/** Beside a neighbour the words may stand elsewhere, too: least weight of what is new, by itself and in phrases. */
const BESIDE = 3.3;
/** Names that both have are not enough: least weight of other words, … */
const BEYOND_NAMES = 1.6;
/** … but where what they share is so much of the one or of what is new in the other. */
const MOSTLY = 0.45;

/** A paragraph without a counterpart that `host`, on the other side, may hold. */
interface Proposal {
  readonly unit: Unit;
  readonly host: Unit;
  readonly isLeft: boolean;
  readonly mass: number;
}

/** The side of the paragraphs without a counterpart, and the other one. */
interface View {
  readonly sides: Sides;
  readonly isLeft: boolean;
  readonly own: readonly Unit[];
  readonly other: readonly Unit[];
  readonly ofOwn: readonly (Cluster | null)[];
  readonly ofOther: readonly (Cluster | null)[];
  /** The weight of a word that stands once on each side. */
  readonly rare: number;
}

/**
 * Joins paragraphs that have no counterpart to the one that took in what they say, or that they were taken out of, the
 * heaviest first.
 */
export function joinAbsorbed(sides: Sides, clusters: Clusters, pairs: readonly RarePair[]): void {
  const free = leftoversOf(sides, clusters);
  if (areDistant(sides, sides.left.length - free.left.length)) return;
  const [ofLeft, ofRight] = [viewOf(sides, clusters, true), viewOf(sides, clusters, false)];
  const isOneFree = (left: Unit, right: Unit): boolean =>
    (clusters.ofLeft[left.at] === null) !== (clusters.ofRight[right.at] === null);
  const found = [
    ...sharedIn(pairs, 1, isOneFree).flatMap((shared) =>
      clusters.ofLeft[shared.left.at] === null
        ? anywhere(shared.left, shared.right, shared.inLeft, ofLeft)
        : anywhere(shared.right, shared.left, shared.inRight, ofRight),
    ),
    ...free.left.flatMap((unit) => beside(unit, ofLeft)),
    ...free.right.flatMap((unit) => beside(unit, ofRight)),
  ].sort((a, b) => b.mass - a.mass || a.unit.at - b.unit.at || a.host.at - b.host.at);
  for (const { unit, host, isLeft } of found) {
    const cluster = (isLeft ? clusters.ofRight : clusters.ofLeft)[host.at]!;
    if ((isLeft ? clusters.ofLeft : clusters.ofRight)[unit.at] !== null) continue;
    if (isLeft) joinLeft(clusters, cluster, unit.at);
    else joinRight(clusters, cluster, unit.at);
  }
}

function viewOf(sides: Sides, { ofLeft, ofRight }: Clusters, isLeft: boolean): View {
  const { left, right } = sides;
  const rare = rareWeight(left.length + right.length);
  return isLeft
    ? { sides, isLeft, own: left, other: right, ofOwn: ofLeft, ofOther: ofRight, rare }
    : { sides, isLeft, own: right, other: left, ofOwn: ofRight, ofOther: ofLeft, rare };
}

/** Texts that were paired word for word hold nothing new: they have no bag. */
function isHost(unit: Unit, { ofOther }: View): boolean {
  return ofOther[unit.at] !== null && unit.own.mass > 0;
}

/** Wherever it stands: words that only the two have, enough of them, with a phrase among them. `marks` are places of the unit's. */
function anywhere(
  unit: Unit,
  host: Unit,
  marks: ReadonlySet<number>,
  view: View,
): readonly Proposal[] {
  const { sides, rare, isLeft } = view;
  let mass = 0;
  for (const at of marks) mass += sides.weights[unit.words[at]!]!;
  if (mass < MASS * rare || !isHost(host, view) || !isOfItsKind(unit, host)) return [];
  const known = partnersOf(host, view);
  const fresh = freshIn(host.own, known, sides);
  const all = massOf(unit.own, sides.substance) * massOf(fresh, sides.substance);
  const share = mass >= MUCH.mass * rare ? MUCH.share : SHARE;
  if (mass < share * Math.sqrt(all)) return [];
  if (isMostlyNames(unit, host, mass, known, fresh, view)) return [];
  const { longest } = phrasesIn(unit, host, known, sides);
  return longest < PHRASE ? [] : [{ unit, host, isLeft, mass }];
}

/** Where its neighbour went, or came from: much of what is new there, in phrases. */
function beside(unit: Unit, view: View): Proposal[] {
  const { sides, rare, isLeft, ofOwn, other } = view;
  const found: Proposal[] = [];
  for (const cluster of new Set([ofOwn[unit.at - 1], ofOwn[unit.at + 1]])) {
    for (const at of (isLeft ? cluster?.right : cluster?.left) ?? []) {
      const host = other[at]!;
      if (!isHost(host, view) || !isOfItsKind(unit, host)) continue;
      const known = partnersOf(host, view);
      const fresh = freshIn(host.own, known, sides);
      const mass = sharedMass(unit.own, fresh, sides.substance);
      if (mass < BESIDE * rare || isMostlyNames(unit, host, mass, known, fresh, view)) continue;
      if (phrasesIn(unit, host, known, sides).mass < BESIDE * rare) continue;
      found.push({ unit, host, isLeft, mass });
    }
  }
  return found;
}

function partnersOf(host: Unit, { ofOther, isLeft, own }: View): readonly Unit[] {
  const cluster = ofOther[host.at]!;
  return (isLeft ? cluster.left : cluster.right).map((at) => own[at]!);
}

/** What is left of the words of the host beyond those that it is known to go with. */
function freshIn(words: Bag, known: readonly Unit[], { weights }: Sides): Bag {
  return residueOf(
    words,
    known.map(({ own }) => own),
    weights,
  );
}

/** True when what they share, of this weight, is names and little else, and not most of what either says. */
function isMostlyNames(
  unit: Unit,
  host: Unit,
  mass: number,
  known: readonly Unit[],
  fresh: Bag,
  { sides, rare }: View,
): boolean {
  const { substance } = sides;
  if (mass >= MOSTLY * Math.min(massOf(unit.own, substance), massOf(fresh, substance)))
    return false;
  const beyond = freshIn(bagWithoutNames(host), known, sides);
  return sharedMass(bagWithoutNames(unit), beyond, substance) < BEYOND_NAMES * rare;
}

function phrasesIn(
  unit: Unit,
  host: Unit,
  known: readonly Unit[],
  { weights }: Sides,
): SharedPhrases {
  return sharedPhrases(
    unit.words,
    host.words,
    known.map(({ words }) => words),
    weights,
  );
}
