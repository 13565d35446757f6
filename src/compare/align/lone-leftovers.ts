/** Lone leftovers in one place: where one paragraph went and one came, less likeness is enough. */
import { addPair, type Clusters } from './clusters.ts';
import { areDistant } from './distance.ts';
import { sharedPhrases } from './phrases.ts';
import { rareWeight } from './rarity.ts';
import { likenessBeyondNames, unitLikeness } from './similarity.ts';
import { isOfItsKind, type Sides, type Unit } from './unit.ts';

/** Least likeness of two that stand alone between the same neighbours. */
const ALIKE = 0.24;
/** Or: how much of the shorter text stands in the other in phrases, as when a list of citations goes. */
const IN_PHRASES = 0.5;
/** … one of which has so many words. */
const LONG_PHRASE = 5;
/** One of several that came in the place of one has to be more alike; of more, none is looked at. */
const ALIKE_OF_SEVERAL = 0.3;
const SEVERAL = 4;
/**
 * Or, when both voice the same concern, as where the figures were brought up to date: least share of what they say, without
 * names, and least weight of it, in words that stand once on each side.
 */
const SAME_CONCERN = 0.15;
const MASS = 1.4;

/**
 * Pairs a paragraph that went with one that came, when it stood alone between neighbours that became
 * the neighbours of the other: a redrafter who keeps the place has mostly kept the point.
 */
export function pairLoneLeftovers(sides: Sides, clusters: Clusters): void {
  if (areDistant(sides, clusters.ofLeft.filter((cluster) => cluster !== null).length)) return;
  for (const isLeft of [true, false]) {
    const own = isLeft ? sides.left : sides.right;
    const taken = isLeft ? clusters.ofLeft : clusters.ofRight;
    for (const unit of own) {
      if (taken[unit.at] !== null) continue;
      const other = bestOf(unit, slotOf(unit.at, isLeft, sides, clusters), sides);
      if (!other) continue;
      const [left, right] = isLeft ? [unit.at, other.at] : [other.at, unit.at];
      addPair(clusters, { left, right });
    }
  }
}

/** The free units on the other side between what the neighbours became, when they are few. */
function slotOf(at: number, isLeft: boolean, { left, right }: Sides, clusters: Clusters): Unit[] {
  const [own, other] = isLeft ? [left, right] : [right, left];
  const [ofOwn, ofOther] = isLeft
    ? [clusters.ofLeft, clusters.ofRight]
    : [clusters.ofRight, clusters.ofLeft];
  const partners = (place: number): readonly number[] =>
    (isLeft ? ofOwn[place]?.right : ofOwn[place]?.left) ?? [];
  const first = at === 0 ? 0 : Math.max(...partners(at - 1)) + 1;
  const end = at === own.length - 1 ? other.length : Math.min(...partners(at + 1));
  // No partner makes an infinite bound, and the slot is none.
  if (!(end - first >= 1 && end - first <= SEVERAL)) return [];
  const slot = other.slice(first, end);
  return slot.every((unit) => ofOther[unit.at] === null) ? slot : [];
}

function bestOf(unit: Unit, slot: readonly Unit[], sides: Sides): Unit | undefined {
  const [only] = slot;
  if (slot.length === 1 && fits(unit, only!, sides.weights)) return only;
  const several = slot.length === 1 ? [] : slot.filter((other) => isOfItsKind(unit, other));
  const alike = (other: Unit): number => unitLikeness(unit, other, sides.weights);
  const least = MASS * rareWeight(sides.left.length + sides.right.length);
  return (
    mostAlike(several, ALIKE_OF_SEVERAL, alike) ??
    mostAlike(
      slot.filter((other) => areConcerned(unit, other)),
      SAME_CONCERN,
      (other) => likenessBeyondNames(unit, other, least, sides.substance),
    )
  );
}

/** The first of those that are most alike, if at least so much. */
function mostAlike(
  slot: readonly Unit[],
  least: number,
  likeness: (other: Unit) => number,
): Unit | undefined {
  let [best, most]: [Unit | undefined, number] = [undefined, 0];
  for (const other of slot) {
    const score = likeness(other);
    if (score >= least && score > most) [best, most] = [other, score];
  }
  return best;
}

function areConcerned(a: Unit, b: Unit): boolean {
  const act = a.paragraph.verb?.lemma;
  return act === b.paragraph.verb?.lemma && /concern/.test(act ?? '') && isOfItsKind(a, b);
}

function fits(a: Unit, b: Unit, weights: Float64Array): boolean {
  if (!isOfItsKind(a, b)) return false;
  if (unitLikeness(a, b, weights) >= ALIKE) return true;
  const [shorter, longer] = a.own.mass <= b.own.mass ? [a, b] : [b, a];
  const { mass, longest } = sharedPhrases(shorter.words, longer.words, [], weights);
  return longest >= LONG_PHRASE && mass >= IN_PHRASES * shorter.own.mass;
}
