/** Words put into a text in place of others: spaces and commas as a writer sets them. */
import { describe, expect, it } from 'vitest';
import { splice } from '../../src/amend/words.ts';

/** `|` is where words go in, `[…]` the words in whose place they go. */
function put(text: string, words: string): string {
  const start = text.search(/[|[]/);
  const end = text[start] === '|' ? start : text.indexOf(']') - 1;
  return splice(text.replace(/[|[\]]/g, ''), { start, end }, words);
}

describe('words put into a text', () => {
  it.each([
    ['the wells| of the village', 'old', 'the wells old of the village'],
    ['[Chernobyl]-affected land', 'Chornobyl', 'Chornobyl-affected land'],
    ['land that is lake‑[side] and/[or] shore', 'bound', 'land that is lake‑bound and/or shore'],
    ['the [village]’s well', 'town', 'the town’s well'],
    ['Day|, and notes', ', in particular in 2026,', 'Day, in particular in 2026, and notes'],
    ['Day|; and notes', ', in particular in 2026,', 'Day, in particular in 2026; and notes'],
    ['Day,| and notes', ', in particular in 2026,', 'Day, in particular in 2026, and notes'],
    ['the wells| and roads', ', springs', 'the wells, springs and roads'],
    ['(|the wells)', 'all', '(all the wells)'],
  ])('%s', (text, words, whole) => {
    expect(put(text, words)).toBe(whole);
  });
});
