/** Numbers of HTML list items, in the shape that United Nations documents give each depth. */
import { formatNumber } from '../number-format.ts';

export interface List {
  readonly ordered: boolean;
  readonly format: string;
  /** Depth among ordered lists, from 1. */
  readonly depth: number;
  next: number;
}

type Attribute = (name: string) => string | undefined;

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/(lower-alpha|lower-latin)/, 'lowerLetter'],
  [/(upper-alpha|upper-latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
  [/:\s*none/, 'none'],
];
/** The Editorial Manual: 1. then (a), (i), a., i. */
const DEEPEST_IN_BRACKETS = 3;

/** Opens a list inside `around` (outermost first). */
export function openList(name: string, attribute: Attribute, around: readonly List[]): List {
  const ordered = name === 'ol';
  const style = attribute('style') ?? '';
  const format =
    STYLES.find(([pattern]) => pattern.test(style))?.[1] ??
    TYPES[attribute('type') ?? '1'] ??
    'decimal';
  const depth = around.filter((list) => list.ordered).length + 1;
  const start = Number.parseInt(attribute('start') ?? '1', 10);
  return { ordered, format, depth, next: Number.isFinite(start) ? start : 1 };
}

/** The number of the next item as a United Nations document prints it; `•` in unordered lists. */
export function nextItem(list: List, attribute: Attribute): string {
  if (!list.ordered) return '•';
  const value = Number.parseInt(attribute('value') ?? '', 10);
  const number = Number.isFinite(value) ? value : list.next;
  list.next = number + 1;
  const bare = formatNumber(number, list.format);
  if (bare === '') return '';
  if (list.format === 'decimal' || list.format.startsWith('upper')) return `${bare}.`;
  return list.depth <= DEEPEST_IN_BRACKETS ? `(${bare})` : `${bare}.`;
}
