/** Whether a text is in the language of the rules: strength is judged on English alone. */
import type { Side } from '../view/side.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter texts (headings, names) have too few words to tell. */
const ENOUGH_WORDS = 10;
/** English resolutions have 35 to 50 per cent; other languages share a few words with the list. */
const LEAST_SHARE = 0.15;

/** True for a text with as many articles and prepositions as English has, and for short ones. */
export function isEnglish(side: Side, { substance }: Lexicon): boolean {
  if (side.words.length < ENOUGH_WORDS) return true;
  let wanted = side.words.length * LEAST_SHARE;
  for (const { key } of side.words) {
    if (substance.get(key) === 0 && --wanted <= 0) return true;
  }
  return false;
}
