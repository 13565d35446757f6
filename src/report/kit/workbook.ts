/**
 * Sheets as an Excel file: frozen header, filters, coloured effects, nothing that can be run. Rows become bytes
 * as they come; of a hundred thousand rows no cell is kept, only each different string.
 */
import { type Cell, type Column, cellsOf, type Table } from './columns.ts';
import { growingText } from './growing-text.ts';
import { printable } from './printable.ts';
import {
  columnName,
  contentTypes,
  NO_RELATIONS,
  ROOT,
  sharedStrings,
  sheetEnd,
  sheetStart,
  workbookRelations,
  workbookXml,
} from './workbook-parts.ts';
import { type CellStyles, type Colors, newStyles } from './workbook-styles.ts';
import { pack } from './zip.ts';

/** Fills a sheet from rows of any kind. */
export function table<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return { name, columns, rows: cellsOf(columns, rows) };
}

/** Most characters that Excel takes in a cell. */
const MAX_CELL = 32_767;
/** From this width on a column is for texts that take several lines. */
const WRAPPED = 24;
/** Background and text of a word that stands alone in a cell, dark enough on light enough. */
const COLORS: Readonly<Record<string, Colors>> = {
  removed: ['#FBE3E1', '#8C1A26'],
  weakened: ['#FDE9D9', '#8A3306'],
  weaker: ['#FDE9D9', '#8A3306'],
  mixed: ['#EEE6F8', '#54307A'],
  strengthened: ['#DCF1E6', '#0A5443'],
  stronger: ['#DCF1E6', '#0A5443'],
  added: ['#DFEAFB', '#153F7A'],
};
const COLORED = new Set(['effect', 'direction']);

/** One sheet a table. The same tables give the same bytes. */
export function workbook(tables: readonly Table[]): Uint8Array {
  const styles = newStyles();
  const strings = new Map<string, number>();
  const sheets = tables.flatMap((one, i): [string, string | Uint8Array][] => [
    [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(one, i === 0, styles, strings)],
    [`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, NO_RELATIONS],
  ]);
  return pack({
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': ROOT,
    'xl/_rels/workbook.xml.rels': workbookRelations(tables.length),
    'xl/workbook.xml': workbookXml(tables),
    ...Object.fromEntries(sheets),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': sharedStrings(strings.keys()),
  });
}

/** One sheet; what it has of new styles and strings is added to those of the workbook. */
function sheetXml(
  sheet: Table,
  first: boolean,
  styles: CellStyles,
  strings: Map<string, number>,
): Uint8Array {
  const letters = sheet.columns.map((_, i) => columnName(i));
  const idOf = (text: string): number => {
    const known = strings.get(text);
    if (known === undefined) strings.set(text, strings.size);
    return known ?? strings.size - 1;
  };
  const typed = (place: string, text: string, style: number): string =>
    `<c r="${place}" s="${style}" t="s"><v>${idOf(text)}</v></c>`;
  const cell = (value: Cell, i: number, row: number): string => {
    const { name, width } = sheet.columns[i]!;
    const place = `${letters[i]}${row}`;
    if (value === null || value === '') return '';
    if (typeof value === 'number') {
      return `<c r="${place}" s="${styles.idOf({ kind: 'number' })}"><v>${value}</v></c>`;
    }
    // Text is typed as text, so that `=cmd` stays five characters.
    const text = fitting(printable(String(value)));
    const colors = COLORED.has(name) ? COLORS[text] : undefined;
    const kind = width >= WRAPPED ? 'wrapped' : 'line';
    return typed(place, text, styles.idOf({ kind, colors }));
  };
  const header = styles.idOf({ kind: 'header' });
  const titles = sheet.columns.map(({ name }, i) => typed(`${letters[i]}1`, name, header));
  const xml = growingText();
  xml.write(sheetStart(sheet, first));
  xml.write(`<row r="1">${titles.join('')}</row>`);
  let row = 1;
  for (const cells of sheet.rows) {
    row += 1;
    xml.write(`<row r="${row}">${cells.map((value, i) => cell(value, i, row)).join('')}</row>`);
  }
  xml.write(sheetEnd(sheet, row));
  return xml.end();
}

const fitting = (text: string): string =>
  text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 2)} …` : text;
