/** Hunks to edits: puts the white space back so that both texts can be rebuilt to the letter. */
import type { Edit } from '../../model/change.ts';
import type { Lexemes } from './lexemes.ts';
import type { Hunk } from './script.ts';

/** The side of a text that a hunk strikes out or writes in, with what was found out about it. */
export interface Side extends Lexemes {
  /** Number of the moved phrase that the lexeme at a position belongs to. */
  readonly moves: ReadonlyMap<number, number>;
}

/** Edits whose equal+delete is the left text and equal+insert the right text. */
export function editsOf(left: Side, right: Side, hunks: readonly Hunk[]): Edit[] {
  const edits: Edit[] = [];
  let [l, r] = [0, 0];
  let owesGap = true;
  for (const hunk of hunks) {
    writeEqual(edits, left, right, l, r, hunk.leftStart - l, owesGap);
    writeHunk(edits, left, right, hunk);
    [l, r] = [hunk.leftEnd, hunk.rightEnd];
    owesGap = false;
  }
  writeEqual(edits, left, right, l, r, left.list.length - l, owesGap);
  if (owesGap || l < left.list.length) writeGap(edits, left.tail, right.tail);
  return edits;
}

/** Appends to the last edit when it is of the same kind. */
function push(edits: Edit[], op: Edit['op'], text: string, move?: number): void {
  if (text === '') return;
  const last = edits.at(-1);
  if (last?.op === op && last.move === move)
    edits[edits.length - 1] = { ...last, text: last.text + text };
  else edits.push(move === undefined ? { op, text } : { op, text, move });
}

function writeGap(edits: Edit[], left: string, right: string): void {
  if (left === right) push(edits, 'equal', left);
  else {
    push(edits, 'delete', left);
    push(edits, 'insert', right);
  }
}

/** `count` lexemes that are equal on both sides; the gap after a hunk was written by the hunk. */
function writeEqual(
  edits: Edit[],
  left: Lexemes,
  right: Lexemes,
  l: number,
  r: number,
  count: number,
  owesGap: boolean,
): void {
  let run = '';
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [left.list[l + i]!, right.list[r + i]!];
    if (i > 0 || owesGap) {
      if (a.gap !== b.gap) {
        push(edits, 'equal', run);
        writeGap(edits, a.gap, b.gap);
        run = '';
      } else run += a.gap;
    }
    run += a.text;
  }
  push(edits, 'equal', run);
}

function writeHunk(edits: Edit[], left: Side, right: Side, hunk: Hunk): void {
  const { leftStart, leftEnd, rightStart, rightEnd } = hunk;
  if (leftStart === leftEnd) {
    writeLone(edits, 'insert', right, rightStart, rightEnd, gapAt(left, leftStart));
  } else if (rightStart === rightEnd) {
    writeLone(edits, 'delete', left, leftStart, leftEnd, gapAt(right, rightStart));
  } else writeReplacement(edits, left, right, hunk);
}

/** Words on one side only; `gap` is the white space that stands in their place on the other. */
function writeLone(
  edits: Edit[],
  op: 'insert' | 'delete',
  side: Side,
  start: number,
  end: number,
  gap: string,
): void {
  const [first, last] = [gapAt(side, start), gapAt(side, end)];
  if (last === gap) {
    writeWords(edits, op, side, start, end, true, false);
    push(edits, 'equal', gap);
  } else if (first === gap) {
    push(edits, 'equal', gap);
    writeWords(edits, op, side, start, end, false, true);
  } else {
    if (op === 'insert') push(edits, 'delete', gap);
    writeWords(edits, op, side, start, end, true, true);
    if (op === 'delete') push(edits, 'insert', gap);
  }
}

function writeReplacement(edits: Edit[], left: Side, right: Side, hunk: Hunk): void {
  const { leftStart, leftEnd, rightStart, rightEnd } = hunk;
  const first = gapAt(left, leftStart);
  const last = gapAt(left, leftEnd);
  const sameFirst = first === gapAt(right, rightStart);
  const sameLast = last === gapAt(right, rightEnd);
  if (sameFirst) push(edits, 'equal', first);
  writeWords(edits, 'delete', left, leftStart, leftEnd, !sameFirst, !sameLast);
  writeWords(edits, 'insert', right, rightStart, rightEnd, !sameFirst, !sameLast);
  if (sameLast) push(edits, 'equal', last);
}

/** The words from `start` to before `end`, with the white space around them if asked. */
function writeWords(
  edits: Edit[],
  op: 'insert' | 'delete',
  side: Side,
  start: number,
  end: number,
  withFirstGap: boolean,
  withLastGap: boolean,
): void {
  for (let at = start; at < end; at += 1) {
    const move = side.moves.get(at);
    if (at > start || withFirstGap) {
      push(
        edits,
        op,
        gapAt(side, at),
        at > start && side.moves.get(at - 1) === move ? move : undefined,
      );
    }
    push(edits, op, side.list[at]!.text, move);
  }
  if (withLastGap) push(edits, op, gapAt(side, end));
}

function gapAt({ list, tail }: Lexemes, at: number): string {
  return at < list.length ? list[at]!.gap : tail;
}
