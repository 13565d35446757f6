/** Letters between two words. */
import { expect, it } from 'vitest';
import { edits } from '../../src/words/edits.ts';

it.each([
  ['theme', 'theme', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['education', 'educaton', 1],
  ['child-rigths', 'child-rights', 2],
  ['kitten', 'sitting', 3],
  ['préambule', 'preambule', 1],
])('%s to %s: %i', (from, to, letters) => {
  expect(edits(from, to)).toBe(letters);
  expect(edits(to, from)).toBe(letters);
});
