/** A table as its columns: what each is called, and what it says of a row. */

export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
  /** Width in characters, for formats that have one. */
  readonly width: number;
}

/** A table to be written: what stands in each cell, worked out row by row. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Works the cells of each row out when it is wanted. */
export function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ cell }) => cell(row));
}
