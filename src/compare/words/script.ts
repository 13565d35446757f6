/** What changed between two lists of words: fast-diff on one private character for each word. */
import fastDiff from 'fast-diff';
import { anchorsBetween } from './anchors.ts';
import type { Lexeme } from './lexemes.ts';

/** What went (`left`) and what came (`right`) in one place; half-open ranges of positions. */
export interface DiffHunk {
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
export function hunksBetween(left: readonly Lexeme[], right: readonly Lexeme[]): DiffHunk[] {
  const start = sameStart(left, right);
  const end = sameEnd(left, right, start);
  const [leftEnd, rightEnd] = [left.length - end, right.length - end];
  const builder = newBuilder(start, leftEnd, rightEnd);
  if (start < leftEnd && start < rightEnd) {
    const { a, b } = sharedWords(left, start, leftEnd, right, start, rightEnd);
    for (const part of parts(a, b)) compare(part, a, b, builder);
  }
  return builder.finish();
}

/** Words that stand on both sides: positions in the list, and a number for each distinct word. */
interface Shared {
  readonly at: number[];
  readonly word: number[];
}

/** Words of one side only cannot be equal to anything: left out, the rest is compared quickly. */
function sharedWords(
  left: readonly Lexeme[],
  leftStart: number,
  leftEnd: number,
  right: readonly Lexeme[],
  rightStart: number,
  rightEnd: number,
): { a: Shared; b: Shared } {
  const numbers = new Map<string, number>();
  const all: number[] = [];
  for (let at = rightStart; at < rightEnd; at += 1) {
    const { text } = right[at]!.form;
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    all.push(number);
  }
  const onBoth = new Uint8Array(numbers.size);
  const a: Shared = { at: [], word: [] };
  for (let at = leftStart; at < leftEnd; at += 1) {
    const number = numbers.get(left[at]!.form.text);
    if (number === undefined) continue;
    onBoth[number] = 1;
    a.at.push(at);
    a.word.push(number);
  }
  const b: Shared = { at: [], word: [] };
  all.forEach((number, i) => {
    if (onBoth[number] === 0) return;
    b.at.push(rightStart + i);
    b.word.push(number);
  });
  return { a, b };
}

/** How many lexemes at the start are equal. */
function sameStart(left: readonly Lexeme[], right: readonly Lexeme[]): number {
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same < most && left[same]!.form.text === right[same]!.form.text) same += 1;
  return same;
}

/** How many lexemes at the end are equal, short of those at the start. */
function sameEnd(left: readonly Lexeme[], right: readonly Lexeme[], start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let same = 0;
  while (same < most && left.at(-1 - same)!.form.text === right.at(-1 - same)!.form.text) same += 1;
  return same;
}

/** Ranges of `a` and `b` that are compared with each other. */
function parts(a: Shared, b: Shared): DiffHunk[] {
  const [leftLength, rightLength] = [a.at.length, b.at.length];
  const cut: DiffHunk[] = [];
  let [leftStart, rightStart] = [0, 0];
  if (leftLength + rightLength > LONG) {
    for (const { left, right } of anchorsBetween(a.word, b.word)) {
      cut.push({ leftStart, rightStart, leftEnd: left, rightEnd: right });
      [leftStart, rightStart] = [left, right];
    }
  }
  cut.push({ leftStart, rightStart, leftEnd: leftLength, rightEnd: rightLength });
  return cut;
}

/** Compares one part; two long stretches without a word to hold on to are left as replaced. */
function compare(part: DiffHunk, a: Shared, b: Shared, builder: Builder): void {
  const { leftStart, leftEnd, rightStart, rightEnd } = part;
  if (leftEnd - leftStart + rightEnd - rightStart > 4 * LONG) return;
  const codes = new Map<number, string>();
  const x = encode(a.word, leftStart, leftEnd, codes);
  const y = encode(b.word, rightStart, rightEnd, codes);
  if (codes.size > CHARACTERS) return;
  let [l, r] = [leftStart, rightStart];
  for (const [op, run] of fastDiff(x, y)) {
    if (op === fastDiff.EQUAL) {
      for (let i = 0; i < run.length; i += 1) builder.pair(a.at[l + i]!, b.at[r + i]!);
    }
    if (op !== fastDiff.INSERT) l += run.length;
    if (op !== fastDiff.DELETE) r += run.length;
  }
}

function encode(
  words: readonly number[],
  start: number,
  end: number,
  codes: Map<number, string>,
): string {
  let encoded = '';
  for (let i = start; i < end; i += 1) {
    const word = words[i]!;
    let code = codes.get(word);
    if (code === undefined) {
      code = characterFor(codes.size);
      codes.set(word, code);
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
  readonly finish: () => DiffHunk[];
}

/** `start` lexemes are equal on both sides; the lists end at `leftEnd` and `rightEnd`. */
function newBuilder(start: number, leftEnd: number, rightEnd: number): Builder {
  const hunks: DiffHunk[] = [];
  let [leftStart, rightStart] = [start, start];
  const pair = (left: number, right: number): void => {
    if (left > leftStart || right > rightStart) {
      hunks.push({ leftStart, leftEnd: left, rightStart, rightEnd: right });
    }
    leftStart = left + 1;
    rightStart = right + 1;
  };
  return {
    pair,
    finish: () => {
      pair(leftEnd, rightEnd);
      return hunks;
    },
  };
}
