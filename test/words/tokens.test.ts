/** Words as the field writes them. */
import { describe, expect, it } from 'vitest';
import { wordBounds } from '../../src/words/tokens.ts';

function words(text: string): string[] {
  const bounds = wordBounds(text);
  return Array.from({ length: bounds.length / 2 }, (_, i) =>
    text.slice(bounds[2 * i], bounds[2 * i + 1]),
  );
}

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
    ['x\ud800y 😀 [“z”]', ['x', 'y', 'z']],
    ['don’t—stop ...', ['don’t', 'stop']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
