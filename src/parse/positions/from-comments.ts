/** Positions that stand in comments of a Word file: `LMDC: delete whole section`. The comment stays. */
import type { Mark } from '../../model/document.ts';
import type { Position } from '../../model/position.ts';
import { partyOf } from '../language/parties.ts';
import { readSayings } from './saying.ts';

/** Longest comment that is read, in characters. */
const LONGEST = 4000;

/** One position for each State that a comment names with an instruction; the words are those commented on. */
export function positionsInComments(text: string, marks: readonly Mark[]): Position[] {
  return marks.flatMap(({ kind, note, start, end }) => {
    if (kind !== 'comment' || note === undefined || note.length > LONGEST) return [];
    const pieces = note.split(/\n+|(?<=[.;])\s+/);
    return pieces.flatMap((piece) =>
      (readSayings(piece.replace(/[.;]\s*$/, '')) ?? []).flatMap((saying) => {
        if (saying.note === undefined) return [];
        const { states, wants, note: said, by, words } = saying;
        return states.map(
          (state): Position => ({
            state,
            party: partyOf(state),
            wants,
            words: wants === 'add' && words !== undefined ? words : anchored(text, start, end),
            ...(by !== undefined && { by }),
            note: said,
            start,
            end,
          }),
        );
      }),
    );
  });
}

/** The words commented on; empty where a comment only hangs on a letter or on the last word. */
function anchored(text: string, start: number, end: number): string {
  const words = text.slice(start, end).trim();
  const isPart = /\p{L}/u.test(text[start - 1] ?? '') && /^\p{L}/u.test(words);
  const isLast = end >= text.length && start > 0 && !/\s/.test(words);
  return isPart || isLast || !/\p{L}/u.test(words) ? '' : words;
}
