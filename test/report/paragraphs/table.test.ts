/** The paragraph table in its formats: counts, charts, spreadsheets, hostile texts. */
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Rendered } from '../../../src/report/formats.ts';
import {
  byStrength,
  byThemeAndSession,
  shareByYear,
} from '../../../src/report/paragraphs/count.ts';
import { TABLE_FORMATS, type TableFormatName } from '../../../src/report/paragraphs/formats.ts';
import { renderJsonLines } from '../../../src/report/paragraphs/jsonl.ts';
import { renderTablePage } from '../../../src/report/paragraphs/page.ts';
import { renderTableCsv, renderTableXlsx } from '../../../src/report/paragraphs/rows.ts';
import { renderTableText } from '../../../src/report/paragraphs/text.ts';
import { parts } from '../comparison/docx/word.ts';
import { PAYLOADS } from '../hostile.ts';
import { row, TABLE, tableOf } from './table.ts';

const VIEW = { color: false, width: 100 };
const HOSTILE = tableOf(
  PAYLOADS.map((text) =>
    row({ text, verb: text, addressee: text, document: text, themes: [text] }),
  ),
);

const whole = (pieces: Iterable<string>): string => [...pieces].join('');
const bytesOf = (made: Rendered): Buffer =>
  made instanceof Uint8Array ? Buffer.from(made) : Buffer.from(whole(made));

describe('counts', () => {
  it('by theme and session leave headings out', () => {
    expect(byThemeAndSession(TABLE)).toEqual({
      groups: ['child-rights', 'participation'],
      series: ['GA 98', 'HRC 70', 'session not known'],
      values: [
        [2, 1, 1],
        [1, 0, 0],
      ],
    });
  });

  it('by strength from weak to strong', () => {
    expect(byStrength(TABLE).values).toEqual([
      [1, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  it('of shares by year, in per cent of the paragraphs with a date', () => {
    expect(shareByYear(TABLE)).toEqual({
      groups: ['2097', '2098'],
      series: ['child-rights', 'participation'],
      values: [
        [100, 0],
        [66.7, 33.3],
      ],
      totals: [1, 3],
    });
  });
});

describe.each(Object.keys(TABLE_FORMATS) as TableFormatName[])('format %s', (name) => {
  it('gives the same bytes twice, for nothing and for hostile texts too', async () => {
    const render = await TABLE_FORMATS[name].load();
    for (const table of [TABLE, tableOf([]), HOSTILE]) {
      const bytes = async () => bytesOf(await render(table, VIEW));
      expect((await bytes()).equals(await bytes())).toBe(true);
    }
  });
});

describe('renderTableCsv and renderTableXlsx', () => {
  it('have one row a paragraph', async () => {
    expect(whole(renderTableCsv(TABLE)).trimEnd().split('\r\n').length).toBe(7);
    const files = parts(await renderTableXlsx(TABLE));
    expect(files['xl/worksheets/sheet1.xml']!.match(/<row /g)?.length).toBe(7);
    expect(files['xl/workbook.xml']).toMatch(/Paragraphs.*Documents.*Not read/s);
  });

  it('run nothing', async () => {
    expect(whole(renderTableCsv(HOSTILE))).not.toMatch(/(?:^|,)"?[=@+-]\D/m);
    for (const xml of Object.values(parts(await renderTableXlsx(HOSTILE)))) {
      expect(xml).not.toMatch(/<f[ >]/);
    }
  });
});

describe('many rows', () => {
  const MANY = tableOf(
    Array.from({ length: 2500 }, (_, i) => row({ label: `OP${i}`, text: `said ${i}; ü\n=` })),
  );

  it('come in pieces, with one mark and one header in front', () => {
    const pieces = [...renderTableCsv(MANY)];
    expect(pieces.length).toBe(3);
    expect(pieces.join('').split('\ufeff').length).toBe(2);
    expect(pieces.join('').match(/^\ufeff?document,label/gm)?.length).toBe(1);
    expect([...renderJsonLines(MANY)].map((piece) => piece.split('\n').length)).toEqual([
      1001, 1001, 501,
    ]);
  });

  it('stand in the workbook, each string once', () => {
    const files = parts(renderTableXlsx(MANY));
    const sheet = files['xl/worksheets/sheet1.xml']!;
    expect(sheet.match(/<row /g)?.length).toBe(2501);
    const strings = [...files['xl/sharedStrings.xml']!.matchAll(/<si><t[^>]*>([^<]*)/g)];
    const said = strings.findIndex(([, text]) => text === 'said 2499; ü\n=');
    expect(said).toBeGreaterThan(0);
    expect(new Set(strings.map(([, text]) => text)).size).toBe(strings.length);
    expect(sheet).toMatch(new RegExp(`r="R2501" s="\\d" t="s"><v>${said}</v>`));
  });
});

describe('renderJsonLines', () => {
  it('gives the rows back', () => {
    for (const table of [TABLE, HOSTILE]) {
      const lines = whole(renderJsonLines(table)).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toEqual(
        JSON.parse(JSON.stringify(table.paragraphs)),
      );
    }
  });
});

describe('renderTablePage', () => {
  it('draws three charts, each with its numbers', () => {
    const html = renderTablePage(TABLE);
    expect(html.match(/<svg class="chart" role="img"/g)?.length).toBe(3);
    expect(html.match(/The numbers/g)?.length).toBe(3);
    expect(html).toContain('<title>child rights, GA 98: 2</title>');
    expect(html).toContain('holds images only');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has no script, no style attribute and no element of document text', () => {
    const html = renderTablePage(HOSTILE);
    const names: string[] = [];
    const visit = (node: {
      nodeName: string;
      attrs?: { name: string }[];
      childNodes?: never[];
    }) => {
      names.push(node.nodeName, ...(node.attrs ?? []).map((a) => `@${a.name}`));
      node.childNodes?.forEach(visit);
    };
    visit(parse(html) as never);
    expect(names.filter((name) => /^(script|img|x|@style|@on.*)$/.test(name))).toEqual([]);
    expect(html).toContain('default-src &#39;none&#39;');
  });
});

describe('renderTableText', () => {
  it('counts documents, paragraphs and what was not read', () => {
    const text = renderTableText(TABLE, VIEW);
    expect(text).toContain('1 document, 5 paragraphs, 1 file not read');
    expect(text).toMatch(/^child rights +4 ▇+$/m);
  });
});
