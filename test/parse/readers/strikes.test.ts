/** A number behind a struck one is put in with it: each text has one of them, in every format. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/parse/readers/docx/read-docx.ts';
import { readHtml } from '../../../src/parse/readers/html/read-html.ts';
import { readMarkdown } from '../../../src/parse/readers/markdown/read-markdown.ts';
import type { PdfLine } from '../../../src/parse/readers/pdf/page-text.ts';
import { viewLine } from '../../../src/parse/readers/pdf/view.ts';
import { numberInPlace } from '../../../src/parse/readers/strikes.ts';
import type { TrackedView } from '../../../src/parse/reading.ts';
import { buildDocx, p, r } from './docx/build-docx.ts';

/** Struck number, what stands behind it, and the paragraph before and after. */
const CASES = [
  ['12.', ' 13. Asks for swings;', '12. Asks for swings;', '13. Asks for swings;'],
  ['2. ', '2 bis. Asks for swings;', '2. Asks for swings;', '2 bis. Asks for swings;'],
  ['(a)', ' (b) Asks for swings;', '(a) Asks for swings;', '(b) Asks for swings;'],
  ['3.', ' Asks for swings;', '3. Asks for swings;', 'Asks for swings;'],
  ['3. Urges', ' Asks for swings;', '3. Urges Asks for swings;', 'Asks for swings;'],
] as const;

const OPENING = 'The Council of Playgrounds,';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Read = (struck: string, rest: string, view: TrackedView) => Promise<string>;
const READERS: Record<string, Read> = {
  Markdown: async (struck, rest, view) => {
    const text = `${OPENING}\n\n~~${struck.trim()}~~ ${rest.trim()}\n`;
    return (await readMarkdown(bytes(text), 'a.md', view)).blocks.at(-1)!.text;
  },
  HTML: async (struck, rest, view) => {
    const text = `<p>${OPENING}</p><p><s>${struck}</s>${rest}</p>`;
    return (await readHtml(bytes(text), 'a.html', view)).blocks.at(-1)!.text;
  },
  Word: async (struck, rest, view) => {
    const body = p(r(OPENING)) + p(r(struck, '<w:strike/>') + r(rest));
    return (await readDocx(buildDocx({ body }), 'a.docx', view)).blocks.at(-1)!.text;
  },
  PDF: async (struck, rest, view) => {
    const text = struck + rest;
    const style = { start: 0, end: struck.length, italic: false, bold: false, struck: true };
    const line: PdfLine = {
      ...{ text, x: 72, xEnd: 500, y: 700, size: 11, raised: [] },
      styles: [style, { ...style, start: struck.length, end: text.length, struck: false }],
    };
    return viewLine(line, view).line?.text ?? '';
  },
};

describe.each(Object.entries(READERS))('in %s', (_, read) => {
  it.each(CASES)('%s%s', async (struck, rest, before, after) => {
    expect(await read(struck, rest, 'before')).toBe(before);
    expect(await read(struck, rest, 'after')).toBe(after);
  });
});

it('only a number stands in the place of a number', () => {
  expect(numberInPlace('12.', ' 13. Urges')).toBe(4);
  expect(numberInPlace('12. Urges', ' 13. Urges')).toBe(0);
  expect(numberInPlace('', '13. Urges')).toBe(0);
  expect(numberInPlace('12.', ' Urges 13. towns')).toBe(0);
});
