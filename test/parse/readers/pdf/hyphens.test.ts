/** Words broken at line ends are whole where something says so; a word's own hyphen stays. */
import { describe, expect, it } from 'vitest';
import { mendHyphens } from '../../../../src/parse/readers/pdf/hyphens.ts';
import { readLines } from '../../../../src/parse/readers/pdf/lines.ts';
import type { PdfLine } from '../../../../src/parse/readers/pdf/page-text.ts';
import { readPdf } from '../../../../src/parse/readers/pdf/read-pdf.ts';
import { plainPdf } from '../../../fuzz/hostile.ts';

const DICTIONARY = new Set(
  'gardens gardeners benches playground prevent respect water child friendly coordinate'.split(' '),
);

function line(text: string, more: Partial<PdfLine> = {}): PdfLine {
  const styles = [{ start: 0, end: text.length, italic: false, bold: false }];
  return { text, x: 72, xEnd: 400, y: 700, size: 12, styles, raised: [], ...more };
}

function mend(texts: readonly string[], soft = false) {
  const lines = texts.map((text, i) => line(text, i === 0 && soft ? { soft } : {}));
  const { lines: changed, problems } = mendHyphens([lines], DICTIONARY);
  return { lines: lines.map((each) => changed.get(each) ?? each), problems };
}
const mended = (...texts: string[]): string[] => mend(texts).lines.map(({ text }) => text);

describe('a word broken at the end of a line', () => {
  it.each([
    ['a half is no word', ['all garden-', 'ers and children'], ['all', 'gardeners and children']],
    ['a prefix without its word', ['to pre-', 'vent and'], ['to', 'prevent and']],
    [
      'the document has it whole',
      ['Townships decide.', 'every town-', 'ship of'],
      ['Townships decide.', 'every town-', 'ship of'],
    ],
    [
      'the document has it whole, in capitals too',
      ['A Footbridge stays.', 'the foot-', 'bridge of'],
      ['A Footbridge stays.', 'the', 'footbridge of'],
    ],
    ['the line has nothing else', ['garden-', 'ers come'], ['gardeners', 'come']],
    ['before a stop', ['keep the bench-', 'es; (b) to'], ['keep the', 'benches; (b) to']],
  ])('is made whole, or not, where %s', (_, before, after) => {
    expect(mended(...before)).toEqual(after);
  });

  it.each([
    [['be child-', 'friendly and']],
    [['to co-', 'ordinate and to coordinate']],
    [['the re-', 'election of']],
    [['a multi-', 'stakeholder body']],
    [['a well-being note, the well-', 'being of all, wellbeing too']],
    [['short-', 'and long water']],
    [['the twenty-', 'Seventh']],
    [['from A/HRC-', '12']],
  ])('keeps a hyphen of its own: %j', (texts) => {
    expect(mended(...texts)).toEqual(texts);
  });

  it('is whole wherever the file calls its hyphen soft', () => {
    const { lines } = mend(['the co', 'ordinate of'], true);
    expect(lines.map(({ text, soft }) => [text, soft ?? false])).toEqual([
      ['the', false],
      ['coordinate of', false],
    ]);
    expect(mend(['the last', '12 of'], true).lines[0]!.text).toBe('the last-');
  });

  it('takes its styles with it', () => {
    const first = line('we garden-', {
      styles: [
        { start: 0, end: 3, italic: false, bold: false },
        { start: 3, end: 10, italic: true, bold: false },
      ],
    });
    const second = line('ers come');
    const { lines } = mendHyphens([[first, second]], DICTIONARY);
    expect(lines.get(second)!.styles).toMatchObject([
      { start: 0, end: 6, italic: true },
      { start: 6, end: 14, italic: false },
    ]);
    expect(lines.get(first)!.styles).toMatchObject([{ start: 0, end: 2 }]);
  });

  it('is told where it is open, in files that break words', () => {
    const texts = ['garden-', 'ers of the zorp-', 'ling'];
    expect(mend(texts).problems.map(({ code }) => code)).toEqual(['line-end-hyphen']);
    expect(mend(texts.slice(1)).problems).toEqual([]);
  });
});

describe('soft hyphens of a file', () => {
  const show = (y: number, text: string): string => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
  const page = (properties: string): Uint8Array =>
    plainPdf(
      `BT /F1 12 Tf 72 700 Td (The park of zorp) Tj /Span <<${properties}>> BDC (-) Tj EMC ET ${show(686, 'lings stays open.')}`,
    );

  it('are read from the text that a span stands for', async () => {
    const { blocks, problems } = await readPdf(page('/ActualText <FEFF00AD>'), 'a.pdf');
    expect(blocks.map(({ text }) => text)).toEqual(['The park of zorplings stays open.']);
    expect(problems).toEqual([]);
  });

  it('are no such where a span says nothing', async () => {
    const { blocks } = await readPdf(page('/Lang (en)'), 'a.pdf');
    expect(blocks.map(({ text }) => text)).toEqual(['The park of zorp-lings stays open.']);
  });

  it('end lines, and vanish within them', () => {
    const run = (text: string, x: number, xEnd: number) => ({
      ...{ text, x, xEnd, y: 700, size: 12, italic: false, bold: false },
    });
    const within = readLines([run('gar', 72, 90), run('\u00ad', 90, 90), run('den', 90, 110)], 600);
    expect(within.map(({ text, soft }) => [text, soft])).toEqual([['garden', undefined]]);
    const ended = readLines([run('the gar\u00ad', 72, 110)], 600);
    expect(ended.map(({ text, soft }) => [text, soft])).toEqual([['the gar', true]]);
  });
});
