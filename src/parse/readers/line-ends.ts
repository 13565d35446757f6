/**
 * Words that are broken at the ends of lines. A hyphen there is the word's own in UN files
 * ("decision-" "making"), so it goes only where something says that the break put it there: words of
 * the same document, a half that is no word while the whole is one, or an ending that no word consists of.
 */
import type { Problem } from '../../model/document.ts';
import { firstFew } from '../../words/first-few.ts';
import { isEnding, isFrenchCompound, opensSpanishCompound } from './compounds.ts';

/** The letters next to a break, in small letters. */
export interface BrokenWord {
  readonly head: string;
  readonly tail: string;
  /** The file itself says that the hyphen is the break's. */
  readonly soft?: boolean;
}

/** What says whether a break is in a word. */
export interface KnownWords {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Words and compounds of the document, those at breaks left out. */
  readonly known: ReadonlySet<string>;
  /** Words of English, in small letters. */
  readonly dictionary: ReadonlySet<string>;
}

/** What stands before a break without a space: signs, then the letters next to it. */
export const HEAD = /(\S*?)([\p{L}\p{M}]+)-?$/u;
export const TAIL = /^\p{Ll}[\p{L}\p{M}]*/u;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** Where two vowels meet, the hyphen is the word's own: co-operation, re-election, pre-empt. */
const HIATUS = /[aeiou]-[aeiou]/;
/** Beginnings that take a hyphen of their own before any word. */
const PREFIXES = new Set('anti co ex inter multi non post pre re self semi sub'.split(' '));
/** Words shown of those in doubt. */
const SHOWN = 8;

type Verdict = 'broken' | 'own' | 'doubtful';

/** Whether the line's end put the hyphen into a word. */
function judgeBreak({ head, tail, soft }: BrokenWord, words: KnownWords): Verdict {
  if (soft) return 'broken';
  if (words.known.has(`${head}-${tail}`)) return 'own';
  return words.language === 'fr' || words.language === 'es'
    ? judgeRomance(head, tail, words)
    : judgeOther(head, tail, words);
}

/** In French and Spanish hyphens are rare: the language's own are known, the rest says the document. */
function judgeRomance(head: string, tail: string, { known, language }: KnownWords): Verdict {
  if (known.has(head + tail)) return 'broken';
  if (language === 'fr' && isFrenchCompound(head, tail)) return 'own';
  if (language === 'es' && !opensSpanishCompound(head, known)) return 'broken';
  return isEnding(tail) && !known.has(tail) ? 'broken' : 'doubtful';
}

function judgeOther(head: string, tail: string, { known, dictionary }: KnownWords): Verdict {
  const isWord = (word: string): boolean => known.has(word) || dictionary.has(word);
  if (HIATUS.test(`${head.slice(-1)}-${tail}`)) return 'own';
  if (known.has(head + tail)) return 'broken';
  if (isWord(tail) && (isWord(head) || PREFIXES.has(head))) return 'own';
  if (isWord(head + tail) || (isEnding(tail) && !isWord(tail))) return 'broken';
  return PREFIXES.has(head) ? 'own' : 'doubtful';
}

/**
 * Mends what the line's end broke, and tells of the breaks in doubt.
 *
 * @param mend makes a word whole; false where that is not possible
 */
export function mendBreaks<One extends BrokenWord>(
  breaks: readonly One[],
  words: KnownWords,
  mend: (one: One) => boolean,
): { readonly mended: boolean; readonly problems: readonly Problem[] } {
  const doubtful: string[] = [];
  let mended = false;
  for (const one of breaks) {
    const found = judgeBreak(one, words);
    if (found === 'doubtful') doubtful.push(`${one.head}-${one.tail}`);
    if (found === 'broken' && mend(one)) mended = true;
  }
  // A file that breaks no word says nothing with an unknown half.
  return { mended, problems: mended && doubtful.length > 0 ? [lineEndProblem(doubtful)] : [] };
}

/** Adds the words of a line, in small letters, whole and in their parts. */
export function addWords(known: Set<string>, text: string): void {
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    known.add(word);
    if (word.includes('-')) for (const part of word.split('-')) known.add(part);
  }
}

/** Breaks of a text that breaks words, of which nothing says whether the hyphen is the word's own. */
function lineEndProblem(words: readonly string[]): Problem {
  const message = `This file breaks words at the ends of lines, and it is not sure whether these have a hyphen: ${firstFew(words, SHOWN)}. Please check the page.`;
  return { side: null, code: 'line-end-hyphen', message, where: null };
}
