/** Asks as a table: CSV or the first sheet of an Excel file; only the column `ask` is needed. */
import { InputError } from '../../model/errors.ts';
import type { AskRow } from '../ask.ts';

/** Columns by what they may be called. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ask: ['ask', 'asks', 'demand', 'recommendation', 'text', 'proposal'],
  id: ['id', 'no', 'no.', 'number', '#'],
  kind: ['kind', 'type'],
  must: ['must'],
  also: ['also', 'alternatives'],
  paragraph: ['paragraph', 'where'],
  priority: ['priority'],
  source: ['source', 'from'],
};

/** Several values in one cell are parted by `;` or `|`. */
const LISTS: ReadonlySet<string> = new Set(['must', 'also']);

export async function readCsvAsks(text: string, list: string): Promise<AskRow[]> {
  const { parse } = await import('csv-parse/sync');
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort(
    (a, b) => header.split(b).length - header.split(a).length,
  )[0]!;
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as string[][];
    return rowsOf(rows, list);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`'${list}' is no CSV that can be read: ${reason}`);
  }
}

export async function readXlsxAsks(bytes: Uint8Array, list: string): Promise<AskRow[]> {
  try {
    const { readSheet } = await import('read-excel-file/node');
    const rows = await readSheet(Buffer.from(bytes));
    return rowsOf(
      rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      list,
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`'${list}' is no Excel file that can be read: save it as CSV.`);
  }
}

/** The cells of a Word table, one after the other, when they begin with its header; null when they do not. */
export function rowsOfCells(cells: readonly string[], list: string): AskRow[] | null {
  const known = new Set(Object.values(COLUMNS).flat());
  const end = cells.findIndex((cell) => !known.has(cell.trim().toLowerCase()));
  const width = end < 0 ? cells.length : end;
  const header = cells.slice(0, width);
  if (!header.some((cell) => COLUMNS['ask']!.includes(cell.trim().toLowerCase()))) return null;
  if (cells.length % width !== 0) {
    throw new InputError(
      `'${list}': its table has empty cells, so rows cannot be told: save it as CSV.`,
    );
  }
  const rows = Array.from({ length: cells.length / width }, (_, i) =>
    cells.slice(i * width, (i + 1) * width),
  );
  return rowsOf(rows, list);
}

function rowsOf([header = [], ...rows]: readonly (readonly string[])[], list: string): AskRow[] {
  const at = new Map<string, number>();
  for (const [name, called] of Object.entries(COLUMNS)) {
    const index = header.findIndex((cell) => called.includes(cell.trim().toLowerCase()));
    if (index >= 0) at.set(name, index);
  }
  if (!at.has('ask')) {
    throw new InputError(
      `'${list}' has no column 'ask' (its columns: ${header.map((cell) => cell.trim()).join(', ') || 'none'}).`,
    );
  }
  return rows.map((row) => {
    const cells = [...at].map(([name, index]) => {
      const cell = (row[index] ?? '').trim();
      return [name, LISTS.has(name) ? cell.split(/\s*[;|]\s*/).filter(Boolean) : cell];
    });
    return Object.fromEntries(cells) as AskRow;
  });
}
