/** Lines of a terminal: nothing is lost where they break, whatever the styles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indented, plain, type TextSpan, wrap } from '../../src/report/kit/text-layout.ts';

const word = fc.constantFrom(
  'shall',
  'should',
  'the',
  'participation',
  '儿童权利',
  'é',
  'x'.repeat(70),
);
const span = fc.record({
  text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  style: fc.constantFrom<TextSpan['style']>('plain', 'deleted', 'inserted', 'bold'),
});

describe('wrapped lines', () => {
  it('keep every letter in its style and order, and fit the width', () => {
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.integer({ min: 12, max: 60 }),
        (spans, width) => {
          const lines = wrap(spans, width, indented(4));
          const letters = (parts: readonly TextSpan[]) =>
            parts.flatMap(({ text, style }) =>
              [...text.replace(/\s/g, '')].map((one) => one + style),
            );
          expect(lines.flatMap((line) => letters(line))).toEqual(letters(spans));
          for (const line of lines) {
            const text = line.map((part) => part.text).join('');
            const wide = text.match(/\p{sc=Han}/gu)?.length ?? 0;
            expect(text.trimEnd().length + wide).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('break between words of different styles, never inside a replacement', () => {
    const spans: TextSpan[] = [
      plain('requests that States '),
      { text: 'shall', style: 'deleted' },
      { text: 'should', style: 'inserted' },
      plain(' act'),
    ];
    expect(
      wrap(spans, 26, indented(0)).map((line) => line.map(({ text }) => text).join('')),
    ).toEqual(['requests that States', 'shallshould act']);
  });
});
