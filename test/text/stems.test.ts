/** Stems: forms of one word meet, words of different meaning do not. */
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stems.ts';

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
