/** Stems: forms of one word meet, words of different meaning do not. */
import { describe, expect, it } from 'vitest';
import { stem, stemOpening } from '../../src/words/stems.ts';

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

describe('stemOpening', () => {
  it.each([
    'children',
    'women’s',
    'taking',
    'took',
    'boys',
    'going',
    'using',
    'happily',
    'policies',
    'participation',
    'engaged',
    'dying',
    'heard',
    'youth',
  ])('is how the stem of %s begins, or two letters of it', (word) => {
    const known = stemOpening(stem(word));
    const opening = stemOpening(word);
    expect([opening, opening.slice(0, 2)]).toContain(known);
  });
});
