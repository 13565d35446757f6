/** Tells words that no language writes: letters shifted by a font's map, or words run together. */
import { latinLetters } from '../../words/latin.ts';

/** The commonest small words of the languages in Latin script that documents are written in. */
const SMALL_WORDS = new Set(
  (
    'the of and to in on for by with that is at from as or its all ' +
    'de la le les des du et en un une au aux par pour dans sur que qui ' +
    'el los las y del al por para con una se su sus ' +
    'der die das und den von zu mit di il e da o os do dos em'
  ).split(' '),
);
/** Fewer words than this say nothing about a text. */
const FEW_WORDS = 40;
/** Share of small words below which a text is in no language; running text has a third. */
const SMALL_SHARE = 0.02;
/** Mean length of words above which spaces are missing; UN English has 6. */
const MEAN_LENGTH = 9;
/** A line of running text with so many words has a small one among them. */
const LINE_WORDS = 6;

/** Why a text cannot be what its page shows, or null. Texts in other scripts are not judged. */
export function improbableText(text: string): 'letters' | 'spaces' | null {
  const words = latinWords(text);
  if (words.length < FEW_WORDS || !isLatin(text)) return null;
  const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length;
  if (mean > MEAN_LENGTH) return 'spaces';
  const small = words.filter((word) => SMALL_WORDS.has(word.toLowerCase())).length;
  return small < words.length * SMALL_SHARE && oddShare(words) > 0.2 ? 'letters' : null;
}

/** A sign in the place of a letter (DURA%LE), or what binds to letters of another script. */
const ODD_WORD = /^[^/?@]*\p{L}[$%*=]\p{L}|(?!\p{Script=Inherited}|\p{Script=Latin})\p{Mc}/u;

/** What a word of that kind has, quickly. */
const ODD_SIGN = /[$%*=]|\p{Mc}/u;

/** Words that no language writes, once each. */
export function improbableWords(lines: readonly string[]): string[] {
  const words = lines
    .filter((line) => ODD_SIGN.test(line) && isLatin(line))
    .flatMap((line) => line.trim().split(/\s+/))
    .filter((word) => ODD_WORD.test(word));
  return [...new Set(words)];
}

/**
 * Lines that are in no language: of odd words, or such as become words of the language when every sign is
 * moved by the same step.
 *
 * @param dictionary words of the language, in small letters
 */
export function improbableLines(
  lines: readonly string[],
  dictionary: ReadonlySet<string>,
): string[] {
  return lines.filter((line) => {
    const words = latinWords(line);
    const small = words.filter((word) => SMALL_WORDS.has(word.toLowerCase())).length;
    const printed = line.trim().split(/\s+/).length; // An address on the web is one.
    if (Math.min(words.length, printed) < LINE_WORDS || small > 1 || !isLatin(line)) return false;
    return (small === 0 && oddShare(words) >= 0.35) || isMoved(line, dictionary);
  });
}

/** Signs of a font without its own codes stand so many places from their letters, at most. */
const FARTHEST = 64;
/** Share of words of the language from which on a line reads as language, and below which it does not. */
const KNOWN = 0.4;
const UNKNOWN = 0.15;

function isMoved(line: string, dictionary: ReadonlySet<string>): boolean {
  const words = line.trim().split(/\s+/);
  if (knownShare(words, 0, dictionary) > UNKNOWN) return false;
  for (let step = 1; step <= FARTHEST; step += 1) {
    for (const by of [step, -step]) if (knownShare(words, by, dictionary) >= KNOWN) return true;
  }
  return false;
}

/** Share of the words that are known when every sign of them is moved. */
function knownShare(words: readonly string[], by: number, known: ReadonlySet<string>): number {
  const found = words.filter((word) => {
    const letters = by === 0 ? word : moved(word, by);
    const bare = letters.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, '');
    return bare.length > 1 && (SMALL_WORDS.has(bare) || known.has(bare));
  });
  return found.length / words.length;
}

function moved(word: string, by: number): string {
  return String.fromCharCode(...[...word].map((sign) => Math.max(32, sign.charCodeAt(0) + by)));
}

function latinWords(text: string): string[] {
  return (
    text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}’'-]*/gu)?.filter(hasLetter) ?? []
  );
}

function hasLetter(word: string): boolean {
  return /\p{L}/u.test(word);
}

function isLatin(text: string): boolean {
  if (!/[^\x00-\x7f]/.test(text)) return /[A-Za-z]/.test(text);
  const { latin, all } = latinLetters(text);
  return latin * 10 > all * 9;
}

/** Share of the words that have a digit before their letters, or hardly a vowel. */
function oddShare(words: readonly string[]): number {
  return words.filter(isOdd).length / words.length;
}

function isOdd(word: string): boolean {
  if (/^\d\p{L}{3,}/u.test(word)) return true;
  const letters = word.normalize('NFD').match(/\p{L}/gu) ?? [];
  const vowels = letters.filter((letter) => /[aeiouyæœøı]/iu.test(letter)).length;
  if (letters.length < 3) return letters.length === 2 && vowels === 0;
  return vowels < letters.length * 0.2;
}
