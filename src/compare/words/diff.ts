/** The word diff of a change: what a person would strike out and write in. */
import type { Edit } from '../../model/change.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { type Hunk, hunksBetween } from './script.ts';
import { editsOf } from './write.ts';

/** Edits from one text to the other: equal+delete rebuild `before`, equal+insert `after`. */
export function diffWords(before: string, after: string): Edit[] {
  if (before === after) return before === '' ? [] : [{ op: 'equal', text: before }];
  if (before === '') return [{ op: 'insert', text: after }];
  if (after === '') return [{ op: 'delete', text: before }];
  const [left, right] = [lexemesOf(before), lexemesOf(after)];
  return editsOf(left, right, hunksEitherWay(before > after, left.list, right.list));
}

/** Computed in one fixed orientation, so that the diff of the swapped texts is the mirror of this. */
function hunksEitherWay(
  swapped: boolean,
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Hunk[] {
  return swapped ? hunksBetween(right, left).map(mirrored) : hunksBetween(left, right);
}

function mirrored({ leftStart, leftEnd, rightStart, rightEnd }: Hunk): Hunk {
  return { leftStart: rightStart, leftEnd: rightEnd, rightStart: leftStart, rightEnd: leftEnd };
}
