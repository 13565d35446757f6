/** Rows of tables in which the number of a paragraph has a cell of its own. */
import type { Block } from './reading.ts';
import { isNumberAlone, readNumber } from './segment/numbering.ts';

/** Gives a number that stands alone in a cell to the words in the next cell of its row. */
export function withNumberCells(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ cell }) => cell)) return blocks;
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && isNumberOf(last, block)) {
      result[result.length - 1] = behind(last, block);
    } else result.push(block);
  }
  return result;
}

function isNumberOf({ cell, text, number, footnotes }: Block, next: Block): boolean {
  if (!cell || !next.cell || number !== '' || next.number !== '' || footnotes.length > 0)
    return false;
  const { table, row, column } = next.cell;
  if (cell.table !== table || cell.row !== row || cell.column >= column) return false;
  return isNumberAlone(text) && readNumber(next.text) === null && /^[\p{L}[“"]/u.test(next.text);
}

function behind({ text, cell }: Block, block: Block): Block {
  const by = text.length + 1;
  return {
    ...block,
    cell: cell!,
    text: `${text} ${block.text}`,
    marks: block.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
    footnotes: block.footnotes.map((note) => ({ ...note, at: note.at + by })),
  };
}
