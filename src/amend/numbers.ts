/** Lists of numbers as amendments write them: `13, 14 and 16`, `3 to 5`, `1 (b) and (c)`, `1 (a)–(c)`. */

const SUB = '\\([a-z]{1,4}\\)';
const ONE = `\\d{1,3}(?:\\s?(?:bis|ter|quater|alt)\\b)?(?:,?\\s?(?:sub-?paragraphs?\\s)?${SUB}){0,3}`;
const BETWEEN = '(?:\\s?(?:,| and|, and| or|, or|–|—|-| to| through))\\s?';

/** Pattern of a list that begins with a number of a paragraph. */
export const NUMBERS = `${ONE}(?:${BETWEEN}(?:${ONE}|(?:sub-?paragraphs?\\s)?${SUB}(?:\\s?${SUB}){0,2}))*`;

/** Pattern of a list of letters of subparagraphs. */
export const LETTERS = `${SUB}(?:\\s?${SUB}){0,2}(?:${BETWEEN}(?:sub-?paragraphs?\\s)?${SUB}(?:\\s?${SUB}){0,2})*`;

/** Every paragraph of a list, ranges filled in: `1 (a)–(c)` → `1(a)`, `1(b)`, `1(c)`. */
export function listedNumbers(list: string): string[] {
  const result: Numbered[] = [];
  let range = false;
  const piece = new RegExp(
    `(\\d{1,3}(?:\\s?(?:bis|ter|quater|alt)\\b)?)?((?:(?:^|[,\\s])*(?:sub-?paragraphs?\\s)?${SUB})*)(\\s?(?:–|—|-|to\\b|through\\b))?`,
    'gi',
  );
  for (const [whole, number, subs = '', through] of list.matchAll(piece)) {
    if (whole.trim() === '' || (!number && !/\(/.test(subs))) {
      if (/–|—|-|to|through/i.test(whole)) range = true;
      continue;
    }
    const letters = subs.match(/[a-z]+(?=\))/gi)?.map((one) => one.toLowerCase()) ?? [];
    const next = number
      ? { number: number.replace(/\s/g, ''), letters }
      : {
          number: result.at(-1)?.number ?? '',
          letters: below(result.at(-1)?.letters ?? [], letters),
        };
    if (range && result.length > 0) result.push(...between(result.at(-1)!, next));
    result.push(next);
    range = through !== undefined;
  }
  return result.map(({ number, letters }) => number + letters.map((one) => `(${one})`).join(''));
}

interface Numbered {
  readonly number: string;
  readonly letters: readonly string[];
}

/** `(ii)` behind `(b) (i)` is on its level; `(c)` is on that of `(b)`. */
function below(before: readonly string[], letters: readonly string[]): readonly string[] {
  if (before.length < 2 || letters.length !== 1) return letters;
  const roman = ROMAN.includes(letters[0]!) && ROMAN.includes(before.at(-1)!);
  return roman ? [...before.slice(0, -1), letters[0]!] : letters;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** What lies between two ends of a range, on one level; nothing where they are no range. */
function between(from: Numbered, to: Numbered): Numbered[] {
  if (from.letters.length === 0 && to.letters.length === 0) {
    const [first, last] = [Number(from.number), Number(to.number)];
    if (!(last - first < 200)) return [];
    return Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => ({
      number: String(first + i + 1),
      letters: [],
    }));
  }
  const level = to.letters.length - 1;
  if (from.number !== to.number || from.letters.length !== to.letters.length) return [];
  const [first, last] = [from.letters[level]!, to.letters[level]!];
  const order = ROMAN.includes(first) && ROMAN.includes(last) && level > 0 ? ROMAN : ALPHABET;
  return order
    .slice(order.indexOf(first) + 1, Math.max(0, order.indexOf(last)))
    .map((one) => ({ number: from.number, letters: [...from.letters.slice(0, level), one] }));
}

/** The letter before: `(e)` follows `(d)`; null for the first. */
export function letterBefore(letter: string): string | null {
  return ALPHABET[ALPHABET.indexOf(letter) - 1] ?? null;
}

/** New text may bring its number, which is no word of it: `2. Encourages …`, `(b) To …`. */
export function unnumbered(text: string): string {
  return text.replace(
    /^\s*(?:(?:OP|PP)?\s?\d{1,3}\s?(?:bis|ter|quater|alt)?\s?[.)]|\([a-z]{1,4}(?:\s(?:bis|ter|quater))?\)|(?:OP|PP)\s?\d{1,3}\s?(?:bis|ter|quater|alt)?:?)\s+/,
    '',
  );
}
