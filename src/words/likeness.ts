/** How alike two texts are by their words. */
import { canonical } from './normalise.ts';
import { wordsOf } from './words.ts';

/** Dice share of common words, 0 … 1, order and case aside; 1 for the same text. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(canonical(one)), wordsOf(canonical(other))];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const { form } of a) left.set(form.lower, (left.get(form.lower) ?? 0) + 1);
  let common = 0;
  for (const { form } of b) {
    const count = left.get(form.lower) ?? 0;
    if (count > 0) common += 1;
    left.set(form.lower, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}
