/** Items below a paragraph, and the place of the next one among them. */
import type { Problem } from '../../model/document.ts';
import { type OpenList, place } from './list-places.ts';
import { asCited, type PrintedNumber } from './numbering.ts';

/** What the label of one paragraph says about its place. */
export interface Placed {
  readonly label: string;
  /** 1 for a paragraph, 2 for (a), 3 for (i) … */
  readonly level: number;
  /** `index` of the paragraph above it in the same numbering, or null. */
  readonly chapeau: number | null;
  /** The number was not printed. */
  readonly inferred: boolean;
}

/** An item that others may stand below. */
export interface OpenItem {
  readonly list: OpenList;
  readonly label: string;
  /** Null for a paragraph that has no words above its first item. */
  readonly index: number | null;
}

interface PlacedItem {
  /** The list it stands in, with its number as the last one. */
  readonly list: OpenList;
  /** How many of the open items it stands below. */
  readonly depth: number;
  /** Its number as labels print it: `(a)`, `(•2)`. */
  readonly printed: string;
  /** The number is the one that was to come. */
  readonly expected: boolean;
}

/** Where an item stands, given those open above it from the outermost on. */
export function placeItem(
  number: PrintedNumber,
  open: readonly OpenItem[],
  afterChapeau: boolean,
): PlacedItem {
  const lists = open.map(({ list }) => list);
  const { depth, list, expected } = place(number, lists, afterChapeau);
  if (number.shape !== '•') return { list, depth, printed: asCited(number), expected };
  const value = nextBullet(lists[depth]);
  return { list: { ...list, value }, depth, printed: `(•${value})`, expected };
}

function nextBullet(last: OpenList | undefined): number {
  return last?.style === 'bullet' ? last.value + 1 : 1;
}

/** A number that does not follow the one before; `last` is null among items. */
export function numberGap(label: string, last: number | null): Problem {
  const after = last === null ? '' : last === 0 ? ' as the first number' : ` after ${last}`;
  const message = `${label} is out of sequence${after}: a number may be missing or misprinted.`;
  return { side: null, code: 'number-gap', message, where: label };
}

/** True for the letter of `(b)(ii)` behind `(b)(i)`, which is open already, and for the 3 of `3 (b)` below paragraph 3. */
export function repeatsItem(
  number: PrintedNumber,
  open: readonly OpenItem[],
  top: string,
): boolean {
  const { shape, bare } = number;
  if (shape === '1.') return top.endsWith(`P${bare}`) || top.endsWith(` ${bare}`);
  return open.some(({ label }) => label.endsWith(asCited(number)));
}

/** What the label of an item opens with: its paragraph's, or in a declaration its action's. */
export function itemBase(label: string, unit: string): string {
  if (!label.startsWith('para. ')) return label;
  return `${unit === '' ? label : unit} `;
}

/** The title of an annex as it goes before the numbers of what follows. */
export function annexName(title: string): string {
  return `${title
    .replace(/\s?\*+$/, '')
    .trim()
    .replace(/\s+/g, ' ')} `;
}

/** True where a number comes next: 4 behind 3, and `3 bis` behind 3 or where no 3 is left. */
export function follows(value: number, suffixed: boolean, last: number): boolean {
  return suffixed ? value <= last + 1 : value === last + 1;
}
