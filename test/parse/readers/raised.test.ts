/** Raised letters that belong to their word, and those that call a note. */
import { describe, expect, it } from 'vitest';
import { isRaisedMark } from '../../../src/parse/readers/inline.ts';
import { endsWord } from '../../../src/parse/readers/raised.ts';

describe('endsWord', () => {
  it.each([
    ['l’observation générale n', 'o'],
    ['les résolutions n', 'os'],
    ['M', 'me'],
    ['au XXI', 'e'],
    ['la D', 'ra'],
  ])('%j and %j are one word', (before, raised) => {
    expect(endsWord(before, raised)).toBe(true);
    expect(isRaisedMark(raised, before)).toBe(false);
  });

  it.each([
    ['l’Union', 'o'],
    ['the plan', 'a'],
    ['au XXI', '3'],
    ['l’enfant', 'e'],
  ])('%j and %j are a word and its mark', (before, raised) => {
    expect(endsWord(before, raised)).toBe(false);
    expect(isRaisedMark(raised, before)).toBe(true);
  });
});
