/** Whether two heaps of words are the same, by sums of hashes: nothing is kept of the words themselves. */
import { spreadBits } from '../../passages/passage-text.ts';
import { CHARACTER_KINDS, characterKind, MARK, WORD } from '../../words/characters.ts';

/** A sum over pieces of words: letters, marks and digits in a row. Two sums of 32 bits make it one of 64. */
export interface PieceSum {
  first: number;
  second: number;
  /** Pieces that were added and not taken away. */
  pieces: number;
  /** False once there was a script without spaces, or a rare one: it is not read here. */
  isRead: boolean;
}

export function newPieceSum(): PieceSum {
  return { first: 0, second: 0, pieces: 0, isRead: true };
}

/** True when as much was taken away as was added; of two different heaps by a chance that is no chance. */
export function isNothing({ first, second, pieces, isRead }: PieceSum): boolean {
  return isRead && pieces === 0 && first === 0 && second === 0;
}

/** From here on a character may be a piece by itself (Chinese), or half of one. */
const UNREAD = 0x2e80;

/** Adds (1) or takes away (−1) the pieces of a text; tells how many it has. */
export function countPieces(sum: PieceSum, text: string, sign: 1 | -1): number {
  let pieces = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (kindOf(text.charCodeAt(at)) !== WORD) continue;
    at = addPiece(sum, text, at, sign);
    pieces += 1;
  }
  return pieces;
}

/** Adds the piece that starts at `start`; where it ends. A function of its own: V8 compiles short loops once. */
function addPiece(sum: PieceSum, text: string, start: number, sign: 1 | -1): number {
  let [first, second, at] = [0x811c9dc5, 0x1b873593, start];
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind !== WORD && kind !== MARK) break;
    if (code >= UNREAD) sum.isRead = false;
    first = Math.imul(first ^ code, 0x01000193);
    second = (Math.imul(second, 0x2c1b3c6d) + code) | 0;
  }
  sum.first = (sum.first + sign * spreadBits(first)) | 0;
  sum.second = (sum.second + sign * spreadBits(second)) | 0;
  sum.pieces += sign;
  return at;
}

function kindOf(code: number): number {
  return code < UNREAD ? CHARACTER_KINDS[code] || characterKind(code) : WORD;
}
