/** What a character is to the tokeniser, looked up once and remembered. */

export const OTHER = 1;
export const WORD = 2;
/** Belongs to the word before it: combining marks. */
export const MARK = 3;
export const SPACE = 4;
/** A word by itself: characters of a script that is written without spaces between words. */
export const WORD_ALONE = 5;

/** By code unit; 0 for those that were not looked up yet. For loops that must be quick. */
export const CHARACTER_KINDS = new Uint8Array(0x10000);

/** Kind of a code point; 0 never. */
export function characterKind(point: number): number {
  if (point > 0xffff) return classify(point);
  const known = CHARACTER_KINDS[point]!;
  return known === 0 ? remember(point) : known;
}

const WITHOUT_SPACES = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** True where two pieces of one text follow each other without a space: Chinese, on either side. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return WITHOUT_SPACES.test(before.slice(-1)) || WITHOUT_SPACES.test(after.slice(0, 1));
}

function remember(point: number): number {
  const kind = classify(point);
  // Half of a character is known by its other half only.
  if (point < 0xd800 || point > 0xdfff) CHARACTER_KINDS[point] = kind;
  return kind;
}

/**
 * Most of most texts by ranges: the tables of Unicode take longer to load than such a text to read.
 */
function classify(point: number): number {
  if (point < 0x80) return classifyAscii(point);
  // Latin letters with accents, but for the signs of multiplication and division.
  if (point >= 0xc0 && point < 0x250) return point === 0xd7 || point === 0xf7 ? OTHER : WORD;
  // Dashes, quotation marks, bullets, dots.
  if (point >= 0x2010 && point < 0x2028) return OTHER;
  return point === 0xa0 ? SPACE : lookUp(point);
}

function classifyAscii(code: number): number {
  const letter = code | 0x20;
  if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39)) return WORD;
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? SPACE : OTHER;
}

function lookUp(point: number): number {
  const character = String.fromCodePoint(point);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Script=Han}/u.test(character) && /\p{L}/u.test(character)) return WORD_ALONE;
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
