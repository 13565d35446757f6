/** The word diff of a change: what a person would strike out and write in. */
import type { Edit } from '../../model/change.ts';
import { withoutChanceWords } from './chance-words.ts';
import { type Lexemes, lexemesOf } from './lexemes.ts';
import { movesBetween } from './moves.ts';
import type { Move } from './moves-shown.ts';
import { type DiffHunk, hunksBetween } from './script.ts';
import { slideToPhrases } from './slide.ts';
import { editsOf } from './write.ts';

/** Edits from one text to the other: equal+delete rebuild `before`, equal+insert `after`. */
export function diffWords(before: string, after: string): Edit[] {
  if (before === after) return before === '' ? [] : [{ op: 'equal', text: before }];
  if (before === '') return [{ op: 'insert', text: after }];
  if (after === '') return [{ op: 'delete', text: before }];
  const [left, right] = [lexemesOf(before), lexemesOf(after)];
  // One fixed orientation, so that the diff of the swapped texts is the mirror of this one.
  const swapped = before > after;
  const found = swapped ? script(right, left) : script(left, right);
  const hunks = swapped ? found.hunks.map(mirrored) : found.hunks;
  const moves = swapped ? found.moves.map(mirroredMove) : found.moves;
  return editsOf(
    { ...left, moves: numbered(moves, 'left') },
    { ...right, moves: numbered(moves, 'right') },
    hunks,
  );
}

function script(left: Lexemes, right: Lexemes): { hunks: DiffHunk[]; moves: Move[] } {
  const raw = hunksBetween(left.list, right.list);
  const hunks = slideToPhrases(withoutChanceWords(raw, left.list), left, right);
  return { hunks, moves: movesBetween(hunks, raw, left.list, right.list) };
}

function mirrored({ leftStart, leftEnd, rightStart, rightEnd }: DiffHunk): DiffHunk {
  return { leftStart: rightStart, leftEnd: rightEnd, rightStart: leftStart, rightEnd: leftEnd };
}

function mirroredMove({ left, right, length }: Move): Move {
  return { left: right, right: left, length };
}

const NO_MOVES: ReadonlyMap<number, number> = new Map();

/** Position to number of the move, from 1 in the order in which the phrases come in the after text. */
function numbered(moves: readonly Move[], side: 'left' | 'right'): ReadonlyMap<number, number> {
  if (moves.length === 0) return NO_MOVES;
  const numbers = new Map<number, number>();
  [...moves]
    .sort((a, b) => a.right - b.right)
    .forEach((move, i) => {
      for (let k = 0; k < move.length; k += 1) numbers.set(move[side] + k, i + 1);
    });
  return numbers;
}
