/** How alike two bags of words are, the same from both sides. */
import { type Bag, massOf, sharedMass } from './bag.ts';
import { bagWithoutNames } from './names.ts';
import { sharedPhrases } from './phrases.ts';
import type { Unit } from './unit.ts';

/** Rarity-weighted Dice coefficient, 0 … 1. */
export function dice(a: Bag, b: Bag, weights: Float64Array): number {
  const mass = a.mass + b.mass;
  return mass === 0 ? 0 : (2 * sharedMass(a, b, weights)) / mass;
}

/**
 * Likeness of two paragraphs. Chapeaux such as "Calls upon States:" recur, so what stands below
 * them counts as much as their own words.
 */
export function unitLikeness(a: Unit, b: Unit, weights: Float64Array): number {
  const own = dice(a.own, b.own, weights);
  if (a.tree === a.own && b.tree === b.own) return own;
  const tree = dice(a.tree, b.tree, weights);
  if (a.tree !== a.own && b.tree !== b.own) return (own + tree) / 2;
  return isBare(a) || isBare(b) ? tree : Math.max(own, tree);
}

/** A chapeau of fewer words ("Calls upon States:") is known by what stands below it alone. */
const BARE = 8;

/** True for a chapeau whose own words say nothing of what it is about. */
export function isBare(unit: Unit): boolean {
  return unit.tree !== unit.own && unit.words.length < BARE;
}

/** Below this, single words in common are no evidence; from here on, phrases may decide. */
export const DOUBTFUL_LIKENESS = 0.28;
/** From here on, phrases are not needed. */
const SURE = 0.55;
/** What it is worth that the shorter text stands in the other one phrase by phrase. */
const PHRASE_BONUS = 0.15;

/** What it costs that the two open differently: another verb, another addressee. */
const OPENING_MALUS = 0.05;
/** The opening is so many words, and the same when at least two of them are. */
const OPENING = 6;
const SAME_OPENING = 2;

/**
 * Likeness that looks again at doubtful pairs: words in common prove more when they stand in the
 * same phrases, and less when the paragraphs open differently. Redrafting keeps phrases and mostly
 * the opening; two texts on one topic share words.
 */
export function evidence(a: Unit, b: Unit, weights: Float64Array): number {
  const score = unitLikeness(a, b, weights);
  if (score < DOUBTFUL_LIKENESS || score >= SURE) return score;
  const { mass } = sharedPhrases(a.words, b.words, [], weights);
  const share = Math.min(1, mass / Math.min(a.own.mass, b.own.mass));
  const malus = opensAlike(a.words, b.words) ? 0 : OPENING_MALUS;
  return Math.min(SURE, score + PHRASE_BONUS * share - malus);
}

/** True when enough of the first words of one are among the first words of the other. */
export function opensAlike(a: Int32Array, b: Int32Array): boolean {
  const opening = b.subarray(0, OPENING);
  return a.subarray(0, OPENING).filter((word) => opening.includes(word)).length >= SAME_OPENING;
}

/**
 * How much two texts say of the same, 0 … 1, in whatever order: the content words in common, as a share of both (the
 * geometric mean), so that one clause of a long paragraph counts. `substance` as in `Sides`.
 */
export function substanceLikeness(a: Bag, b: Bag, substance: Float64Array): number {
  const both = massOf(a, substance) * massOf(b, substance);
  return both === 0 ? 0 : sharedMass(a, b, substance) / Math.sqrt(both);
}

/** The same without the names in them; 0 when what they share weighs less than `least`. */
export function likenessBeyondNames(
  a: Unit,
  b: Unit,
  least: number,
  substance: Float64Array,
): number {
  const [own, other] = [bagWithoutNames(a), bagWithoutNames(b)];
  return sharedMass(own, other, substance) < least ? 0 : substanceLikeness(own, other, substance);
}
