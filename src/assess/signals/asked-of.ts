/** What those who are asked are to do themselves, be they States or an organ. */
import { wordsIn } from '../../words/words.ts';
import { isPeople } from '../function/doubtful.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';

/** `encourages States to (attend)`: what they are asked to do themselves, and no people are among them. */
export function isAskedOf(side: Side, { from }: Range): boolean {
  const { words, paragraphs } = side;
  const asked = paragraphs.length === 1 ? paragraphs[0]!.addressee : null;
  if (!asked) return false;
  const range = wordsIn(words, asked);
  const isNext = from >= range.to && from - range.to <= 1;
  return (
    isNext && !words.slice(range.from, range.to).some((_, i) => isPeople(side, range.from + i))
  );
}
