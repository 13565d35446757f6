/**
 * Words that are broken at the ends of lines. A hyphen there is the word's own in UN files
 * ("decision-" "making"), so it goes only where something says that the break put it there: words of
 * the same document, or a half that is no word while the whole is one.
 */
import type { Problem } from '../../model/document.ts';

/** The letters next to a break, in small letters. */
export interface BrokenWord {
  readonly head: string;
  readonly tail: string;
  /** The file itself says that the hyphen is the break's. */
  readonly soft?: boolean;
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

/**
 * Whether the line's end put the hyphen into a word.
 *
 * @param known words and compounds of the document, those at breaks left out
 * @param dictionary words of the language, in small letters
 */
function judgeBreak(
  { head, tail, soft }: BrokenWord,
  known: ReadonlySet<string>,
  dictionary: ReadonlySet<string>,
): 'broken' | 'own' | 'doubtful' {
  if (soft) return 'broken';
  if (known.has(`${head}-${tail}`)) return 'own';
  const isWord = (word: string): boolean => known.has(word) || dictionary.has(word);
  if (HIATUS.test(`${head.slice(-1)}-${tail}`)) return 'own';
  if (known.has(head + tail)) return 'broken';
  if (isWord(tail) && (isWord(head) || PREFIXES.has(head))) return 'own';
  if (isWord(head + tail)) return 'broken';
  return PREFIXES.has(head) ? 'own' : 'doubtful';
}

/**
 * Mends what the line's end broke, and tells of the breaks in doubt.
 *
 * @param mend makes a word whole; false where that is not possible
 */
export function mendBreaks<One extends BrokenWord>(
  breaks: readonly One[],
  known: ReadonlySet<string>,
  dictionary: ReadonlySet<string>,
  mend: (one: One) => boolean,
): { readonly mended: boolean; readonly problems: readonly Problem[] } {
  const doubtful: string[] = [];
  let mended = false;
  for (const one of breaks) {
    const found = judgeBreak(one, known, dictionary);
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
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : '';
  const message = `This file breaks words at the ends of lines, and it is not sure whether these have a hyphen: ${words.slice(0, SHOWN).join(', ')}${more}. Please check the page.`;
  return { side: null, code: 'line-end-hyphen', message, where: null };
}
