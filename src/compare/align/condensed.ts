/** Paragraphs that were condensed, or written anew from the words of several: known by what only they share. */
import {
  addPair,
  byMass,
  type Clusters,
  joinLeft,
  joinRight,
  leftoversOf,
  type WeighedPair,
} from './clusters.ts';
import { areDistant } from './distance.ts';
import { belongsToName } from './names.ts';
import { type RarePair, type SharedPairs, sharedIn } from './rare-pairs.ts';
import { rareWeight } from './rarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** In so many paragraphs of a side their pairs of words may stand: several may come of one. */
const SEVERAL = 2;
/** Least weight of the words in shared rare pairs, in words that stand once on each side. */
const MASS = 3.75;
/** So many words at least: in a short text all are rare. … */
const WORDS = 8;
/** … Fewer are enough where they are more of both texts. */
const FEW = { words: 5, share: 0.2 };
/** Least share of both texts that they are (the geometric mean of the two shares). */
const SHARE = 0.15;
/** The same in texts of which little lives on, … */
const SHARE_OF_DISTANT = 0.42;
/** … and from the preamble to the operative part, from a paragraph to an item, or back. */
const SHARE_ACROSS = 0.3;

/**
 * Joins paragraphs that have no counterpart to those on the other side that have none either, or that were
 * joined to another one here, the most shared words first. Several to several may come of it.
 */
export function joinCondensed(sides: Sides, clusters: Clusters, pairs: readonly RarePair[]): void {
  const free = leftoversOf(sides, clusters).left.length;
  const distant = areDistant(sides, sides.left.length - free);
  const isFree = (left: Unit, right: Unit): boolean =>
    clusters.ofLeft[left.at] === null && clusters.ofRight[right.at] === null;
  const links = sharedIn(pairs, SEVERAL, isFree)
    .flatMap((shared) => linkOf(shared, sides, distant) ?? [])
    .sort(byMass);
  for (const { left: a, right: b } of links) {
    const [ofLeft, ofRight] = [clusters.ofLeft[a.at], clusters.ofRight[b.at]];
    if (!ofLeft && !ofRight) addPair(clusters, { left: a.at, right: b.at });
    else if (ofLeft && !ofRight) joinRight(clusters, ofLeft, b.at);
    else if (ofRight && !ofLeft) joinLeft(clusters, ofRight, a.at);
  }
}

function linkOf(shared: SharedPairs, sides: Sides, distant: boolean): WeighedPair | null {
  const { left, right, inLeft, inRight } = shared;
  const [a, b] = [weigh(left, inLeft, sides), weigh(right, inRight, sides)];
  const mass = Math.min(a.shared, b.shared);
  const rare = rareWeight(sides.left.length + sides.right.length);
  const share = mass / Math.sqrt(a.all * b.all);
  const alike = isOfItsKind(left, right) ? SHARE : SHARE_ACROSS;
  const least = distant ? SHARE_OF_DISTANT : alike;
  const words = Math.min(inLeft.size, inRight.size);
  if (words < WORDS && (words < FEW.words || share < FEW.share)) return null;
  if ([...inLeft].every((at) => belongsToName(left, at))) return null;
  return mass >= MASS * rare && share >= least ? { left, right, mass } : null;
}

/** The weight of the marked words of a paragraph and that of all its content words. */
function weigh(
  { words }: Unit,
  marks: ReadonlySet<number>,
  { weights, isContent }: Sides,
): { shared: number; all: number } {
  let [shared, all] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (isContent[word] === 0) continue;
    all += weights[word]!;
    if (marks.has(at)) shared += weights[word]!;
  }
  return { shared, all };
}
