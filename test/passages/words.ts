/** Words for tests of the engine: lower case, as `words/tokens.ts` cuts them. */
import type { PassageWord } from '../../src/passages/passage-text.ts';
import { wordBounds } from '../../src/words/tokens.ts';

export function wordsOf(text: string): PassageWord[] {
  const bounds = wordBounds(text);
  return Array.from({ length: bounds.length / 2 }, (_, i) => {
    const [start, end] = [bounds[2 * i]!, bounds[2 * i + 1]!];
    return { key: text.slice(start, end).toLowerCase(), start, end };
  });
}
