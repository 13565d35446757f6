/** Whether a text is in the language of the rules: strength is judged on English alone. */
import type { Side } from '../view/side.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter texts (headings, names) have too few words to tell. */
const ENOUGH_WORDS = 10;
/** English resolutions have 35 to 50 per cent; other languages share a few words with the list. */
const LEAST_SHARE = 0.15;

/** True for a text with as many articles and prepositions as English has, and for short ones. */
export function isEnglish(side: Side, lexicon: Lexicon): boolean {
  if (side.words.length < ENOUGH_WORDS) return true;
  const known = side.words.filter(({ key }) => lexicon.substance.get(key) === 0).length;
  return known >= side.words.length * LEAST_SHARE;
}
