/** Blocks that a reader cut in the middle of a sentence are put together again. */
import type { Footnote, Mark } from '../../model/document.ts';
import type { Block } from '../reading.ts';
import { hasNumber } from './numbering.ts';

/** Joins a block that opens in lower case to one before it that ends without punctuation. */
export function mergeBroken(blocks: readonly Block[]): Block[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (group && isBroken(group.at(-1)!, block)) group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => (group.length === 1 ? group[0]! : join(group)));
}

function isBroken(block: Block, next: Block): boolean {
  if (block.role !== 'body' || next.role !== 'body' || next.number !== '') return false;
  if (hasNumber(next.text) || block.text === '') return false;
  return /[\p{L}\p{N}’-]$/u.test(block.text.slice(-2)) && /^\p{Ll}/u.test(next.text);
}

/** All pieces at once: thousands of them may be one paragraph. */
function join(group: readonly Block[]): Block {
  const texts: string[] = [];
  const marks: Mark[] = [];
  const footnotes: Footnote[] = [];
  let length = 0;
  for (const [i, { text, ...block }] of group.entries()) {
    const before = texts.at(-1)?.slice(-3) ?? '';
    if (i > 0 && !/\p{L}-$/u.test(before)) {
      texts.push(' ');
      length += 1;
    }
    const shift = length;
    for (const mark of block.marks) {
      marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
    for (const note of block.footnotes) footnotes.push({ ...note, at: note.at + shift });
    texts.push(text);
    length += text.length;
  }
  return { ...group[0]!, text: texts.join(''), marks, footnotes };
}
