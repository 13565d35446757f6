/** What a character is to the tokeniser, looked up once and remembered. */

export const OTHER = 1;
export const WORD = 2;
/** Belongs to the word before it: combining marks. */
export const MARK = 3;
export const SPACE = 4;
/** A word by itself: characters of a script that is written without spaces between words. */
export const WORD_ALONE = 5;

const KINDS = new Uint8Array(0x10000);

/** Kind of a code point; 0 never. */
export function kindOf(point: number): number {
  if (point > 0xffff) return classify(point);
  const known = KINDS[point]!;
  return known === 0 ? remember(point) : known;
}

function remember(point: number): number {
  const kind = classify(point);
  KINDS[point] = kind;
  return kind;
}

function classify(point: number): number {
  const character = String.fromCodePoint(point);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Script=Han}/u.test(character) && /\p{L}/u.test(character)) return WORD_ALONE;
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
