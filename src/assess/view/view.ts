/** A change as the signals see it: both sides as words, and the places where they differ. */
import type { Change } from '../../model/change.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { findMatches, readSide, type Side } from './side.ts';

export type SideName = 'before' | 'after';

/** The side that each is compared with. */
export const OTHER_SIDE = { before: 'after', after: 'before' } as const;

export interface View {
  readonly change: Change;
  readonly before: Side;
  readonly after: Side;
  readonly hunks: readonly Hunk[];
}

/** Reads a change that has both sides. */
export function viewOf(change: Change, lexicon: Lexicon): View {
  const before = readSide(change.before, lexicon);
  const after = readSide(change.after, lexicon);
  const hunks = hunksOf(change.edits, before, after, lexicon);
  findMatches(
    before,
    hunks.map((hunk) => hunk.before),
    lexicon,
  );
  findMatches(
    after,
    hunks.map((hunk) => hunk.after),
    lexicon,
  );
  return { change, before, after, hunks };
}

/** The hunk that holds any of the words, or -1. */
export function hunkAt(view: View, side: SideName, from: number, to: number): number {
  return view.hunks.findIndex((hunk) => from < hunk[side].to && to > hunk[side].from);
}
