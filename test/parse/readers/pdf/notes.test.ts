/** Notes at the foot of a page that go on at the foot of the next one. */
import { describe, expect, it } from 'vitest';
import { readNotes, splitFoot } from '../../../../src/parse/readers/pdf/notes.ts';
import type { PdfLine } from '../../../../src/parse/readers/pdf/page-text.ts';
import { layOut } from '../../../../src/parse/readers/pdf/read-pdf.ts';

const line = (text: string, y: number, size: number, more: Partial<PdfLine> = {}): PdfLine => ({
  ...{ text, x: 72, xEnd: 72 + text.length * 5, y, size, styles: [], raised: [] },
  ...more,
});

describe('a note that goes on', () => {
  const page = [line('2. Asks for slides.', 700, 11), line('and is without prejudice.', 60, 9)];

  it('is found without a mark where the one before is not at its end', () => {
    const { body, foot } = splitFoot(page, 11, true);
    expect(body.map(({ text }) => text)).toEqual(['2. Asks for slides.']);
    const notes = [{ mark: '1', text: 'This obliges no town', page: 1 }];
    readNotes(foot, 2, notes);
    expect(notes).toEqual([
      { mark: '1', text: 'This obliges no town and is without prejudice.', page: 1 },
    ]);
  });

  it('is text where none is open, and where it has a number', () => {
    expect(splitFoot(page, 11, false).foot).toEqual([]);
    expect(splitFoot([line('3. Decides.', 60, 9)], 11, true).foot).toEqual([]);
  });
});

describe('a struck word', () => {
  it('that touches the one in its place is counted as a word of its own', () => {
    const text = '1. Asks allsome towns to mend swings.';
    const styles = [
      { start: 8, end: 11, italic: false, bold: false, struck: true },
      { start: 11, end: 15, italic: false, bold: false, underlined: true },
    ];
    const page = { number: 1, width: 600, height: 800, images: 0, decorations: [], aside: [] };
    const lines = [line(text, 700, 11, { styles })];
    const { blocks, extracted } = layOut([
      { ...page, lines } as unknown as Parameters<typeof layOut>[0][0],
    ]);
    expect(blocks.map((block) => block.text)).toEqual(['1. Asks some towns to mend swings.']);
    expect(extracted.trim()).toBe('1. Asks some towns to mend swings. all');
  });
});
