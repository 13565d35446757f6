/** Sheets as an Excel file: frozen header, filters, coloured effects, nothing that can be run. */
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Cell, Column } from './columns.ts';
import { printable } from './printable.ts';
import { NO_DATE, repack } from './zip.ts';

/** A sheet: what stands in each cell, worked out. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Fills a sheet from rows of any kind. */
export function table<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return { name, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

type Sheets = Parameters<typeof writeExcelFile>[0];
type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** Most characters that Excel takes in a cell. */
const MAX_CELL = 32_767;
/** Background and text of a word that stands alone in a cell, dark enough on light enough. */
const COLORS: Readonly<Record<string, readonly [background: string, text: string]>> = {
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
export async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const file = await writeExcelFile(tables.map(sheetOf), {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [autoFilter(tables)],
  }).toBuffer();
  return repack(file, NO_DATE);
}

function sheetOf({ name, columns, rows }: Table): Sheets[number] {
  const header = columns.map(
    (column): CellObject => ({
      value: column.name,
      fontWeight: 'bold',
      backgroundColor: '#1C2430',
      textColor: '#FFFFFF',
      alignVertical: 'center',
    }),
  );
  const body = rows.map((row) =>
    columns.map((column, i) => cellOf(row[i] ?? null, COLORED.has(column.name), column.width)),
  );
  return {
    sheet: name,
    data: [header, ...body],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: Math.min(3, columns.length),
    orientation: 'landscape',
  };
}

/** Text is typed as text, so that `=cmd` stays five characters. */
function cellOf(value: Cell, colored: boolean, width: number): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const text = printable(String(value));
  const [backgroundColor, textColor] = (colored && COLORS[text]) || [];
  return {
    value: text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 2)} …` : text,
    type: String,
    wrap: width >= 24,
    alignVertical: 'top',
    ...(backgroundColor && textColor ? { backgroundColor, textColor, fontWeight: 'bold' } : {}),
  };
}

/** Filter buttons in the header; the package leaves them to its users. */
function autoFilter(tables: readonly Table[]): Feature {
  const file = 'xl/worksheets/sheet{id}.xml';
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml, _options, { sheetIndex }) => {
            const { columns, rows } = tables[sheetIndex]!;
            const ref = `A1:${getCellAddress(rows.length, columns.length - 1)}`;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              getSelfClosingTagMarkup('autoFilter', { ref }),
              getOrderOfSiblings(file, 'worksheet')!,
              'worksheet',
            );
          },
        },
      },
    },
  };
}
