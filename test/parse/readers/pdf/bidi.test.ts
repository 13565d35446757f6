/** Lines that are read from right to left come back in the order in which they were written. */
import { describe, expect, it } from 'vitest';
import { isRightToLeft, toReadingOrder } from '../../../../src/parse/readers/pdf/bidi.ts';
import { readLines } from '../../../../src/parse/readers/pdf/lines.ts';
import type { GlyphRun } from '../../../../src/parse/readers/pdf/runs.ts';

/** What the letters of a line, as printed from left to right, say. */
function read(printed: string): string {
  const units = Array.from(printed);
  return toReadingOrder(units)
    .map(({ unit }) => units[unit])
    .join('');
}

const turned = (words: string): string => Array.from(words).reverse().join('');

describe('reading order', () => {
  it.each([
    ['words', turned('حقوق الطفل'), 'حقوق الطفل'],
    ['a number among words', `${turned('منها،')} 12 ${turned('المواد')}`, 'المواد 12 منها،'],
    ['a date', `2037 ${turned('آذار')} 24`, '24 آذار 2037'],
    ['a fraction, a time', `10:30 ${turned('في')} 2/10`, '2/10 في 10:30'],
    [
      'a range, whose later year stands on the left',
      `2030-2026 ${turned('الفترة')}`,
      'الفترة 2026-2030',
    ],
    ['two numbers', `000 5 ${turned('لكل')}`, 'لكل 5 000'],
    ['a symbol', `${turned('الفقرة')} ،A/HRC/98/31 ${turned('انظر')}`, 'انظر A/HRC/98/31، الفقرة'],
    ['Latin words', `${turned('قال')} Rule of law ${turned('عن')}`, 'عن Rule of law قال'],
    ['a letter and a figure', `COVID-19 ${turned('جائحة')}`, 'جائحة COVID-19'],
    ['per cent', `${turned('من')} %25 ${turned('نسبة')}`, 'نسبة 25% من'],
    ['no letter of the script', 'GE.38-04531 (E)', 'GE.38-04531 (E)'],
    ['Arabic digits', `${turned('عام')} ٢٠٢٥`, '٢٠٢٥ عام'],
  ])('keeps %s', (_, printed, written) => {
    expect(read(printed)).toBe(written);
  });

  it('is asked for only where most letters are of such a script', () => {
    expect(isRightToLeft('مجلس حقوق الإنسان A/HRC/1')).toBe(true);
    expect(isRightToLeft('The Arabic text (مجلس) stands in a note of an English draft')).toBe(
      false,
    );
    expect(isRightToLeft('12.3')).toBe(false);
  });
});

describe('lines', () => {
  const run = (text: string, x: number, xEnd: number, more: Partial<GlyphRun> = {}): GlyphRun => ({
    ...{ text, x, xEnd, y: 700, size: 10, italic: false, bold: false },
    ...more,
  });
  const arabic = (words: string, x: number, xEnd: number, more?: Partial<GlyphRun>): GlyphRun =>
    run(turned(words), x, xEnd, { glyphs: Array.from(turned(words)), ...more });

  it('are measured from the right edge and put together from runs painted in any order', () => {
    const runs = [arabic('المواد ', 400, 500), run('12', 390, 400), arabic(' منها،', 340, 390)];
    const expected = [{ text: 'المواد 12 منها،', x: 100, xEnd: 260 }];
    expect(readLines(runs, 600)).toMatchObject(expected);
    expect(readLines([...runs].reverse(), 600)).toMatchObject(expected);
  });

  it('take raised marks out, at their place in reading order', () => {
    const runs = [
      arabic('حقوق الطفل،', 400, 500),
      run('1', 396, 400, { y: 704, size: 6 }),
      arabic(' وإذ يشير', 340, 396),
    ];
    const [line] = readLines(runs, 600);
    expect(line).toMatchObject({ text: 'حقوق الطفل، وإذ يشير', raised: [{ at: 11, text: '1' }] });
  });

  it('keep a ligature and the marks on a letter together, and fold shapes of letters', () => {
    // Lam-alif as one glyph, a mark painted before its letter, and the shapes of heh and beh.
    const glyphs = ['ﺏ', 'ﻫ', ' ', '\u064b', 'ﻼ', 'ﻓ', '\u0640'];
    const [line] = readLines([run(glyphs.join(''), 400, 500, { glyphs })], 600);
    expect(line!.text).toBe('\u0640فلا\u064b هب');
  });

  it('turn brackets round where a file prints their shapes', () => {
    const meant = readLines([arabic('انظر (الوثيقة) أدناه', 300, 500)], 600);
    const shaped = readLines([arabic('انظر )الوثيقة( أدناه', 300, 500)], 600);
    expect(meant[0]!.text).toBe('انظر (الوثيقة) أدناه');
    expect(shaped[0]!.text).toBe('انظر (الوثيقة) أدناه');
  });

  it('part columns', () => {
    const [line] = readLines([arabic('الأمم المتحدة', 400, 500), run('A/HRC/1', 200, 260)], 600);
    expect(line!.text).toBe('الأمم المتحدة\tA/HRC/1');
  });
});
