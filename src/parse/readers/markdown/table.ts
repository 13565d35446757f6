/** Tables of Markdown as GitHub draws them: a row of cells, a row of dashes, more rows. */

/** Rows count from 0, the head included. */
interface MarkdownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const DASHES = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * The table in a paragraph of Markdown: its lines above, as they stand, and the cells in the order of its
 * rows; null for a paragraph without one.
 */
export function tableIn(source: string): { above: string; cells: MarkdownCell[] } | null {
  const lines = source.split('\n').map((line) => line.replace(/^(?:\s*>)+/, ''));
  const dashes = lines.findIndex((line, at) => at > 0 && line.includes('-') && DASHES.test(line));
  if (dashes < 0) return null;
  const [head, ...rows] = [lines[dashes - 1]!, ...lines.slice(dashes + 1)];
  if (!head.includes('|') || cellsOf(head).length !== cellsOf(lines[dashes]!).length) return null;
  const cells = [head, ...rows]
    .flatMap((line, row) => cellsOf(line).map((text, column) => ({ row, column, text })))
    .filter(({ text }) => text !== '');
  return { above: lines.slice(0, dashes - 1).join('\n'), cells };
}

/** Cells between bars that are not escaped; the bars at both ends are ornament. */
function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}
