/** Dates and symbols of cited documents: what is brought up to date from one version to the next. */
import { MONTHS } from '../../words/months.ts';
import type { Lexeme } from './lexemes.ts';

const NAMES: ReadonlySet<string> = new Set(MONTHS);

/** Words that stand between dates and symbols in a citation. */
const LINKS: ReadonlySet<string> = new Set(
  'of and to from on the resolution resolutions decision decisions session , –'.split(' '),
);

export function isMonthWord(word: string): boolean {
  return NAMES.has(word);
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** `79/240`, `A/HRC/56/L.8`, `S-30/1`: letters, digits and a slash. */
function isSymbol(word: string): boolean {
  return /^[A-Z\d][A-Za-z\d.-]*(?:\/[A-Za-z\d.-]+)+$/.test(word) && /\d/.test(word);
}

/**
 * `seventy-ninth`, `twelfth`: sessions are counted in words. Not `first` to `tenth`, which also count
 * years of life and other things that matter.
 */
function isOrdinal(word: string): boolean {
  return ORDINAL.test(word);
}

const ORDINAL =
  /^(?:eleventh|twelfth|\w+teenth|\w+tieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))$/;

/**
 * True for words that are nothing but a citation: a symbol, or a full or partial date with its
 * month, or the ordinal of a session, and the words that link them.
 */
export function isCitation(lexemes: readonly Lexeme[]): boolean {
  const anchored = lexemes.some(
    ({ form: { text } }) => isSymbol(text) || isMonthWord(text) || isOrdinal(text),
  );
  return anchored && lexemes.every(isCitationWord);
}

function isCitationWord({ form: { text } }: Lexeme): boolean {
  return (
    isSymbol(text) || isNumber(text) || isMonthWord(text) || isOrdinal(text) || LINKS.has(text)
  );
}
