/** The words of a text: nothing is lost between them, and they are cut once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, stemOf, wordParts } from '../../src/words/form.ts';
import { firstWordAt, forgetWords, wordsIn, wordsOf } from '../../src/words/words.ts';

const PIECES = [
  'Urges',
  'States’',
  'child-friendly',
  'A/HRC/56/L.8',
  '1,000',
  'l’enfant',
  '儿童权利',
];
const MARKS = [' ', ', ', '; ', '. ', ' (', ') ', ' – ', ' “', '” ', '\n', '[', ']', '…'];
const texts = fc
  .array(fc.constantFrom(...PIECES, ...MARKS), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('the words of a text', () => {
  it('are its slices, in order, with no letter or digit between them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let behind = 0;
        for (const { form, start, end } of wordsOf(text)) {
          expect(text.slice(behind, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end)).toBe(form.text);
          behind = end;
        }
        expect(text.slice(behind)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('are found by offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, offset) => {
        const words = wordsOf(text);
        const behind = words.findIndex(({ start }) => start >= offset);
        expect(firstWordAt(words, offset)).toBe(behind < 0 ? words.length : behind);
      }),
    );
    const words = wordsOf('Urges all States to act');
    expect(wordsIn(words, { start: 6, end: 16 })).toEqual({ from: 1, to: 3 });
  });

  it('are cut once for every text, until they are forgotten', () => {
    const text = 'Urges States to act';
    const words = wordsOf(text);
    expect(wordsOf('Urges States '.concat('to act'))).toBe(words);
    forgetWords();
    expect(wordsOf(text)).not.toBe(words);
    expect(wordsOf(text)).toEqual(words);
  });

  it('know the marks before them', () => {
    const flags = (text: string): string[] =>
      wordsOf(text).map(({ breaks, stops, apart, clause }) =>
        [breaks && 'breaks', stops && 'stops', apart && 'apart', clause].filter(Boolean).join(' '),
      );
    expect(flags('a b, c; d')).toEqual([
      'breaks stops',
      '',
      'breaks stops apart',
      'breaks stops 1',
    ]);
    expect(flags('a (b “c” d')).toEqual(['breaks stops', 'breaks apart', 'breaks', 'breaks']);
    expect(flags('States’ own')).toEqual(['breaks stops', '']);
    expect(flags('a .b . c')).toEqual(['breaks stops', 'breaks stops', 'breaks stops 1']);
  });
});

describe('the form of a word', () => {
  it('says what its letters say', () => {
    expect(formOf('Children’s')).toMatchObject({
      lower: 'children’s',
      key: 'children',
      kind: null,
    });
    expect(stemOf(formOf('Children’s'))).toBe('child');
    expect(formOf('2030')).toMatchObject({ kind: '<year>', digits: true, figure: true });
    expect(formOf('eleventh')).toMatchObject({ kind: '<ordinal>', digits: false, figure: true });
    expect(formOf('Of')).toMatchObject({ linking: true });
  });

  it('folds inflections, and leaves symbols alone', () => {
    const folds = (...words: string[]): number => new Set(words.map((w) => formOf(w).fold)).size;
    expect(folds('urge', 'Urges', 'urging', 'urged')).toBe(1);
    expect(folds('process', 'proces')).toBe(2);
    expect(folds('A/RES', 'A/RE')).toBe(2);
    expect(folds('decision-making', 'Decision‑making')).toBe(1);
  });

  it('has parts', () => {
    const parts = (word: string): string[] => wordParts(formOf(word)).map(({ form }) => form.text);
    expect(parts('views')).toEqual(['views']);
    expect(parts('child-friendly')).toEqual(['child', 'friendly']);
    expect(parts('l’enfant')).toEqual(['l’', 'enfant']);
    expect(parts('aujourd’hui')).toEqual(['aujourd’hui']);
    expect(wordParts(formOf('1,000')).map(({ apart }) => apart)).toEqual([false, true]);
  });
});
