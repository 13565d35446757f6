/** Where words that were looked for stand in a text that has them: the exact slice to show. */
import type { Span } from '../model/document.ts';
import { stem } from '../words/stems.ts';

export interface IndexWord extends Span {
  /** As written, lower case. */
  readonly key: string;
}

/** Words as the full-text index cuts them: letters and digits, nothing that binds them. */
export function wordPlaces(text: string): IndexWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

export function indexWords(phrase: string): string[] {
  return wordPlaces(phrase).map(({ key }) => key);
}

/** The first place of exactly these words in a row. */
export function phraseIn(words: readonly IndexWord[], asked: readonly string[]): Span | null {
  for (let from = 0; from + asked.length <= words.length; from += 1) {
    if (asked.every((key, i) => words[from + i]!.key === key)) {
      return { start: words[from]!.start, end: words[from + asked.length - 1]!.end };
    }
  }
  return null;
}

/** The shortest stretch with all of these words in any form and order, if so few others stand between. */
export function stretchIn(
  words: readonly IndexWord[],
  asked: readonly string[],
  others: number,
): Span | null {
  const wanted = new Set(asked.map(stem));
  const last = new Map<string, number>();
  let best: readonly [number, number] | null = null;
  for (const [to, word] of words.entries()) {
    const key = stem(word.key);
    if (!wanted.has(key)) continue;
    last.set(key, to);
    if (last.size < wanted.size) continue;
    const from = Math.min(...last.values());
    if (best === null || to - from < best[1] - best[0]) best = [from, to];
  }
  if (best === null || best[1] - best[0] + 1 - wanted.size > others) return null;
  return { start: words[best[0]]!.start, end: words[best[1]]!.end };
}
