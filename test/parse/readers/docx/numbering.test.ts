/** Automatic numbering, as Word prints it. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import { formatNumber } from '../../../../src/parse/readers/number-format.ts';
import { numberOfBlock } from '../../../../src/parse/segment/block-number.ts';
import { buildDocx, list, p, r } from './build-docx.ts';

const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const UN = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`;
const num = (id: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;

async function numbers(
  numbering: string,
  props: readonly string[],
  styles?: string,
): Promise<string[]> {
  const body = props.map((prop, i) => p(r(`text ${i}`), prop)).join('');
  const bytes = buildDocx({ body, numbering, ...(styles === undefined ? {} : { styles }) });
  return (await readDocx(bytes, 'a.docx')).blocks.map((block) => block.number);
}

describe('lists', () => {
  it('counts levels, and starts deeper ones again', async () => {
    const props = [list(1), list(1, 1), list(1, 1), list(1, 2), list(1), list(1, 1), ''];
    expect(await numbers(UN + num(1), props)).toEqual(['1.', '(a)', '(b)', '(i)', '2.', '(a)', '']);
  });

  it('lets lists of one definition count on together, unless one starts anew', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = UN + num(1) + num(2) + num(3, restart);
    const props = [list(1), list(2), list(3), list(3), list(1)];
    expect(await numbers(numbering, props)).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('keeps a level that never restarts, and prints legal numbering in figures', async () => {
    const abstract = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1')}${level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>')}</w:abstractNum>`;
    const props = [list(1), list(1, 1), list(1), list(1, 1)];
    expect(await numbers(abstract + num(1), props)).toEqual(['I', '1.1', 'II', '2.2']);
  });

  it('reads a number with a word as typed, and one of several figures as a number', async () => {
    const abstract = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Article %1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`;
    const body = p(r('Terms'), list(1)) + p(r('We will rake the sand.'), list(1, 1));
    const { blocks } = await readDocx(buildDocx({ body, numbering: abstract + num(1) }), 'a.docx');
    expect(blocks.map(({ number, text }) => [number, text])).toEqual([
      ['', 'Article 1 Terms'],
      ['1.1', 'We will rake the sand.'],
    ]);
    expect(numberOfBlock(blocks[1]!)?.bare).toBe('1.1');
  });

  it('takes the list from the style, and lets a paragraph switch it off', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Op"><w:pPr>${list(1)}</w:pPr></w:style>`;
    const style = '<w:pStyle w:val="Op"/>';
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(await numbers(UN + num(1), [style, style + off, style], styles)).toEqual([
      '1.',
      '',
      '2.',
    ]);
  });

  it('finds the levels of a list behind a numbering style', async () => {
    const numbering = `${UN}<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Link"/></w:abstractNum>${num(1)}<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
    const styles = `<w:style w:type="numbering" w:styleId="Link"><w:pPr>${list(1)}</w:pPr></w:style>`;
    expect(await numbers(numbering, [list(2), list(2)], styles)).toEqual(['1.', '2.']);
  });

  it('survives lists that are nowhere or link in a circle', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>${num(1)}`;
    const styles = `<w:style w:type="numbering" w:styleId="A"><w:pPr>${list(1)}</w:pPr></w:style>`;
    expect(await numbers(numbering, [list(1), list(9)], styles)).toEqual(['', '']);
  });
});

describe('number formats', () => {
  it.each([
    [1, 'lowerLetter', 'a'],
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [7, 'decimalZero', '07'],
    [4, 'russianLower', 'г'],
    [21, 'chineseCounting', '二十一'],
    [3, 'bullet', ''],
    [3, 'anythingElse', '3'],
    [0, 'lowerRoman', '0'],
    [100_000, 'lowerLetter', '100000'],
  ])('%i as %s is %s', (value, format, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});
