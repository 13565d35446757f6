/** Paragraphs as the passage engine reads them inside a pair: the content words, inflections folded. */
import type { Span } from '../../model/document.ts';
import type { PassageRange } from '../../passages/passage-text.ts';
import { cutOf } from '../../words/words.ts';
import type { Unit } from '../align/unit.ts';

export interface ContentText {
  readonly unit: Unit;
  /** By content word: its number, its weight, and its position among all words of the unit. */
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly places: Int32Array;
}

/** The content words of a paragraph; `weights` and `isContent` are by number. */
export function contentText(unit: Unit, weights: Float64Array, isContent: Uint8Array): ContentText {
  const { words } = unit;
  const places = new Int32Array(words.length);
  let size = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (isContent[words[at]!] === 0) continue;
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

/** Start and end of every content word in the text of the paragraph, flat. */
export function boundsOf({ unit, places }: ContentText): Int32Array {
  const { bounds } = cutOf(unit.paragraph.text);
  const own = new Int32Array(2 * places.length);
  for (let i = 0; i < places.length; i += 1) {
    own[2 * i] = bounds[2 * places[i]!]!;
    own[2 * i + 1] = bounds[2 * places[i]! + 1]!;
  }
  return own;
}

/** Where some content words, and all between them, stand in the text of the paragraph. */
export function spanIn({ unit, places }: ContentText, { from, to }: PassageRange): Span {
  const { bounds } = cutOf(unit.paragraph.text);
  return { start: bounds[2 * places[from]!]!, end: bounds[2 * places[to - 1]! + 1]! };
}
