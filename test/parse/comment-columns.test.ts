/** Tables with comments beside the text, and numbers in cells of their own, in every format that has cells. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/parse.ts';
import { buildDocx, p, r } from './readers/docx/build-docx.ts';

type Rows = readonly (readonly string[])[];
const LINES = ['The Human Rights Council,', 'Recalling its work,'];

const html = (rows: Rows): string =>
  `<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}<table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;
const markdown = ([head = [], ...rows]: Rows): string => {
  const bars = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [...LINES, [bars(head), bars(head.map(() => '---')), ...rows.map(bars)].join('\n')].join(
    '\n\n',
  );
};
const docx = (rows: Rows): Uint8Array =>
  buildDocx({
    body: `${LINES.map((line) => p(r(line))).join('')}<w:tbl>${rows
      .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`,
  });

async function read(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { paragraphs, problems, dropped } = await parseDocument({
    input: 'a',
    url: null,
    bytes,
    sha256: '',
  });
  return {
    words: paragraphs.slice(1).map(({ label, prefix, text }) => `${label} ${prefix} ${text}`),
    codes: problems.map(({ code }) => code),
    comments: dropped.filter(({ reason }) => reason === 'comment').map(({ text }) => text),
    positions: paragraphs.flatMap(({ positions = [] }) =>
      positions.map(({ state, wants, words }) => `${state} ${wants} ${words}`),
    ),
  };
}

describe('a column of comments', () => {
  it.each<[string, (rows: Rows) => string | Uint8Array]>([
    ['HTML', html],
    ['Markdown', markdown],
    ['Word', docx],
  ])('is comments on the words of its row: %s', async (_, make) => {
    const rows = [
      ['Zero draft', 'Rationale / comments'],
      ['1. Urges towns to act;', 'RUS: delete'],
      ['2. Decides to go on.', '3. is too long'],
    ];
    expect(await read(make(rows))).toEqual({
      words: ['OP1 1. Urges towns to act;', 'OP2 2. Decides to go on.'],
      codes: ['comment-column'],
      comments: ['Rationale / comments', 'RUS: delete', '3. is too long'],
      positions: ['RUS delete Urges towns to act;'],
    });
  });

  it('is text where no paragraphs stand beside it', async () => {
    const { codes, words } = await read(
      html([
        ['Item', 'Notes'],
        ['Schools', 'Open to all'],
      ]),
    );
    expect(codes).toEqual([]);
    expect(words.join()).toContain('Open to all');
  });
});

describe('a column of one who speaks', () => {
  it('is what that one says of each row', async () => {
    const rows = [
      ['Para', 'Text', 'EU', 'Remarks'],
      ['OP1', 'Urges towns to act;', 'delete', 'Why?'],
      ['OP2', 'Decides to go on.', '', ''],
    ];
    const { words, positions } = await read(html(rows));
    expect(words).toEqual(['OP1 OP1 Urges towns to act;', 'OP2 OP2 Decides to go on.']);
    expect(positions).toEqual(['EU delete Urges towns to act;']);
  });
});

describe('a column without a head', () => {
  it.each<[string, (rows: Rows) => string | Uint8Array]>([
    ['HTML', html],
    ['Word', docx],
  ])('is comments where people speak in it: %s', async (_, make) => {
    const rows = [
      ['1. Urges towns to act;', 'EU: delete'],
      ['2. Asks all to help;', 'Singapore would add “soon”'],
      ['3. Decides to go on.', 'agreed'],
    ];
    const { words, codes, positions, comments } = await read(make(rows));
    expect(words).toEqual([
      'OP1 1. Urges towns to act;',
      'OP2 2. Asks all to help;',
      'OP3 3. Decides to go on.',
    ]);
    expect(codes).toEqual(['comment-column']);
    expect(comments).toHaveLength(3);
    expect(positions).toEqual(['EU delete Urges towns to act;']);
  });

  it('is text where nobody speaks in it', async () => {
    const rows = [
      ['State', 'Sum'],
      ['Norway', '10 million'],
      ['Chad', 'waived'],
    ];
    expect((await read(html(rows))).comments).toEqual([]);
  });

  it('is a version where it has the same numbers', async () => {
    const rows = [
      ['1. Urges towns to act;', '1. Asks towns to act;'],
      ['2. Decides to go on.', '2. Decides to rest.'],
    ];
    expect((await read(html(rows))).codes).toContain('versions-side-by-side');
  });
});

describe('rows below a paragraph', () => {
  it('are comments where they open with who speaks, or with a word for it', async () => {
    const rows = [
      ['OP1', 'Urges towns to act;'],
      ['MEX', 'Urges all towns to act;'],
      ['Comments', 'too long'],
      ['OP2', 'Decides to go on.'],
    ];
    const { words, comments } = await read(html(rows));
    expect(words).toEqual(['OP1 OP1 Urges towns to act;', 'OP2 OP2 Decides to go on.']);
    expect(comments).toEqual(['MEX', 'Urges all towns to act;', 'Comments', 'too long']);
  });

  it('are text where a numbered paragraph stands beside the name', async () => {
    const rows = [
      ['Para', '1. Urges towns to act;'],
      ['EU', '2. Asks all to help;'],
    ];
    expect((await read(html(rows))).words).toContain('OP2 2. Asks all to help;');
  });

  it('keep their columns under cells that reach over several rows', async () => {
    const page = `<p>The Human Rights Council,</p><p>Recalling its work,</p><table>
      <tr><th>Text</th><th>Comments</th></tr>
      <tr><td rowspan="2">1. Urges towns to act;</td><td>EU: delete</td></tr>
      <tr><td>RUS: keep</td></tr>
      <tr><td>2. Decides to go on.</td><td></td></tr></table>`;
    const { words, comments } = await read(`<!doctype html>${page}`);
    expect(words).toEqual(['OP1 1. Urges towns to act;', 'OP2 2. Decides to go on.']);
    expect(comments).toEqual(['Comments', 'EU: delete', 'RUS: keep']);
  });
});

describe('a number in a cell of its own', () => {
  it('belongs to the words in the next cell', async () => {
    const rows = [
      ['1.', 'Urges towns to act;'],
      ['2.', 'Decides to go on.'],
    ];
    const { words, codes } = await read(html(rows));
    expect(words).toEqual(['OP1 1. Urges towns to act;', 'OP2 2. Decides to go on.']);
    expect(codes).toEqual([]);
  });
});
