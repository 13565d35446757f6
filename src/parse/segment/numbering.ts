/** Printed numbering at the start of a block. */
import {
  ARABIC,
  BULLET,
  CITED,
  DASHED,
  DECIMAL,
  DOT_SUFFIX,
  DOTTED,
  HALF,
  PARENTHESISED,
  RANGE,
  ROOM,
  ROOM_ROUND,
  SUFFIX,
  WORDED,
} from './number-patterns.ts';
import { romanValue } from './number-values.ts';

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

/** Characters in which a number stands with its brackets. */
const OPENING = 60;
/** `[3. bis]`, `6. (bis)`, `(new)`: brackets in or around a number. */
const BRACKETED = new RegExp(`\\[|\\((?:${SUFFIX}|new)\\)|^new\\s`, 'iu');

/** Signs around numbers, `[4]` of `[4][2].`, and `new`; not the bracket that ends `[1 bis]`. */
const AROUND = new RegExp(
  [
    // The old number before the new one.
    '\\[\\d{1,3}[.)]?\\]\\s?(?=\\[\\d{1,3}(?:[.)]\\]|\\]\\s?[.)]))',
    `(?<!^\\[+\\d{1,3}[\\s-]?(?:${SUFFIX}))\\]`,
    '\\[',
    `\\((?=(?:${SUFFIX})\\))`,
    `(?<=\\((?:${SUFFIX}))\\)`,
    '[[(]new[)\\]]',
    '^[[(]*new\\s(?=PP|OP|para|operative|preamb|\\d)',
  ].join('|'),
  'giu',
);

/** Reads the numbering a block opens with, also in brackets or behind some that open before it, or null. */
export function readNumber(text: string): PrintedNumber | null {
  const opening = text.slice(0, OPENING);
  const plain = BRACKETED.test(opening) ? withoutBrackets(opening) : null;
  const number = plain && readBare(plain.text + text.slice(OPENING));
  if (!plain || !number || number.length > plain.text.length)
    return plain?.at[0] === 0 || !plain ? withItem(readBare(text), text) : null;
  const inner = plain.at[number.length - 1]! + 1;
  const length = inner + /^(?:\s*\])*\s*/.exec(opening.slice(inner))![0].length;
  const open = openIn(opening.slice(0, length));
  if (open === null) return withItem(readBare(text), text);
  if (opening.startsWith('[') && (number.shape === 'a.' || number.shape === '•')) return null;
  const opened = '['.repeat(open);
  const printed = opening.slice(0, length).trim().slice(open).trim();
  return withItem({ ...number, printed, length, ...(open > 0 && { opened }) }, text);
}

/** The opening without brackets and what rooms put beside a number, with the place of each character that is left. */
function withoutBrackets(opening: string): { text: string; at: number[] } {
  const at: number[] = [];
  let from = 0;
  const keep = (start: number, end: number): void => {
    for (let i = start; i < end; i += 1) if (at.length > 0 || !/\s/.test(opening[i]!)) at.push(i);
  };
  for (const { 0: sign, index } of opening.matchAll(AROUND)) {
    keep(from, index);
    from = index + sign.length;
  }
  keep(from, opening.length);
  // `[1 bis]` ends with its bracket.
  return { text: at.map((i) => (opening[i] === ']' ? '.' : opening[i])).join(''), at };
}

/** Square brackets that open and do not close; null where one closes that did not open. */
function openIn(text: string): number | null {
  let open = 0;
  for (const [sign] of text.matchAll(/[[\]]/g)) {
    open += sign === '[' ? 1 : -1;
    if (open < 0) return null;
  }
  return open;
}

/** Numbers in one opening, `4. (a) (i)`: no list is deeper. */
const DEEPEST = 4;

function withItem(number: PrintedNumber | null, text: string, depth = 1): PrintedNumber | null {
  const item = number && firstItem(text.slice(number.length), number, depth);
  if (!number || !item) return number;
  const length = number.length + item.length;
  const { opened = '' } = number;
  return { ...number, printed: text.slice(opened.length, length).trim(), length, item };
}

/** The first item of a list, where a text behind `above` opens with it and has words of its own; else null. */
export function firstItem(text: string, above: PrintedNumber, depth = 1): PrintedNumber | null {
  if (depth >= DEEPEST || (above.shape !== '1.' && above.shape !== '(a)')) return null;
  const found = PARENTHESISED.exec(text);
  if (found && above.shape === '1.' && isCitedItem(above, found[1]!)) return readBare(text);
  // `(b)(ii)`: a later item only right behind the letter above it.
  const isLater =
    above.shape === '(a)' && /^[b-h]\b/.test(above.bare) && above.printed.length === above.length;
  if (!found || !(/^[ai1أ]ـ?$/.test(found[1]!) || (isLater && romanValue(found[1]!) !== null)))
    return null;
  if (!/\p{L}/u.test(text.slice(found[0].length))) return null;
  const item = withItem(readBare(text), text, depth + 1);
  return item && item.bare !== above.bare ? item : null;
}

/** `OP3 (b)`, `3 (c)`: without a stop behind the number any item of its list. */
function isCitedItem({ printed, room }: PrintedNumber, bare: string): boolean {
  return (room !== undefined || !/[.)]/.test(printed)) && /^(?:([a-z])\1?|[ivx]{1,4})$/.test(bare);
}

function readBare(text: string): PrintedNumber | null {
  const range = RANGE.exec(text);
  if (range && follows(range[1]!, range[2]!)) {
    return plainNumber(range[0], `${range[1]}-${range[2]}`);
  }
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const behind = DOT_SUFFIX.exec(text);
    const [whole, number = '', suffix = ''] = behind ?? arabic;
    return plainNumber(whole, number + suffixName(suffix));
  }
  const other = DECIMAL.exec(text) ?? DASHED.exec(text);
  if (other) return plainNumber(other[0], other[1] ?? other[2]!);
  const room = ROOM.exec(text) ?? ROOM_ROUND.exec(text);
  if (room) {
    const [whole, part = '', first = '', last = '', suffix = ''] = room;
    const number = last !== '' && follows(first, last) ? `${first}-${last}` : first;
    if (last === '' || number !== first) {
      const named = plainNumber(whole, number + suffixName(suffix));
      return { ...named, room: /^p/i.test(part) ? 'PP' : 'OP' };
    }
  }
  const worded = WORDED.exec(text);
  if (worded) {
    const [whole, part = '', number = '', suffix = ''] = worded;
    const named = plainNumber(whole, number + suffixName(suffix));
    return part === '' ? named : { ...named, room: /^p/i.test(part) ? 'PP' : 'OP' };
  }
  const cited = CITED.exec(text);
  if (cited) return plainNumber(cited[0], cited[1]!);
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

/** A few numbers that stand for one paragraph now. */
function follows(first: string, last: string): boolean {
  const more = Number(last) - Number.parseInt(first, 10);
  return more > 0 && more < 10;
}

function plainNumber(whole: string, bare: string): PrintedNumber {
  return { printed: whole.trim(), bare, shape: '1.', length: whole.length };
}

/** `bis A` → `bisA`, `BIS alt` → `bisalt`, `1er ter` → `ter`; a single letter stands as a capital. */
function suffixName(suffix: string): string {
  return suffix
    .replace(/^\d(?:er|e|ème)\s/i, '')
    .split(/[\s.-]+/)
    .map((part) => (/^\p{L}$/u.test(part) ? part.toUpperCase() : part.toLowerCase()))
    .join('');
}

/**
 * True for a line that opens with the label of a paragraph as rooms print it, `OP2 Calls upon`, `PP3 bis [Noting`, and
 * not with words about one, `OP2 of the draft`.
 */
export function opensWithLabel(line: string): boolean {
  if (!/^[[({\s]*(?:new\s+)?[PO]\.?P\.?s?[\s.#-]{0,2}\d/i.test(line)) return false;
  const number = readNumber(line);
  return number?.room !== undefined && /^[\p{Lu}[({“"*…–—]/u.test(line.slice(number.length));
}

/** True for a number with no words behind it. */
export function isNumberAlone(text: string): boolean {
  return readNumber(`${text} A`)?.length === text.length + 1;
}

/** True when a text opens with numbering. */
export function hasNumber(text: string): boolean {
  return readNumber(text) !== null;
}

/** What stands behind the figure: `bis`, `septies`, `A`. */
export function suffixOf(number: PrintedNumber | null): string {
  return number ? number.bare.replace(/^\d+(?:-\d+)?/, '') : '';
}

/** The last paragraph that a number stands for: 6 of `5-6`. */
export function lastOf({ bare }: PrintedNumber): number {
  return Number.parseInt(/^\d+-(\d+)/.exec(bare)?.[1] ?? bare, 10);
}

/** The number as labels print it. */
export function asCited(number: PrintedNumber): string {
  return number.shape === 'a.' ? `${number.bare}.` : `(${number.bare})`;
}
