/** The place of a number among the lists that are open above it. */

import { letterValue, romanValue } from './number-values.ts';
import type { NumberStyle, PrintedNumber } from './numbering.ts';

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
