/** How alike two texts are by their words. */
import { canonical } from './normalise.ts';
import { words } from './tokens.ts';

/** Dice share of common words, 0 … 1, order and case aside; 1 for the same text. */
export function likeness(one: string, other: string): number {
  const [a, b] = [words(canonical(one).toLowerCase()), words(canonical(other).toLowerCase())];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}
