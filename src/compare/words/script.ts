/** Edit scripts over lexemes: fast-diff on one private character for each distinct word. */
import fastDiff from 'fast-diff';
import type { Lexeme } from './lexemes.ts';

/** Equal runs pair both sides; in between, what went (`left`) and what came (`right`). Half-open. */
export interface Hunk {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Distinct words that one character each can stand for. */
const CHARACTERS = 0xf7fe;

/** What changed between two lists of lexemes; everything outside the hunks is equal. */
export function hunksBetween(left: readonly Lexeme[], right: readonly Lexeme[]): Hunk[] {
  const codes = new Map<string, string>();
  const [a, b] = [encode(left, codes), encode(right, codes)];
  if (codes.size > CHARACTERS) return [wholly(left, right)];
  return hunksOf(fastDiff(a, b));
}

function wholly(left: readonly Lexeme[], right: readonly Lexeme[]): Hunk {
  return { leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length };
}

function encode(lexemes: readonly Lexeme[], codes: Map<string, string>): string {
  let encoded = '';
  for (const { text } of lexemes) {
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

function hunksOf(diffs: readonly fastDiff.Diff[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [left, right] = [0, 0];
  let [leftStart, rightStart] = [0, 0];
  const close = (): void => {
    if (left > leftStart || right > rightStart) {
      hunks.push({ leftStart, leftEnd: left, rightStart, rightEnd: right });
    }
  };
  for (const [op, run] of diffs) {
    if (op === fastDiff.EQUAL) {
      close();
      left += run.length;
      right += run.length;
      [leftStart, rightStart] = [left, right];
    } else if (op === fastDiff.DELETE) left += run.length;
    else right += run.length;
  }
  close();
  return hunks;
}
