/** Tracked changes: one file, two texts, and who proposed what. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../src/model/document.ts';
import { parseDocument } from '../../../../src/parse/parse.ts';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import { buildDocx, list, p, r } from './build-docx.ts';

const directory = join(resolve(import.meta.dirname, '..', '..', '..', '..'), 'fixtures', 'tracked');

interface Expected {
  readonly label: string;
  readonly text: string;
  readonly inserted?: readonly (readonly [string, string])[];
  readonly deleted?: readonly (readonly [string, string])[];
  readonly comments?: readonly (readonly [string, string])[];
  readonly footnotes?: readonly string[];
}

describe.each(['before', 'after'] as const)('fixtures/tracked, %s', (view) => {
  const expected = JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8')) as Record<
    typeof view,
    Expected[]
  >;
  const bytes = new Uint8Array(readFileSync(join(directory, 'A_HRC_99_L.21.docx')));
  const raw = { input: 'A_HRC_99_L.21.docx', url: null, bytes, sha256: '' };

  it('gives the words, labels, notes, comments and authors', async () => {
    const { paragraphs } = await parseDocument(raw, view);
    expect(paragraphs.map(summary)).toEqual(expected[view].map(complete));
  });

  it('loses no word', async () => {
    const { problems } = await parseDocument(raw, view);
    const codes = new Set(problems.map((problem) => problem.code));
    expect([...codes]).toEqual(['tracked-changes', 'tracked-changes-within']);
  });
});

function summary(paragraph: Paragraph): Required<Expected> {
  const { label, text } = paragraph;
  const of = (kind: string): Paragraph['marks'] => paragraph.marks.filter((m) => m.kind === kind);
  const words = (mark: { start: number; end: number }): string =>
    text.slice(mark.start, mark.end).trim();
  return {
    label,
    text,
    inserted: of('inserted').map((mark) => [words(mark), mark.author ?? '']),
    deleted: of('deleted').map((mark) => [words(mark), mark.author ?? '']),
    comments: of('comment').map((mark) => [words(mark), mark.note ?? '']),
    footnotes: paragraph.footnotes.map((note) => note.text),
  };
}

function complete(entry: Expected): Required<Expected> {
  return { inserted: [], deleted: [], comments: [], footnotes: [], ...entry };
}

describe('views', () => {
  const by = 'w:id="1" w:author="A" w:date="2038-07-01T10:00:00Z"';
  const texts = async (body: string): Promise<string[][]> => {
    const bytes = buildDocx({ body });
    const views = [await readDocx(bytes, 'a', 'before'), await readDocx(bytes, 'a', 'after')];
    return views.map((reading) => reading.blocks.map((block) => block.text));
  };

  it('takes the date of a change into its mark', async () => {
    const { blocks } = await readDocx(
      buildDocx({ body: p(`<w:ins ${by}>${r('new')}</w:ins>`) }),
      'a',
    );
    expect(blocks[0]!.marks).toEqual([
      { kind: 'inserted', author: 'A', date: '2038-07-01T10:00:00Z', start: 0, end: 3 },
    ]);
  });

  it('follows a change of style, numbering and rows of tables', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      p(r('a'), `${list(1)}<w:pPrChange ${by}><w:pPr/></w:pPrChange>`) +
      p(r('b'), list(1).replace('</w:numPr>', `<w:ins ${by}/></w:numPr>`)) +
      p(r('c'), list(1));
    const bytes = buildDocx({ body, numbering });
    const before = await readDocx(bytes, 'a', 'before');
    const after = await readDocx(bytes, 'a', 'after');
    expect(before.blocks.map((block) => block.number)).toEqual(['', '', '1.']);
    expect(after.blocks.map((block) => block.number)).toEqual(['1.', '2.', '3.']);
    const row = (text: string, props: string): string =>
      `<w:tr><w:trPr>${props}</w:trPr><w:tc>${p(r(text))}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('kept', '')}${row('new', `<w:ins ${by}/>`)}${row('old', `<w:del ${by}/>`)}</w:tbl>`;
    expect(await texts(table)).toEqual([
      ['kept', 'old'],
      ['kept', 'new'],
    ]);
  });

  it('never joins paragraphs of two table cells', async () => {
    const gone = `<w:rPr><w:del ${by}/></w:rPr>`;
    const cell = (text: string): string => `<w:tc>${p(r(text), gone)}</w:tc>`;
    expect(await texts(`<w:tbl><w:tr>${cell('one')}${cell('two')}</w:tr></w:tbl>`)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
  });

  it('shows words that one typed and another struck out in neither text', async () => {
    const both = `<w:ins ${by}><w:del ${by}><w:r><w:delText>gone</w:delText></w:r></w:del></w:ins>`;
    expect(await texts(p(r('here') + both))).toEqual([['here'], ['here']]);
  });
});
