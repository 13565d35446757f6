/** Paragraphs as the passage engine reads them inside a pair: the telling words, inflections folded. */
import type { Span } from '../../model/document.ts';
import type { Run } from '../../passages/passage-text.ts';
import { wordsOf } from '../../words/words.ts';
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
  const words = wordsOf(unit.paragraph.text);
  const bounds = new Int32Array(2 * places.length);
  places.forEach((place, i) => {
    bounds[2 * i] = words[place]!.start;
    bounds[2 * i + 1] = words[place]!.end;
  });
  return bounds;
}

/** Where some telling words, and all between them, stand in the text of the paragraph. */
export function spanIn(text: TellingText, { from, to }: Run): Span {
  const words = wordsOf(text.unit.paragraph.text);
  return { start: words[text.places[from]!]!.start, end: words[text.places[to - 1]!]!.end };
}
