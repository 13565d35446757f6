/** How alike two bags of words are, the same from both sides. */
import type { Bag, Unit } from './prepare.ts';

/** Weight of the words in common, counted as often as both have them. */
export function sharedMass(a: Bag, b: Bag, weights: Float64Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!;
    const y = b.ids[j]!;
    if (x === y) {
      shared += weights[x]! * Math.min(a.counts[i]!, b.counts[j]!);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return shared;
}

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
