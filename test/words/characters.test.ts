/** Kinds of characters: the ranges known by heart agree with the tables of Unicode. */
import { expect, it } from 'vitest';
import { characterKind, MARK, OTHER, SPACE, WORD, WORD_ALONE } from '../../src/words/characters.ts';

function byTables(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Script=Han}/u.test(character) && /\p{L}/u.test(character)) return WORD_ALONE;
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

it('classifies every character of the basic plane as Unicode does', () => {
  const wrong: string[] = [];
  for (let point = 0; point < 0x10000; point += 1) {
    const expected = byTables(String.fromCodePoint(point));
    if (characterKind(point) !== expected) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
