/** Items below a paragraph, and the place of the next one among them. */
import type { Problem } from '../../model/document.ts';
import { asCited, type OpenList, type PrintedNumber, place } from './numbering.ts';

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
