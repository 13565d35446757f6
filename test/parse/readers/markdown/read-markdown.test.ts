/** Markdown: typed numbers, emphasis, notes, what sites add. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/parse/parse.ts';
import { readMarkdown } from '../../../../src/parse/readers/markdown/read-markdown.ts';
import type { Reading } from '../../../../src/parse/reading.ts';
import { processorTime } from '../../../processor-time.ts';

const read = (text: string): Promise<Reading> => readMarkdown(Buffer.from(text), 'a.md');
const lines = async (text: string): Promise<string[]> =>
  (await read(text)).blocks.map((block) => `${block.number} ${block.text}`.trim());

describe('Markdown', () => {
  it('keeps numbers as typed, also where Markdown would count otherwise', async () => {
    expect(await lines('3. Urges\n\n5. Asks\n\n3 bis. Invites\n\n* a point')).toEqual([
      '3. Urges',
      '5. Asks',
      '3 bis. Invites',
      '• a point',
    ]);
  });

  it('splits soft lines that open with a number and joins the others', async () => {
    expect(await lines('2. Urges States:\n(a) To act\nat once;\n(b) To report;')).toEqual([
      '2. Urges States:',
      '(a) To act at once;',
      '(b) To report;',
    ]);
  });

  it('marks emphasis, and leaves brackets of a negotiated text alone', async () => {
    const { blocks } = await read(
      '*Recalling* that [States] [**all** States] [shall][should] act,',
    );
    const { text, marks } = blocks[0]!;
    expect(text).toBe('Recalling that [States] [all States] [shall][should] act,');
    expect(marks.map((m) => [m.kind, text.slice(m.start, m.end)])).toEqual([
      ['italic', 'Recalling'],
      ['bold', 'all'],
    ]);
  });

  it('takes footnotes out, with their words', async () => {
    const { blocks, notes } = await read('Recalling[^a] it,\n\n[^a]: See *there*, and\n    here.');
    expect(blocks.map((block) => block.text)).toEqual(['Recalling it,']);
    expect(blocks[0]!.footnotes).toEqual([{ mark: 'a', at: 9, text: 'See there, and here.' }]);
    expect(notes).toEqual([{ mark: 'a', text: 'See there, and here.', page: null }]);
  });

  it('prints the words of links, but never takes contested text for a link', async () => {
    expect(
      await lines(
        'See [44/25](https://a.b/c) and [the draft][d]. [States](Egypt) [shall][should] act.\n\n[d]: https://a.b',
      ),
    ).toEqual(['See 44/25 and the draft. [States](Egypt) [shall][should] act.']);
  });

  it('uses up notes that share a label in order', async () => {
    const { blocks } = await read('One[^1]\n\nTwo[^1]\n\n[^1]: first\n[^1]: second');
    expect(blocks.map((block) => block.footnotes[0]!.text)).toEqual(['first', 'second']);
  });

  it('drops front matter and the place of a table of contents, and says so', async () => {
    const { blocks, dropped } = await read(
      '---\ntitle: T\n---\n\n* TOC\n{:toc}\n\n## One\n\nText.',
    );
    expect(blocks.map((block) => [block.role, block.text])).toEqual([
      ['heading', 'One'],
      ['body', 'Text.'],
    ]);
    expect(dropped.map((drop) => drop.reason)).toEqual(['decoration', 'table of contents']);
  });

  it('looks through HTML for line breaks and raised marks', async () => {
    const { blocks } = await read('Urges all<br>States,<sup>2</sup> &amp; others');
    expect(blocks[0]!.text).toBe('Urges all States, & others');
    expect(blocks[0]!.footnotes.map((note) => note.mark)).toEqual(['2']);
  });

  it('reads each cell of a table as a line, and what stands above it', async () => {
    const table = 'So far:\n| No. | Words |\n| -: | --- |\n| 1 | **Urges** a \\| b; |\n| 2 |\n';
    const { blocks } = await read(`${table}\nall | of\nthem`);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['body', 'So far:'],
      ['table', 'No.'],
      ['table', 'Words'],
      ['table', '1'],
      ['table', 'Urges a | b;'],
      ['table', '2'],
      ['body', 'all | of them'],
    ]);
  });

  it('tells pictures among the text, and none above it', async () => {
    const text = `![emblem](un.png)\n\nThe General Assembly,\n\n1. Urges ![seal](a.png "T") States;\n\n![2. Asks that all act;](b.png)`;
    const { blocks, problems } = await read(text);
    expect(blocks.map((block) => block.text)).toEqual(['The General Assembly,', 'Urges States;']);
    expect(problems.map(({ code }) => code)).toEqual(['unread-picture', 'picture-paragraph']);
  });

  it.each([
    ['~~ensure~~ **consider**', 'promote'],
    ['**consider** ~~ensure~~', 'promote'],
    ['<del>ensure</del> <b>consider</b>', 'promote'],
    ['~~ensure~~ <u>consider</u>', '**promote**'],
  ])('takes words that stand out beside struck ones for proposed: %s', async (words, more) => {
    const text = `Urges States to ${words} care and ${more} play;`;
    const one = async (view: 'before' | 'after'): Promise<string> =>
      (await readMarkdown(Buffer.from(text), 'a.md', view)).blocks[0]!.text;
    expect(await one('before')).toBe('Urges States to ensure care and promote play;');
    expect(await one('after')).toBe('Urges States to consider care and promote play;');
  });

  it('reads lists in lists and indented lines as paragraphs', async () => {
    expect(
      await lines('1. Urges\n   - one\n   - two\n\ntext\n\n    (a) indented\n    (b) again'),
    ).toEqual(['1. Urges', '• one', '• two', 'text', '(a) indented', '(b) again']);
  });

  it.each([
    ['>', 3000],
    ['[a](', 50_000],
    ['[^a] ', 50_000],
    ['*a **b ', 5000],
    ['- ', 20_000],
    ['1. > ', 5000],
  ])('ends for %s without end', async (piece, count) => {
    const spent = processorTime();
    await read(piece.repeat(count)).catch((error: Error) =>
      expect(error.name).toBe('UnreadableError'),
    );
    expect(spent()).toBeLessThan(20_000);
  });
});

const corpus = join(
  resolve(import.meta.dirname, '..', '..', '..', '..'),
  '..',
  'shared',
  'corpus',
  'other',
);
describe.skipIf(!existsSync(corpus))('real Markdown', () => {
  it.each(['agreement_4-dec-2015.md', 'agreement_9-dec-2015.md', 'agreement_12-dec-2015.md'])(
    'reads %s without losing a word',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(corpus, name)));
      const { info, problems, paragraphs } = await parseDocument({
        input: name,
        url: null,
        bytes,
        sha256: '',
      });
      expect(info.source.format).toBe('markdown');
      expect(problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
      expect(paragraphs.length).toBeGreaterThan(100);
    },
  );
});
