/** What changed between two lists of words: fast-diff on one private character for each word. */
import fastDiff from 'fast-diff';
import { anchorsBetween } from './anchors.ts';
import type { Lexeme } from './lexemes.ts';

/** What went (`left`) and what came (`right`) in one place; half-open ranges of positions. */
export interface Hunk {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Distinct words that one character each can stand for. */
const CHARACTERS = 0xf7fe;
/** Longer lists are cut at words that occur once on each side before they are compared. */
const LONG = 4000;

/** What changed between two lists of lexemes; everything outside the hunks is equal, in order. */
export function hunksBetween(left: readonly Lexeme[], right: readonly Lexeme[]): Hunk[] {
  const start = sameStart(left, right);
  const end = sameEnd(left, right, start);
  const [leftEnd, rightEnd] = [left.length - end, right.length - end];
  const builder = newBuilder(start, leftEnd, rightEnd);
  if (start < leftEnd && start < rightEnd) {
    // Words of one side only cannot be equal to anything: left out, the rest is compared quickly.
    const a = shared(left, start, leftEnd, textsOf(right, start, rightEnd));
    const b = shared(right, start, rightEnd, textsOf(left, start, leftEnd));
    for (const part of parts(a, b, left, right)) compare(part, a, b, left, right, builder);
  }
  return builder.finish();
}

/** How many lexemes at the start are equal. */
function sameStart(left: readonly Lexeme[], right: readonly Lexeme[]): number {
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same < most && left[same]!.text === right[same]!.text) same += 1;
  return same;
}

/** How many lexemes at the end are equal, short of those at the start. */
function sameEnd(left: readonly Lexeme[], right: readonly Lexeme[], start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let same = 0;
  while (same < most && left.at(-1 - same)!.text === right.at(-1 - same)!.text) same += 1;
  return same;
}

function textsOf(lexemes: readonly Lexeme[], start: number, end: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let at = start; at < end; at += 1) texts.add(lexemes[at]!.text);
  return texts;
}

/** Positions of the lexemes that also occur in the other list. */
function shared(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
  other: ReadonlySet<string>,
): number[] {
  const positions: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (other.has(lexemes[at]!.text)) positions.push(at);
  }
  return positions;
}

/** Ranges of `a` and `b`, the shared positions, that are compared with each other. */
function parts(
  a: readonly number[],
  b: readonly number[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Hunk[] {
  const all = { leftStart: 0, leftEnd: a.length, rightStart: 0, rightEnd: b.length };
  if (a.length + b.length <= LONG) return [all];
  const anchors = anchorsBetween(
    a.map((at) => left[at]!.text),
    b.map((at) => right[at]!.text),
  );
  const cut: Hunk[] = [];
  let [leftStart, rightStart] = [0, 0];
  for (const anchor of anchors) {
    cut.push({ leftStart, rightStart, leftEnd: anchor.left, rightEnd: anchor.right });
    [leftStart, rightStart] = [anchor.left, anchor.right];
  }
  cut.push({ leftStart, rightStart, leftEnd: a.length, rightEnd: b.length });
  return cut;
}

/** Compares one part; two long stretches without a word to hold on to are left as replaced. */
function compare(
  part: Hunk,
  a: readonly number[],
  b: readonly number[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
  builder: Builder,
): void {
  const { leftStart, leftEnd, rightStart, rightEnd } = part;
  if (leftEnd - leftStart + rightEnd - rightStart > 4 * LONG) return;
  const codes = new Map<string, string>();
  const x = encode(left, a, leftStart, leftEnd, codes);
  const y = encode(right, b, rightStart, rightEnd, codes);
  if (codes.size > CHARACTERS) return;
  let [l, r] = [leftStart, rightStart];
  for (const [op, run] of fastDiff(x, y)) {
    if (op === fastDiff.EQUAL) {
      for (let i = 0; i < run.length; i += 1) builder.pair(a[l + i]!, b[r + i]!);
    }
    if (op !== fastDiff.INSERT) l += run.length;
    if (op !== fastDiff.DELETE) r += run.length;
  }
}

function encode(
  lexemes: readonly Lexeme[],
  positions: readonly number[],
  start: number,
  end: number,
  codes: Map<string, string>,
): string {
  let encoded = '';
  for (let i = start; i < end; i += 1) {
    const { text } = lexemes[positions[i]!]!;
    let code = codes.get(text);
    if (code === undefined) {
      code = characterFor(codes.size);
      codes.set(text, code);
    }
    encoded += code;
  }
  return encoded;
}

/**
 * Private-use characters first, then the rest of the basic plane, never a surrogate: fast-diff
 * treats those as halves of one character.
 */
function characterFor(n: number): string {
  return String.fromCharCode(n < 0x2000 ? 0xe000 + n : (n - 0x1fff) % 0xd800);
}

interface Builder {
  /** Says that two positions are equal; positions come in ascending order. */
  readonly pair: (left: number, right: number) => void;
  /** The hunks between the pairs. */
  readonly finish: () => Hunk[];
}

/** `start` lexemes are equal on both sides; the lists end at `leftEnd` and `rightEnd`. */
function newBuilder(start: number, leftEnd: number, rightEnd: number): Builder {
  const hunks: Hunk[] = [];
  let [leftStart, rightStart] = [start, start];
  const pair = (left: number, right: number): void => {
    if (left > leftStart || right > rightStart) {
      hunks.push({ leftStart, leftEnd: left, rightStart, rightEnd: right });
    }
    [leftStart, rightStart] = [left + 1, right + 1];
  };
  return {
    pair,
    finish: () => {
      pair(leftEnd, rightEnd);
      return hunks;
    },
  };
}
