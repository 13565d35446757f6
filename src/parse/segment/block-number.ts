/** The number and the printed words of a block, whether its number is typed or automatic. */
import type { Block } from '../reading.ts';
import { type PrintedNumber, readNumber } from './numbering.ts';

/** The number that opens a block, or null. */
export function numberOfBlock({ text, number }: Block): PrintedNumber | null {
  if (number === '') return readNumber(text);
  // `1.1` is read as a number only before a sentence.
  return readNumber(`${number} `) ?? readNumber(`${number} A`);
}

/** All that is printed of a block: number, words, and marks of its notes. */
export function printedWords({ number, text, footnotes }: Block): string {
  return [number, text, ...footnotes.map(({ mark }) => mark)]
    .filter((piece) => piece !== '')
    .join(' ');
}
