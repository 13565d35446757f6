/** A table as its columns: what each is called, and what it says of a row. */

export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
  /** Width in characters, for formats that have one. */
  readonly width: number;
}
