/** Printed numbering at the start of a block, and its place among open lists. */

/** Styles of the Editorial Manual: 1. then (a), (i), a., i.; French and Spanish print a) and i). */
export type NumberStyle = 'arabic' | 'letter' | 'roman' | 'bullet';

export interface PrintedNumber {
  /** As printed: `13.`, `(b)`, `3 bis.`. */
  readonly printed: string;
  /** What a label shows: `13`, `b`, `3bis`. */
  readonly bare: string;
  /** What surrounds it, so that (a) and a. are told apart. */
  readonly shape: '1.' | '(a)' | 'a)' | 'a.' | '•';
  /** Length of the numbering and the white space after it, in code units. */
  readonly length: number;
  /** Set when the number is written as the room cites it: `OP3ter`, `PP5 alt.`. */
  readonly room?: 'PP' | 'OP';
  /** Brackets that open before it, `[3 bis. Urges …]`: they stay with the words, which they contest. */
  readonly opened?: string;
  /** The first item of its list, printed behind it in one opening: `4. (a)`, `(c) (i bis)`. */
  readonly item?: PrintedNumber;
}

/** What a room puts behind a number: `3 bis`, `3 octies`, `1 bis A`, `6 bis alt`, `4 alt 1`, `4 pre`. */
const LATIN =
  'bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|alt|ante|pre|prime';
const SUFFIX = `(?:${LATIN})(?:[\\s.]?(?:${LATIN}|\\d|[A-Z](?!\\p{L})))*`;
const ARABIC = new RegExp(
  `^(\\d{1,3})(?:er|re|ère|[ºª°])?\\s?(${SUFFIX}|[A-Z](?=\\s?[.)]))?\\s?[.)](?!\\d)\\s*`,
  'iu',
);
/** `3.bis Urges`, `4. pre Urges`: the suffix behind the full stop. */
const DOT_SUFFIX = new RegExp(`^(\\d{1,3})\\.\\s?(${SUFFIX})[.)]?\\s+(?=[\\p{Lu}[])`, 'u');
/** `8.1 Urges`. */
const DECIMAL = /^(\d{1,2}\.\d{1,2})\.?\s+(?=[\p{Lu}[])/u;
/** `1 -` before Arabic words, `9 - Urges`. */
const DASHED = /^(\d{1,3})\s?[-–]\s+(?=[\p{Script=Arabic}\p{Lu}])/u;
const ROOM = new RegExp(
  `^(PP|OP)\\s?(\\d{1,3})\\s?(${SUFFIX}|[A-Z](?=[\\s.:)]))?\\s*[.:)–-]?\\s+(?=\\S)`,
  'iu',
);
const PARENTHESISED = new RegExp(
  `^[(（]([a-z]{1,2}|[ivxl]{1,6}|\\d{1,2}|[\\u0621-\\u064a]\\u0640?)\\s?(${SUFFIX})?[)）]\\s*(?:(${SUFFIX})[.:]?\\s+)?`,
  'u',
);
const HALF = /^([a-z]{1,2}|[ivxl]{1,6})\)\s+/;
const DOTTED = /^([a-z]|[ivxl]{1,6})\.\s+/;
const BULLET = /^([•●▪‣◦·]|[–—](?=\s))\s*/;

/** Reads the numbering a block opens with, also inside of brackets that open before it, or null. */
export function readNumber(text: string): PrintedNumber | null {
  const [brackets] = /^(?:\[\s*)*/.exec(text)!;
  const number = withItem(readBare(text.slice(brackets.length)), text.slice(brackets.length));
  if (brackets === '' || !number) return number;
  if (number.shape === 'a.' || number.shape === '•') return null;
  const opened = brackets.replace(/\s/g, '');
  return { ...number, length: number.length + brackets.length, opened };
}

/** Numbers in one opening, `4. (a) (i)`: no list is deeper. */
const DEEPEST = 4;

function withItem(number: PrintedNumber | null, text: string, depth = 1): PrintedNumber | null {
  const item = number && firstItem(text.slice(number.length), number, depth);
  if (!number || !item) return number;
  const length = number.length + item.length;
  return { ...number, printed: text.slice(0, length).trim(), length, item };
}

/** The first item of a list, where a text behind `above` opens with it and has words of its own; else null. */
export function firstItem(text: string, above: PrintedNumber, depth = 1): PrintedNumber | null {
  if (depth >= DEEPEST || (above.shape !== '1.' && above.shape !== '(a)')) return null;
  const found = PARENTHESISED.exec(text);
  if (!found || !/^[ai1أ]ـ?$/.test(found[1]!)) return null;
  if (!/\p{L}/u.test(text.slice(found[0].length))) return null;
  const item = withItem(readBare(text), text, depth + 1);
  return item && item.bare !== above.bare ? item : null;
}

function readBare(text: string): PrintedNumber | null {
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const behind = DOT_SUFFIX.exec(text);
    const [whole, number = '', suffix = ''] = behind ?? arabic;
    return plainNumber(whole, number + suffixName(suffix));
  }
  const other = DECIMAL.exec(text) ?? DASHED.exec(text);
  if (other) return plainNumber(other[0], other[1]!);
  const room = ROOM.exec(text);
  if (room) {
    return {
      printed: room[0].trim(),
      bare: room[2]! + suffixName(room[3] ?? ''),
      shape: '1.',
      length: room[0].length,
      room: room[1]!.toUpperCase() as 'PP' | 'OP',
    };
  }
  for (const [pattern, shape] of [
    [PARENTHESISED, '(a)'],
    [HALF, 'a)'],
    [DOTTED, 'a.'],
    [BULLET, '•'],
  ] as const) {
    const match = pattern.exec(text);
    if (match) {
      const suffix = suffixName(match[2] ?? match[3] ?? '');
      const bare = suffix === '' ? match[1]! : `${match[1]} ${suffix}`;
      return { printed: match[0].trim(), bare, shape, length: match[0].length };
    }
  }
  return null;
}

function plainNumber(whole: string, bare: string): PrintedNumber {
  return { printed: whole.trim(), bare, shape: '1.', length: whole.length };
}

/** `bis A` → `bisA`, `BIS alt` → `bisalt`; a single letter stands as a capital. */
function suffixName(suffix: string): string {
  return suffix
    .split(/[\s.]+/)
    .map((part) => (/^\p{L}$/u.test(part) ? part.toUpperCase() : part.toLowerCase()))
    .join('');
}

/** True when a text opens with numbering. */
export function hasNumber(text: string): boolean {
  return readNumber(text) !== null;
}

/** Arabic letters in the order in which they number: alif, ba, jim, dal … */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** The value of a letter numbering: a = 1, z = 26, aa = 27, bb = 28; null for other strings. */
export function letterValue(bare: string): number | null {
  const abjad = ABJAD.indexOf(bare[0]!.replace('ا', 'أ'));
  if (abjad >= 0) return abjad + 1;
  if (/^[a-z]$/.test(bare)) return bare.charCodeAt(0) - 96;
  if (/^([a-z])\1$/.test(bare)) return 26 + bare.charCodeAt(0) - 96;
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman numbering up to 89; null for strings that are none. */
export function romanValue(bare: string): number | null {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(bare) || bare === '') return null;
  let total = 0;
  for (let i = 0; i < bare.length; i += 1) {
    const value = ROMAN[bare[i]!]!;
    total += value < (ROMAN[bare[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** An open list: the style and value of its last item. */
export interface OpenList {
  readonly style: NumberStyle;
  readonly shape: PrintedNumber['shape'];
  readonly value: number;
  /** `(a bis)`: comes behind the item of the same value. */
  readonly suffixed?: boolean;
}

/** Where an item goes: the depth of its list (0 = first below the paragraph), and its value. */
export interface Placement {
  readonly depth: number;
  readonly list: OpenList;
  /** False when the number is not the one expected: a gap or a repeated number. */
  readonly expected: boolean;
}

/**
 * Places an item among the open lists of its paragraph. `(i)` after `(h)` is the ninth letter, but
 * the first Roman numeral where the item before it ends as a chapeau.
 *
 * @param open lists from the outermost to the innermost
 * @param afterChapeau the text before ends with a colon or dash
 */
export function place(
  number: PrintedNumber,
  open: readonly OpenList[],
  afterChapeau: boolean,
): Placement {
  const readings = readingsOf(number);
  const opensList = readings.find((reading) => reading.value === 1);
  if (afterChapeau && opensList) return { depth: open.length, list: opensList, expected: true };
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const next = readings.find((reading) => follows(open[depth]!, reading));
    if (next) return { depth, list: next, expected: true };
  }
  if (opensList) {
    const same = open.findIndex(
      (list) => list.shape === opensList.shape && list.style === opensList.style,
    );
    const depth = same >= 0 && !afterChapeau ? same : open.length;
    return { depth, list: opensList, expected: same < 0 };
  }
  const kin = open.findLastIndex((list) =>
    readings.some((reading) => reading.style === list.style && reading.shape === list.shape),
  );
  const depth = kin >= 0 ? kin : open.length;
  const list = readings.find((reading) => reading.style === open[kin]?.style) ?? readings[0]!;
  return { depth, list, expected: false };
}

function follows(list: OpenList, item: OpenList): boolean {
  if (list.shape !== item.shape || list.style !== item.style) return false;
  // `(a bis)` stands behind (a), or where no (a) was.
  if (item.suffixed && item.value === list.value) return true;
  return item.style === 'bullet' || item.value === list.value + 1;
}

function readingsOf(number: PrintedNumber): OpenList[] {
  const { shape } = number;
  const [bare = '', suffix] = number.bare.split(' ');
  const suffixed = suffix === undefined ? {} : { suffixed: true };
  if (shape === '•') return [{ style: 'bullet', shape, value: 1 }];
  const arabic = /^\d+/.exec(bare);
  if (arabic) return [{ style: 'arabic', shape, value: Number(arabic[0]) }];
  const letter = letterValue(bare);
  const roman = romanValue(bare);
  const result: OpenList[] = [];
  if (letter !== null) result.push({ style: 'letter', shape, value: letter, ...suffixed });
  if (roman !== null) result.push({ style: 'roman', shape, value: roman, ...suffixed });
  return result.length > 0 ? result : [{ style: 'letter', shape, value: 0 }];
}

/** What stands behind the figure: `bis`, `septies`, `A`. */
export function suffixOf(number: PrintedNumber | null): string {
  return number ? number.bare.replace(/^\d+/, '') : '';
}

/** The number as labels print it. */
export function asCited(number: PrintedNumber): string {
  return number.shape === 'a.' ? `${number.bare}.` : `(${number.bare})`;
}
