/** A table of a Word file: as wide as the page, its head in bold and repeated on each page. */
import { Table, TableCell, TableRow, WidthType } from 'docx';
import { line } from './word-lines.ts';

export function wordTable(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], bold = false): TableRow =>
    new TableRow({
      tableHeader: bold,
      children: cells.map((words) => new TableCell({ children: [line(words, bold)] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells))],
  });
}
