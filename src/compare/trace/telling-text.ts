/** Paragraphs as the passage engine reads them inside a pair: the telling words, inflections folded. */
import type { Span } from '../../model/document.ts';
import type { PassageRange } from '../../passages/passage-text.ts';
import { cutOf } from '../../words/words.ts';
import type { Unit } from '../align/unit.ts';

export interface TellingText {
  readonly unit: Unit;
  /** By telling word: its number, its weight, and its position among all words of the unit. */
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly places: Int32Array;
}

/** The telling words of a paragraph; `weights` and `telling` are by number. */
export function tellingText(unit: Unit, weights: Float64Array, telling: Uint8Array): TellingText {
  const { words } = unit;
  const places = new Int32Array(words.length);
  let size = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (telling[words[at]!] === 0) continue;
    places[size] = at;
    size += 1;
  }
  const numbers = new Int32Array(size);
  const own = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const word = words[places[i]!]!;
    numbers[i] = word;
    own[i] = weights[word]!;
  }
  return { unit, numbers, weights: own, places: places.subarray(0, size) };
}

/** Start and end of every telling word in the text of the paragraph, flat. */
export function boundsOf({ unit, places }: TellingText): Int32Array {
  const { bounds } = cutOf(unit.paragraph.text);
  const own = new Int32Array(2 * places.length);
  for (let i = 0; i < places.length; i += 1) {
    own[2 * i] = bounds[2 * places[i]!]!;
    own[2 * i + 1] = bounds[2 * places[i]! + 1]!;
  }
  return own;
}

/** Where some telling words, and all between them, stand in the text of the paragraph. */
export function spanIn({ unit, places }: TellingText, { from, to }: PassageRange): Span {
  const { bounds } = cutOf(unit.paragraph.text);
  return { start: bounds[2 * places[from]!]!, end: bounds[2 * places[to - 1]! + 1]! };
}
