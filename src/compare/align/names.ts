/** The words of a paragraph without those of names: two paragraphs may name the same body and say nothing of the same. */
import { cutOf } from '../../words/words.ts';
import { type Bag, bagOf } from './bag.ts';
import type { Unit } from './unit.ts';

/** Stands for every word of a name, and is no word of any text. */
const NAME = -1;

/** The same words in order, but for those that open with a capital or a digit. */
export function wordsWithoutNames(unit: Unit): Int32Array {
  return unit.words.map((word, at) => (belongsToName(unit, at) ? NAME : word));
}

/** The bag of those words; its mass is 0. */
export function bagWithoutNames(unit: Unit): Bag {
  return bagOf(wordsWithoutNames(unit).filter((word) => word !== NAME));
}

/** True for a word of a name or a figure, by its place in the paragraph. */
export function belongsToName({ paragraph: { text } }: Unit, at: number): boolean {
  return opensName(text[cutOf(text).bounds[2 * at]!]!);
}

/** True for a capital and a digit. */
export function opensName(first: string): boolean {
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}
