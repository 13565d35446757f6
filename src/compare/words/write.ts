/** Hunks to edits: puts the white space back so that both texts can be rebuilt to the letter. */
import type { Edit } from '../../model/change.ts';
import type { Lexemes } from './lexemes.ts';
import type { Hunk } from './script.ts';

/** Edits whose equal+delete is the left text and equal+insert the right text. */
export function editsOf(left: Lexemes, right: Lexemes, hunks: readonly Hunk[]): Edit[] {
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
function push(edits: Edit[], op: Edit['op'], text: string): void {
  if (text === '') return;
  const last = edits.at(-1);
  if (last?.op === op) edits[edits.length - 1] = { op, text: last.text + text };
  else edits.push({ op, text });
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

function writeHunk(edits: Edit[], left: Lexemes, right: Lexemes, hunk: Hunk): void {
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
  side: Lexemes,
  start: number,
  end: number,
  gap: string,
): void {
  const [first, last] = [gapAt(side, start), gapAt(side, end)];
  const words = textOf(side, start, end);
  if (last === gap) {
    push(edits, op, first + words);
    push(edits, 'equal', gap);
  } else if (first === gap) {
    push(edits, 'equal', gap);
    push(edits, op, words + last);
  } else {
    const all = first + words + last;
    push(edits, 'delete', op === 'insert' ? gap : all);
    push(edits, 'insert', op === 'insert' ? all : gap);
  }
}

function writeReplacement(edits: Edit[], left: Lexemes, right: Lexemes, hunk: Hunk): void {
  const { leftStart, leftEnd, rightStart, rightEnd } = hunk;
  const [firstLeft, firstRight] = [gapAt(left, leftStart), gapAt(right, rightStart)];
  const [lastLeft, lastRight] = [gapAt(left, leftEnd), gapAt(right, rightEnd)];
  const sameFirst = firstLeft === firstRight;
  const sameLast = lastLeft === lastRight;
  if (sameFirst) push(edits, 'equal', firstLeft);
  const gone = textOf(left, leftStart, leftEnd) + (sameLast ? '' : lastLeft);
  push(edits, 'delete', sameFirst ? gone : firstLeft + gone);
  const come = textOf(right, rightStart, rightEnd) + (sameLast ? '' : lastRight);
  push(edits, 'insert', sameFirst ? come : firstRight + come);
  if (sameLast) push(edits, 'equal', lastLeft);
}

function gapAt({ list, tail }: Lexemes, at: number): string {
  return at < list.length ? list[at]!.gap : tail;
}

/** The words from `start` to before `end`, without the white space around them. */
function textOf({ list }: Lexemes, start: number, end: number): string {
  let text = list[start]!.text;
  for (let at = start + 1; at < end; at += 1) text += list[at]!.gap + list[at]!.text;
  return text;
}
