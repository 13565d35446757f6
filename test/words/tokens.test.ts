/** Words as the field writes them, and nothing lost. */
import { describe, expect, it } from 'vitest';
import { tokenise, wordBounds, words } from '../../src/words/tokens.ts';

describe('words', () => {
  it.each([
    [
      'A/HRC/56/L.8 and 1,000 child’s rights',
      ['A/HRC/56/L.8', 'and', '1,000', 'child’s', 'rights'],
    ],
    ['decision-making, well-being;', ['decision-making', 'well-being']],
    ['girls,boys', ['girls', 'boys']],
    ['[States] should/shall', ['States', 'should/shall']],
    ['e\u0301ducation in 1.5 years.', ['e\u0301ducation', 'in', '1.5', 'years']],
    ['儿童权利', ['儿童', '权利']],
    ['حقوق الطفل', ['حقوق', 'الطفل']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('tokenise', () => {
  it.each(['', '  a  b\n', 'x\ud800y 😀 [“z”]', 'don’t—stop ...', 'A.'])(
    'loses nothing of %j',
    (text) => {
      const tokens = tokenise(text);
      expect(tokens.map((token) => token.text).join('')).toBe(text);
      for (const token of tokens) expect(text.startsWith(token.text, token.start)).toBe(true);
    },
  );

  it('agrees with the bounds of words', () => {
    const text = 'Urges States, in line with A/RES/70/1, to act.';
    const bounds = tokenise(text)
      .filter((token) => token.kind === 'word')
      .flatMap((token) => [token.start, token.start + token.text.length]);
    expect([...wordBounds(text)]).toEqual(bounds);
  });
});
