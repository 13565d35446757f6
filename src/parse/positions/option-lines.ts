/** Lines such as `Option 1` above the texts of which a room takes one. */
import type { Block } from '../reading.ts';
import { numberOfBlock } from '../segment/block-number.ts';
import { letterValue, romanValue } from '../segment/number-values.ts';
import { optionLine } from './named.ts';

/**
 * For each line that names an option, by its position: whether the options of its run have several paragraphs each, or
 * paragraphs of different numbers, so that the line is a heading above them, and not the name of the one below it.
 */
export function severalBelow(blocks: readonly Block[]): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>();
  let run: number[] = [];
  let [rank, paragraphs, several] = [0, 0, false];
  let numbers = new Set<string>();
  const close = (): void => {
    for (const at of run) found.set(at, several);
  };
  blocks.forEach((block, at) => {
    const name = block.number === '' ? optionLine(block.text)?.name : undefined;
    if (name === undefined) {
      if (!isParagraph(block)) return;
      paragraphs += 1;
      const number = run.at(-1) === at - 1 ? numberOfBlock(block)?.bare : undefined;
      if (number !== undefined) numbers.add(number);
      several ||= numbers.size > 1;
      return;
    }
    const own = rankOf(name);
    if (run.length > 0 && own === rank + 1) several ||= paragraphs > 1;
    else {
      close();
      run = [];
      several = false;
      numbers = new Set();
    }
    run.push(at);
    [rank, paragraphs] = [own, 0];
  });
  close();
  return found;
}

/** Items go with the paragraph above them. */
function isParagraph(block: Block): boolean {
  return block.text !== '' && (numberOfBlock(block)?.shape ?? '1.') === '1.';
}

/** `Option 2`, `Option II` and `Option B` are the second. */
function rankOf(name: string): number {
  const [sign = ''] = /[\dA-Z]+$/i.exec(name) ?? [];
  if (/\d/.test(sign)) return Number(sign);
  return romanValue(sign.toLowerCase()) ?? letterValue(sign.toLowerCase()) ?? 0;
}
