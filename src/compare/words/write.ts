/** Hunks to edits: puts the white space back so that both texts can be rebuilt to the letter. */
import type { Edit } from '../../model/change.ts';
import { isCitation } from './citations.ts';
import { gapAt, type Lexemes } from './lexemes.ts';
import type { DiffHunk } from './script.ts';

/** The side of a text that a hunk strikes out or writes in, with what was found out about it. */
export interface WrittenSide extends Lexemes {
  /** Number of the moved phrase that the lexeme at a position belongs to. */
  readonly moves: ReadonlyMap<number, number>;
}

/** Edits whose equal+delete is the left text and equal+insert the right text. */
export function editsOf(left: WrittenSide, right: WrittenSide, hunks: readonly DiffHunk[]): Edit[] {
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
  if (owesGap || l < left.list.length) {
    writeGap(edits, gapAt(left, left.list.length), gapAt(right, right.list.length));
  }
  return edits;
}

/** What is known about a deletion or insertion beside its words. */
type About = Omit<Edit, 'op' | 'text'>;
const NOTHING: About = {};
const CITATION: About = { citation: true };

/** Appends to the last edit when it is of the same kind. */
function push(edits: Edit[], op: Edit['op'], text: string, about: About = NOTHING): void {
  if (text === '') return;
  const last = edits.at(-1);
  if (last?.op === op && last.move === about.move && last.citation === about.citation) {
    edits[edits.length - 1] = { ...last, text: last.text + text };
  } else edits.push({ op, text, ...about });
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
  if (count <= 0) return;
  if (owesGap) writeGap(edits, gapAt(left, l), gapAt(right, r));
  let from = l;
  for (let i = 1; i < count; i += 1) {
    const [a, b] = [gapAt(left, l + i), gapAt(right, r + i)];
    if (a === b) continue;
    push(edits, 'equal', asWritten(left, from, l + i));
    writeGap(edits, a, b);
    from = l + i;
  }
  push(edits, 'equal', asWritten(left, from, l + count));
}

/** The text from one lexeme to before another, without the white space around it. */
function asWritten({ text, list }: Lexemes, start: number, end: number): string {
  return text.slice(list[start]!.start, list[end - 1]!.end);
}

function writeHunk(edits: Edit[], left: WrittenSide, right: WrittenSide, hunk: DiffHunk): void {
  const { leftStart, leftEnd, rightStart, rightEnd } = hunk;
  const citation =
    (leftStart === leftEnd || isCitation(left.list.slice(leftStart, leftEnd))) &&
    (rightStart === rightEnd || isCitation(right.list.slice(rightStart, rightEnd)));
  const gone = { op: 'delete', side: left, start: leftStart, end: leftEnd, citation } as const;
  const come = { op: 'insert', side: right, start: rightStart, end: rightEnd, citation } as const;
  if (leftStart === leftEnd) writeLone(edits, come, gapAt(left, leftStart));
  else if (rightStart === rightEnd) writeLone(edits, gone, gapAt(right, rightStart));
  else writeReplacement(edits, gone, come);
}

/** One side of a hunk. */
interface Run {
  readonly op: 'insert' | 'delete';
  readonly side: WrittenSide;
  readonly start: number;
  readonly end: number;
  readonly citation: boolean;
}

/** Words on one side only; `gap` is the white space that stands in their place on the other. */
function writeLone(edits: Edit[], run: Run, gap: string): void {
  if (gapAt(run.side, run.end) === gap) {
    writeWords(edits, run, true, false);
    push(edits, 'equal', gap);
  } else if (gapAt(run.side, run.start) === gap) {
    push(edits, 'equal', gap);
    writeWords(edits, run, false, true);
  } else {
    if (run.op === 'insert') push(edits, 'delete', gap);
    writeWords(edits, run, true, true);
    if (run.op === 'delete') push(edits, 'insert', gap);
  }
}

function writeReplacement(edits: Edit[], gone: Run, come: Run): void {
  const first = gapAt(gone.side, gone.start);
  const last = gapAt(gone.side, gone.end);
  const sameFirst = first === gapAt(come.side, come.start);
  const sameLast = last === gapAt(come.side, come.end);
  if (sameFirst) push(edits, 'equal', first);
  writeWords(edits, gone, !sameFirst, !sameLast);
  writeWords(edits, come, !sameFirst, !sameLast);
  if (sameLast) push(edits, 'equal', last);
}

/** The words of one side, with the white space around them if asked. */
function writeWords(edits: Edit[], run: Run, firstGap: boolean, lastGap: boolean): void {
  const { op, side, start, end, citation } = run;
  if (side.moves.size === 0 && start < end) {
    const before = firstGap ? gapAt(side, start) : '';
    const after = lastGap ? gapAt(side, end) : '';
    const text = `${before}${asWritten(side, start, end)}${after}`;
    push(edits, op, text, citation ? CITATION : NOTHING);
    return;
  }
  const about = (move: number | undefined): About => ({
    ...(move === undefined ? {} : { move }),
    ...(citation ? { citation: true as const } : {}),
  });
  for (let at = start; at < end; at += 1) {
    const move = side.moves.get(at);
    const inside = at > start && side.moves.get(at - 1) === move;
    if (at > start || firstGap) {
      push(edits, op, gapAt(side, at), about(inside ? move : undefined));
    }
    push(edits, op, side.list[at]!.form.text, about(move));
  }
  if (lastGap) push(edits, op, gapAt(side, end), about(undefined));
}
