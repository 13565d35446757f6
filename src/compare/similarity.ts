/** How alike two bags of words are, the same from both sides. */
import { type Bag, sharedMass } from './bag.ts';
import type { Unit } from './prepare.ts';

/** Rarity-weighted Dice coefficient, 0 … 1. */
export function dice(a: Bag, b: Bag, weights: Float64Array): number {
  const mass = a.mass + b.mass;
  return mass === 0 ? 0 : (2 * sharedMass(a, b, weights)) / mass;
}

/**
 * Likeness of two paragraphs. Chapeaux such as "Calls upon States:" recur, so what stands below
 * them counts as much as their own words.
 */
export function likeness(a: Unit, b: Unit, weights: Float64Array): number {
  const own = dice(a.own, b.own, weights);
  if (a.tree === a.own && b.tree === b.own) return own;
  const tree = dice(a.tree, b.tree, weights);
  if (a.tree === a.own || b.tree === b.own) return Math.max(own, tree);
  return (own + tree) / 2;
}
