/** Words that hold a sentence together and say nothing by themselves (English, French, Spanish). */
import type { Lexeme } from './lexemes.ts';

/** Never modals, negations or quantifiers: `should`, `not` and `all` are what advocates look for. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the of to in on at by for from with into as and or that which who its their this these',
    'under against between among through during over about upon towards after before since until',
    'is are be been being was were has have had it they',
    'le la les l un une des du de d et ou à au aux en dans par pour sur avec que qui ce ces son sa ses leur leurs',
    'el los las una unos unas del al y o u e en con por para que se su sus lo',
  ]
    .join(' ')
    .split(' '),
);

/** True for a word of the list, in any case. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || FUNCTION_WORDS.has(word.toLowerCase());
}

/** True for a word that says something by itself. */
export function isSubstance({ word, text }: Lexeme): boolean {
  return word && !isFunctionWord(text);
}
