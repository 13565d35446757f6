/** Word files: words, marks, notes, tables, fields, what is not printed. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import type { Block, Reading } from '../../../../src/parse/reading.ts';
import { buildDocx, type Parts, p, r } from './build-docx.ts';

const read = (parts: Parts): Promise<Reading> => readDocx(buildDocx(parts), 'a.docx');
const first = async (body: string, parts: Partial<Parts> = {}): Promise<Block> =>
  (await read({ ...parts, body })).blocks[0]!;
const texts = async (body: string): Promise<string[]> =>
  (await read({ body })).blocks.map((block) => block.text);
const marked = (block: Block, kind: string): string[] =>
  block.marks.filter((m) => m.kind === kind).map((m) => block.text.slice(m.start, m.end));

describe('words of a Word file', () => {
  it('folds white space over runs, tabs and line breaks', async () => {
    const body = p(
      `${r('Urges ')}${r(' all')}<w:r><w:tab/><w:t>States</w:t><w:br/><w:t>now</w:t></w:r>`,
    );
    expect(await texts(body)).toEqual(['Urges all States now']);
  });

  it('keeps no-break hyphens as hyphens and leaves soft hyphens out', async () => {
    const body = p(
      '<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>being, edu</w:t><w:softHyphen/><w:t>cation</w:t></w:r>',
    );
    expect(await texts(body)).toEqual(['well-being, education']);
  });

  it('reads symbols by their place in the font', async () => {
    const body = p(
      '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>',
    );
    expect(await texts(body)).toEqual(['α•']);
  });

  it('keeps the result of a field and drops its code', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = p(
      `${r('See ')}${field('begin')}<w:r><w:instrText> REF _x </w:instrText></w:r>${field('separate')}${r('paragraph 3')}${field('end')}${r('.')}`,
    );
    expect(await texts(body)).toEqual(['See paragraph 3.']);
  });

  it('reads hyperlinks, content controls and simple fields through', async () => {
    const body = `<w:sdt><w:sdtContent>${p(`<w:hyperlink>${r('44/25')}</w:hyperlink><w:fldSimple w:instr="DATE">${r(' of 1989')}</w:fldSimple>`)}</w:sdtContent></w:sdt>`;
    expect(await texts(body)).toEqual(['44/25 of 1989']);
  });

  it('reads the words of a text box once, after the paragraph that holds it', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const body = `<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${r('Host')}<w:r><mc:AlternateContent><mc:Choice>${box('boxed')}</mc:Choice><mc:Fallback>${box('boxed')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${p(r('Next'))}`;
    expect(await texts(body)).toEqual(['Host', 'boxed', 'Next']);
  });

  it('splits a paragraph where a broken line opens with a number, and where a line is empty', async () => {
    const lines = ['Urges States:', '(a) To act;', 'at once;', '', 'The Council'];
    const body = p(`<w:r>${lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>')}</w:r>`);
    expect(await texts(body)).toEqual(['Urges States:', '(a) To act; at once;', 'The Council']);
  });

  it('gives table cells as blocks of their own', async () => {
    const body = `<w:tbl><w:tr><w:tc>${p(r('left'))}</w:tc><w:tc>${p(r('right'))}</w:tc></w:tr></w:tbl>`;
    const { blocks } = await read({ body });
    expect(blocks.map((block) => [block.text, block.role])).toEqual([
      ['left', 'table'],
      ['right', 'table'],
    ]);
  });

  it('drops hidden words and tables of contents, and says so', async () => {
    const { blocks, dropped } = await read({
      body: `${p(r('seen') + r(' unseen', '<w:vanish/>'))}${p(r('Preamble 1'), '<w:pStyle w:val="TOC1"/>')}`,
      styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
    });
    expect(blocks.map((block) => block.text)).toEqual(['seen']);
    expect(dropped.map((drop) => [drop.reason, drop.text])).toEqual([
      ['decoration', 'unseen'],
      ['table of contents', 'Preamble 1'],
    ]);
  });

  it('understands any prefix, and the strict namespace', async () => {
    const xml =
      '<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>strict</t></r></p></body></d>';
    const { blocks } = await read({ body: '', raw: { 'word/document.xml': xml } });
    expect(blocks.map((block) => block.text)).toEqual(['strict']);
  });
});

describe('marks', () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Inner"><w:name w:val="Inner"/><w:basedOn w:val="Quote"/></w:style>
    <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>`;

  it('joins runs of one standing', async () => {
    const block = await first(p(r('Re', '<w:i/>') + r('calling', '<w:i/>') + r(' that')));
    expect(marked(block, 'italic')).toEqual(['Recalling']);
  });

  it('takes italics from the run, its style and the style of the paragraph, which toggle', async () => {
    const inStyle = '<w:pStyle w:val="Inner"/>';
    const emphasis = '<w:rStyle w:val="Emphasis"/>';
    expect(marked(await first(p(r('a') + r('b', emphasis)), { styles }), 'italic')).toEqual(['b']);
    expect(
      marked(await first(p(r('a') + r('b', emphasis), inStyle), { styles }), 'italic'),
    ).toEqual(['a']);
    const off = r('b', '<w:i w:val="0"/>');
    expect(marked(await first(p(r('a') + off, inStyle), { styles }), 'italic')).toEqual(['a']);
  });

  it('carries comments with author, date and words, also without a range', async () => {
    const body = p(
      `<w:commentRangeStart w:id="1"/>${r('every birth')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${r(' now')}<w:r><w:commentReference w:id="2"/></w:r>`,
    );
    const comments = `<w:comment w:id="1" w:author="A" w:date="2038-07-01T10:00:00Z">${p(r('abroad?'))}</w:comment><w:comment w:id="2" w:author="B">${p(r('why?'))}</w:comment>`;
    const reading = await read({ body, comments });
    const { text, marks } = reading.blocks[0]!;
    expect(text).toBe('every birth now');
    expect(marks).toEqual([
      {
        kind: 'comment',
        author: 'A',
        date: '2038-07-01T10:00:00Z',
        note: 'abroad?',
        start: 0,
        end: 11,
      },
      { kind: 'comment', author: 'B', note: 'why?', start: 15, end: 15 },
    ]);
    expect(reading.dropped.map((drop) => drop.text)).toEqual(['abroad?', 'why?']);
  });
});

describe('notes', () => {
  const call = (id: number, kind = 'footnote', custom = ''): string =>
    `<w:r><w:${kind}Reference w:id="${id}"${custom && ' w:customMarkFollows="1"'}/>${custom && `<w:t>${custom}</w:t>`}</w:r>`;
  const note = (id: number, text: string, kind = 'footnote'): string =>
    `<w:${kind} w:id="${id}">${p(r(text))}</w:${kind}>`;

  it('numbers notes by their calls, endnotes in Roman numerals, custom marks as typed', async () => {
    const { blocks, notes } = await read({
      body: p(
        `${r('A')}${call(5)}${r(' B')}${call(3, 'footnote', '*')}${r(' C')}${call(4)}${r(' D')}${call(1, 'endnote')}`,
      ),
      footnotes: note(3, '* star') + note(4, 'four') + note(5, 'five'),
      endnotes: note(1, 'end', 'endnote'),
    });
    expect(blocks[0]!.text).toBe('A B C D');
    expect(blocks[0]!.footnotes).toEqual([
      { mark: '1', at: 1, text: 'five' },
      { mark: '*', at: 3, text: 'star' },
      { mark: '2', at: 5, text: 'four' },
      { mark: 'i', at: 7, text: 'end' },
    ]);
    expect(notes.map((n) => n.mark)).toEqual(['1', '*', '2', 'i']);
  });

  it('starts again where a section says so', async () => {
    const section =
      '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const { notes } = await read({
      body: p(r('A') + call(1), section) + p(r('B') + call(2)) + section,
      footnotes: note(1, 'one') + note(2, 'two'),
    });
    expect(notes.map((n) => n.mark)).toEqual(['a', 'a']);
  });

  it('takes a raised asterisk or figure for a mark, but not a raised power', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const typed = await first(p(r('Albania,') + r('*', raised) + r(' Fiji')));
    expect([typed.text, typed.footnotes[0]?.mark]).toEqual(['Albania, Fiji', '*']);
    const power = await first(p(r('20 km') + r('2', raised)));
    expect([power.text, power.footnotes]).toEqual(['20 km2', []]);
  });
});
