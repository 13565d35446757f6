/** Letters of a text, and how many of them are Latin. */
import { expect, it } from 'vitest';
import { latinLetters } from '../../src/words/latin.ts';

it.each([
  ['12 – 15', 0, 0],
  ['a-b', 2, 2],
  ['l’été', 4, 4],
  ['да no', 2, 4],
])('%s', (text, latin, all) => {
  expect(latinLetters(text)).toEqual({ latin, all });
});
