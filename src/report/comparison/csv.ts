/** A comparison as CSV for any spreadsheet: what is uncertain, then rows of changes, each followed by its signals. */
import { stringify } from 'csv-stringify/sync';
import type { Problem } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import type { Cell, Column } from '../kit/columns.ts';
import { printable } from '../kit/printable.ts';
import { problemSentence } from '../wording/wording.ts';
import { INSTRUCTION_COLUMNS, instructionRows } from './amendment-lists.ts';
import { CHANGE_COLUMNS, SIGNAL_COLUMNS } from './rows.ts';

/** Columns of signals that changes do not have; the shared ones stand under the same name. */
const NAMES = ['row', ...new Set([...CHANGE_COLUMNS, ...SIGNAL_COLUMNS].map(({ name }) => name))];
/** Amendments have columns of their own, behind the others, where there are any. */
const NAMES_OF_AMENDMENTS = [
  ...new Set([...NAMES, ...INSTRUCTION_COLUMNS.map(({ name }) => name)]),
];

/** What makes the table uncertain, above all else: the side in `kind`. */
const PROBLEM_COLUMNS: readonly Pick<Column<Problem>, 'name' | 'cell'>[] = [
  { name: 'kind', cell: ({ side }) => side ?? 'both' },
  { name: 'type', cell: ({ code }) => code },
  { name: 'reason', cell: problemSentence },
];

/** UTF-8 with a byte order mark, so that Excel reads accents; no cell can act as a formula. */
export function renderCsv(report: Report): string {
  const names = report.amendments ? NAMES_OF_AMENDMENTS : NAMES;
  const rows = [
    ...report.problems.map((problem) => record('problem', PROBLEM_COLUMNS, problem, names)),
    ...instructionRows(report).map((row) => record('instruction', INSTRUCTION_COLUMNS, row, names)),
    ...report.changes.flatMap((change) => [
      record('change', CHANGE_COLUMNS, change, names),
      ...change.signals.map((signal) =>
        record('signal', SIGNAL_COLUMNS, { change, signal }, names),
      ),
    ]),
  ];
  return csv(names, rows);
}

/** Rows under a header line; values that a spreadsheet would run are disarmed by an apostrophe. */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvPieces(header, rows)].join('');
}

/** Rows that are written together. */
const PIECE = 1000;

/** The same piece by piece, for what is too long to be held at once. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  let piece: (readonly Cell[])[] = [header];
  let bom = true;
  for (const row of rows) {
    piece.push(row);
    if (piece.length < PIECE) continue;
    yield csvOf(piece, bom);
    piece = [];
    bom = false;
  }
  if (piece.length > 0) yield csvOf(piece, bom);
}

function csvOf(rows: readonly (readonly Cell[])[], bom: boolean): string {
  return stringify(rows as Cell[][], {
    bom,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The package quotes its own line ends only; readers take each of these for one.
    quoted_match: /[\r\n\u2028\u2029]/,
    cast: { string: printable },
  });
}

function record<Row>(
  kind: string,
  columns: readonly { readonly name: string; readonly cell: (row: Row) => Cell }[],
  row: Row,
  names: readonly string[],
): Cell[] {
  const cells = new Map(columns.map(({ name, cell }) => [name, cell(row)]));
  return names.map((name) => (name === 'row' ? kind : (cells.get(name) ?? null)));
}
