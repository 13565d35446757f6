/** Blocks that a reader cut in the middle of a sentence are put together again. */
import type { Block } from '../reading.ts';
import { hasNumber } from './numbering.ts';

/** Joins a block that opens in lower case to one before it that ends without punctuation. */
export function mergeBroken(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && isBroken(last, block)) result[result.length - 1] = join(last, block);
    else result.push(block);
  }
  return result;
}

function isBroken(block: Block, next: Block): boolean {
  if (block.role !== 'body' || next.role !== 'body' || next.number !== '') return false;
  if (hasNumber(next.text) || block.text === '') return false;
  return /[\p{L}\p{N}’-]$/u.test(block.text) && /^\p{Ll}/u.test(next.text);
}

function join(block: Block, next: Block): Block {
  const glue = /\p{L}-$/u.test(block.text) ? '' : ' ';
  const shift = block.text.length + glue.length;
  return {
    ...block,
    text: block.text + glue + next.text,
    marks: [
      ...block.marks,
      ...next.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    ],
    footnotes: [
      ...block.footnotes,
      ...next.footnotes.map((note) => ({ ...note, at: note.at + shift })),
    ],
  };
}
