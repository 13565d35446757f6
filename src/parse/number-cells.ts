/** Numbers of paragraphs that have a block of their own: a cell of the row, a line above, `OP1 bis (JAM)`. */
import { announcedNumber } from './positions/number-first.ts';
import type { Block } from './reading.ts';
import { isNumberAlone, readNumber } from './segment/numbering.ts';

/** Gives a number that stands alone to the words in the next cell of its row, or in the next block. */
export function withNumberCells(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const head = last && numberOf(last, block);
    if (head) result[result.length - 1] = behind({ ...last, text: head }, block);
    else result.push(block);
  }
  return result.length === blocks.length ? blocks : result;
}

/** The number as it goes before the words of the next block; null where it is none of theirs. */
function numberOf({ cell, text, number, footnotes }: Block, next: Block): string | null {
  if (text.length > 80 || number !== '' || next.number !== '' || footnotes.length > 0) return null;
  if (!/^[\p{L}[“"]/u.test(next.text) || readNumber(next.text) !== null) return null;
  if (!cell && !next.cell) return /^[\p{Lu}[“"]/u.test(next.text) ? aloneAbove(text) : null;
  if (!cell || !next.cell) return null;
  const { table, row, column } = next.cell;
  const isBeside = cell.table === table && cell.row === row && cell.column < column;
  return isBeside && isNumberAlone(text) ? text : null;
}

/** `1.`, `OP1`, `OP1 bis (JAM)`; bare letters and signs of lists are left. */
function aloneAbove(text: string): string | null {
  if (isNumberAlone(text)) return readNumber(`${text} A`)!.shape === '1.' ? text : null;
  return announcedNumber(text);
}

function behind({ text, cell, page, indent }: Block, block: Block): Block {
  const by = text.length + 1;
  return {
    ...block,
    ...(cell && { cell }),
    page,
    indent,
    text: `${text} ${block.text}`,
    marks: block.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
    footnotes: block.footnotes.map((note) => ({ ...note, at: note.at + by })),
  };
}
