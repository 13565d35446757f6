/** Whether a sentence is agreed language: the agreed paragraphs that have most of its words in a row. */
import type { Corpus } from './database.ts';
import { EVERYTHING } from './narrow.ts';
import { sourceFinder } from './precedents.ts';

/** Share of the words from which a sentence counts as agreed. */
const AGREED = 0.7;
/** Places that are named. */
const MOST = 3;

/** Places as they are cited, the nearest first: `A/HRC/RES/53/21 PP17 (2023-07-14)`. */
export function agreedFinder(corpora: readonly Corpus[]): (sentence: string) => string[] {
  const finder = sourceFinder(corpora, EVERYTHING);
  return (sentence) =>
    finder
      .find(sentence)
      .sources.filter(({ share }) => share >= AGREED)
      .slice(0, MOST)
      .map(({ place: { symbol, label, date } }) => `${symbol} ${label}${date ? ` (${date})` : ''}`);
}
