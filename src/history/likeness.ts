/** How alike two paragraphs are, for those that went and came back. */
import { canonical } from '../text/normalise.ts';
import { words } from '../text/tokens.ts';

/** Dice share of common words, 0 … 1; 1 for the same text in another typography. */
export function similar(one: string, other: string): number {
  if (canonical(one) === canonical(other)) return 1;
  const [a, b] = [words(one.toLowerCase()), words(other.toLowerCase())];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}

/** Words as they are compared: lower case, no typography, no punctuation at the ends. */
export function bare(text: string): string {
  return canonical(text)
    .toLowerCase()
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}
