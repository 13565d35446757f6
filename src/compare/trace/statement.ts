/** Whether a passage says anything: names, dates and the verb of a paragraph come and go with many statements. */
import type { PassageRange } from '../../passages/passage-text.ts';
import { cutOf } from '../../words/words.ts';
import { opensName } from '../align/names.ts';
import type { ContentText } from './content-words.ts';
import { isStockWord } from './stock-words.ts';

/** So many words have to be more than a name. */
const LEAST = 2;
/** So many words are a statement, though all of them stand in every resolution. */
const LONG = 7;

/**
 * True when at least two content words of the run are neither part of a name or a figure (`United Nations Network`,
 * `24 March 2023`) nor of a verb of the organ (`takes note with appreciation`), and it is long or one of them stands not in every
 * resolution (`promotion and protection of human rights`).
 */
export function saysSomething({ unit, places }: ContentText, { from, to }: PassageRange): boolean {
  const { text, verb, secondaryVerbs } = unit.paragraph;
  const { bounds } = cutOf(text);
  const verbs = verb ? [verb, ...secondaryVerbs] : secondaryVerbs;
  let count = 0;
  let telling = to - from >= LONG;
  for (let at = from; at < to; at += 1) {
    const start = bounds[2 * places[at]!]!;
    if (opensName(text[start]!) || verbs.some((one) => one.start <= start && start < one.end))
      continue;
    count += 1;
    telling ||= !isStockWord(text.slice(start, bounds[2 * places[at]! + 1]!).toLowerCase());
    if (count >= LEAST && telling) return true;
  }
  return false;
}
