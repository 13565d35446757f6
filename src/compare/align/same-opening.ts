/** Leftovers that open with the same phrase: a redrafter who keeps the opening has kept the point. */
import { cutOf } from '../../words/words.ts';
import { type Clusters, leftoversOf, pairFree, type WeighedPair } from './clusters.ts';
import { areDistant } from './distance.ts';
import { rareWeight } from './rarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** The phrase begins among so many words behind the verb and whom it asks, which may have changed. */
const BEGIN = 4;
/** Least number of its words, … */
const WORDS = 6;
/** … and least weight of those that say something, in words that stand once on each side. */
const MASS = 2;

/**
 * Pairs paragraphs that went and came when they open with one phrase that says what they are about, the
 * heaviest phrase first: what follows it was written anew.
 */
export function pairSameOpening(sides: Sides, clusters: Clusters): void {
  const { left, right } = leftoversOf(sides, clusters);
  if (left.length === 0 || right.length === 0) return;
  if (areDistant(sides, sides.left.length - left.length)) return;
  const rare = rareWeight(sides.left.length + sides.right.length);
  const openings = sharedOpenings(left, right, sides);
  pairFree(
    clusters,
    openings.filter(({ mass }) => mass >= MASS * rare),
  );
}

function sharedOpenings(
  left: readonly Unit[],
  right: readonly Unit[],
  sides: Sides,
): WeighedPair[] {
  const places = new Map<string, { unit: Unit; at: number }[]>();
  for (const unit of left) {
    for (const { key, at } of startsOf(unit)) {
      const known = places.get(key);
      if (known) known.push({ unit, at });
      else places.set(key, [{ unit, at }]);
    }
  }
  return right.flatMap((unit) =>
    startsOf(unit).flatMap(({ key, at }) =>
      (places.get(key) ?? [])
        .filter((place) => isOfItsKind(place.unit, unit))
        .map((place) => ({
          left: place.unit,
          right: unit,
          mass: phraseMass(place.unit.words.subarray(place.at), unit.words.subarray(at), sides),
        })),
    ),
  );
}

/** Where the phrase may begin, behind the verb and whom it asks, each with its first words as a key. */
function startsOf({ paragraph, words }: Unit): { key: string; at: number }[] {
  const { text, verb, addressee } = paragraph;
  const end = addressee?.end ?? verb?.end ?? 0;
  const { bounds } = cutOf(text);
  let first = 0;
  while (2 * first < bounds.length && bounds[2 * first]! < end) first += 1;
  const starts: { key: string; at: number }[] = [];
  for (let at = first; at < first + BEGIN && at + WORDS <= words.length; at += 1) {
    starts.push({ key: words.subarray(at, at + WORDS).join(' '), at });
  }
  return starts;
}

/** Weight of what says something in the words with which both begin. */
function phraseMass(a: Int32Array, b: Int32Array, { weights, isContent }: Sides): number {
  let mass = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at += 1) {
    if (isContent[a[at]!] === 1) mass += weights[a[at]!]!;
  }
  return mass;
}
