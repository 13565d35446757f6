/** Whatever stands before the text, the header reader returns, fast, with one role for each line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/parse/header/read-header.ts';
import { processorTime } from '../../processor-time.ts';

const piece = fc.constantFrom(
  'United Nations',
  'A/HRC/56/L.8',
  'General Assembly',
  'Distr.: Limited',
  '3 July 2024',
  'Original: English',
  'Fifty-sixth session',
  'Agenda item 3',
  'Cuba, Bosnia and Herzegovina,* and Yemen',
  ': draft resolution',
  'amendment to draft resolution A/80/L.1',
  'Draft resolution submitted by the Chair,',
  'Resolution adopted by the General Assembly on',
  '[on the report of',
  '80/1. Title',
  '28/…',
  '((((',
  'and and and',
  '***',
  '',
);

describe('headers of any front', () => {
  it('has one role for each line and never throws', () => {
    const front = fc.array(fc.array(piece, { maxLength: 4 }).map((words) => words.join(' ')));
    fc.assert(
      fc.property(front, front, (lines, closing) => {
        const read = readHeader({
          front: lines.map((text) => ({ text, bold: null, indent: null })),
          closing,
          notes: [],
          furniture: closing,
          name: lines[0] ?? '',
          language: 'en',
        });
        expect(read.roles).toHaveLength(lines.length);
        for (const sponsor of read.sponsors) expect(sponsor.name).toBe(sponsor.name.trim());
      }),
      { seed: 80190, numRuns: 1000 },
    );
  });

  it.each([
    ['one long word', 'A/'.repeat(50_000)],
    ['many conjunctions', 'Cuba and '.repeat(20_000)],
    ['many commas', 'Cuba,* '.repeat(20_000)],
    ['many brackets', '(['.repeat(50_000)],
    ['many colons', ': draft '.repeat(20_000)],
    ['many spaces', `Agenda item 3${' '.repeat(100_000)}x`],
  ])('reads %s in little time', (_, text) => {
    const spent = processorTime();
    readHeader({
      front: [text, text].map((line) => ({ text: line, bold: null, indent: null })),
      closing: [text, `[${text}`],
      notes: [{ mark: '*', text }],
      furniture: [text],
      name: text,
      language: 'en',
    });
    expect(spent()).toBeLessThan(2000);
  });
});
