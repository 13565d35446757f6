/** Numbers of paragraphs that have a block of their own: a cell of the row, a line above, `OP1 bis (JAM)`. */
import { announcedNumber } from './positions/number-first.ts';
import type { Block } from './reading.ts';
import { isNumberAlone, readNumber } from './segment/numbering.ts';

/** `Urges`, `Calls upon`, `Recalling`. */
const VERB = /^[[(“"]?\p{Lu}\p{Ll}+(?:s|ing|ed)\b/u;

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
  if (cell.table !== table || cell.column >= column) return null;
  if (isNumberAlone(text)) return cell.row === row || cell.row + 1 === row ? text : null;
  // `5` and `1 bis` in the first column, where a verb of the organ opens the next.
  const isBare =
    cell.column === 0 && /^\d{1,3}(?:\s\p{L}{3,9})?$/u.test(text) && isNumberAlone(`${text}.`);
  return isBare && cell.row === row && VERB.test(next.text) ? `${text}.` : null;
}

/** `1.`, `OP1`, `OP1 bis (JAM)`; bare letters and signs of lists are left. */
function aloneAbove(text: string): string | null {
  if (isNumberAlone(text)) return readNumber(`${text} A`)!.shape === '1.' ? text : null;
  return announcedNumber(text);
}

/** The words with their number before them; comments on the number are comments on all. */
function behind(head: Block, block: Block): Block {
  const by = head.text.length + 1;
  const end = by + block.text.length;
  const { cell, page, indent, standing } = head;
  return {
    ...block,
    ...(cell && { cell }),
    ...(standing && { standing }),
    page,
    indent,
    text: `${head.text} ${block.text}`,
    marks: [
      ...head.marks.filter(({ kind }) => kind === 'comment').map((mark) => ({ ...mark, end })),
      ...block.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
    ],
    footnotes: block.footnotes.map((note) => ({ ...note, at: note.at + by })),
  };
}
