/** The paragraph table in its formats: counts, charts, spreadsheets, hostile texts. */
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
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
      const one = Buffer.from(await render(table, VIEW));
      expect(one.equals(Buffer.from(await render(table, VIEW)))).toBe(true);
    }
  });
});

describe('renderTableCsv and renderTableXlsx', () => {
  it('have one row a paragraph', async () => {
    expect(renderTableCsv(TABLE).trimEnd().split('\r\n').length).toBe(7);
    const files = parts(await renderTableXlsx(TABLE));
    expect(files['xl/worksheets/sheet1.xml']!.match(/<row /g)?.length).toBe(7);
    expect(files['xl/workbook.xml']).toMatch(/Paragraphs.*Documents.*Not read/s);
  });

  it('run nothing', async () => {
    expect(renderTableCsv(HOSTILE)).not.toMatch(/(?:^|,)"?[=@+-]\D/m);
    for (const xml of Object.values(parts(await renderTableXlsx(HOSTILE)))) {
      expect(xml).not.toMatch(/<f[ >]/);
    }
  });
});

describe('renderJsonLines', () => {
  it('gives the rows back', () => {
    for (const table of [TABLE, HOSTILE]) {
      const lines = renderJsonLines(table).trimEnd().split('\n');
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
