/** Printed order to reading order on a line that is read from right to left. */

/** Kinds of the Unicode bidirectional algorithm (UAX 9), as far as they matter for going back. */
type Kind = 'right' | 'left' | 'digit' | 'separator' | 'other';

const RIGHT = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const TO_LEFT_TO_RIGHT: readonly (readonly [RegExp, Kind])[] = [
  [/^\p{Nd}/u, 'digit'],
  [/^[,.:/\u060c\u00a0]/, 'separator'],
  [/^\p{L}/u, 'left'],
];

/** True when most letters of a text are written from right to left. */
export function isRightToLeft(text: string): boolean {
  // Looking for one is quick, and all that pages of other scripts cost.
  if (!/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text)) return false;
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  return right * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Where a unit goes in reading order, and whether it stands in words written from left to right. */
export interface Ordered {
  readonly unit: number;
  readonly leftToRight: boolean;
}

/**
 * Units of a line (glyphs, with what they say), as printed from left to right, in the order in which
 * they are read. Words and symbols in Latin letters, and numbers, keep theirs: `A/HRC/56/L.8`, `2/10`;
 * a range such as `2026-2030` is printed with the later year on the left and comes back in order. A
 * line without any letter of a right-to-left script is left alone.
 */
export function toReadingOrder(units: readonly string[]): Ordered[] {
  const kinds = units.map(kindOf);
  const keep = !kinds.includes('right');
  const result: Ordered[] = [];
  let end = units.length;
  while (end > 0) {
    const start = keep ? 0 : stretchStart(kinds, end);
    const leftToRight = start >= 0;
    for (let unit = leftToRight ? start : end - 1; unit < end; unit += 1) {
      result.push({ unit, leftToRight });
    }
    end = leftToRight ? start : end - 1;
  }
  return result;
}

function kindOf(unit: string): Kind {
  const kind = TO_LEFT_TO_RIGHT.find(([pattern]) => pattern.test(unit))?.[1];
  return RIGHT.test(unit) && kind !== 'digit' ? 'right' : (kind ?? 'other');
}

/** Start of the stretch written from left to right that ends before `end`; -1 when none does. */
function stretchStart(kinds: readonly Kind[], end: number): number {
  if (!isInner(kinds[end - 1])) return -1;
  // Back over everything up to a letter of the other direction; the stretch begins inside of it.
  let floor = end;
  while (floor > 0 && kinds[floor - 1] !== 'right') floor -= 1;
  for (let start = floor; start < end; start += 1) {
    if (isInner(kinds[start]) && reach(kinds, start) >= end) return start;
  }
  return -1;
}

/** End of the stretch that begins at `start`: letters bind what follows, digits only digits. */
function reach(kinds: readonly Kind[], start: number): number {
  let at = start;
  let letters = false;
  let end = start;
  while (at < kinds.length && kinds[at] !== 'right') {
    letters ||= kinds[at] === 'left';
    if (isInner(kinds[at])) end = at + 1;
    else if (!letters && !(kinds[at] === 'separator' && kinds[at + 1] === 'digit')) break;
    at += 1;
  }
  return end;
}

function isInner(kind: Kind | undefined): boolean {
  return kind === 'left' || kind === 'digit';
}
