/** Stems: forms of one word meet, words of different meaning do not. */
import { describe, expect, it } from 'vitest';
import { mayHaveStem, startsOf, stem } from '../../src/words/stems.ts';

describe('stem', () => {
  it.each([
    ['child', 'children'],
    ['child', "children's"],
    ['child', 'child’s'],
    ['participation', 'Participating'],
    ['consult', 'consultations'],
    ['policing', 'police'],
    ['safeguard', 'safeguarding'],
    ['give', 'given'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['police', 'policies'],
    ['assembly', 'association'],
    ['part', 'party'],
    ['child', 'childhood'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

it('leaves what is too long for a word as it is', () => {
  const long = 'Ational'.repeat(20);
  expect(stem(long)).toBe(long.toLowerCase());
});

describe('mayHaveStem', () => {
  it.each([
    'children',
    'women’s',
    'taking',
    'took',
    'boys',
    'being',
    'using',
    'yes',
    'happily',
    'policies',
    'possibilities',
    'ability',
    'stated',
    'noting',
    'participation',
    'organizations',
    'engaged',
    'planning',
    'dying',
    'heard',
    'youth',
  ])('is true of %s and its own stem', (word) => {
    expect(mayHaveStem(word, startsOf(['zeal', stem(word)]))).toBe(true);
  });

  it('is false of most others', () => {
    const starts = startsOf(['particip', 'child', 'note']);
    for (const word of ['partner', 'chill', 'nominate', 'States', 'a', '']) {
      expect(mayHaveStem(word, starts)).toBe(false);
    }
  });
});
