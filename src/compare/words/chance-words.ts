/** Tidies a diff for the reader: words that stayed by chance join the replacement around them. */

import { isMonthWord, isNumber } from './citations.ts';
import type { Lexeme } from './lexemes.ts';
import type { DiffHunk } from './script.ts';

/**
 * Merges neighbouring replacements when what stands between them says little: "[-the report-]
 * {+a summary+} of [-its session-]{+the debate+}" reads better as one replacement. An insertion or a
 * deletion that stands alone is merged only when it is long and nothing but a linking word or two is
 * between: to strike out words that stayed costs the reader more.
 */
export function withoutChanceWords(
  hunks: readonly DiffHunk[],
  left: readonly Lexeme[],
): DiffHunk[] {
  const tidy: DiffHunk[] = [];
  for (const hunk of hunks) {
    let merged = hunk;
    while (tidy.length > 0 && isByChance(tidy.at(-1)!, merged, left)) {
      merged = joined(tidy.pop()!, merged);
    }
    tidy.push(merged);
  }
  return tidy;
}

function joined(a: DiffHunk, b: DiffHunk): DiffHunk {
  return {
    leftStart: a.leftStart,
    leftEnd: b.leftEnd,
    rightStart: a.rightStart,
    rightEnd: b.rightEnd,
  };
}

function isByChance(a: DiffHunk, b: DiffHunk, left: readonly Lexeme[]): boolean {
  if (b.leftStart - a.leftEnd > LONGEST_CHANCE) return false;
  const between = left.slice(a.leftEnd, b.leftStart);
  if (between.some(isBracket)) return false;
  const weight = between.reduce((sum, lexeme) => sum + weightOf(lexeme), 0);
  const size = Math.min(sizeOf(a), sizeOf(b));
  if (isReplacement(a) && isReplacement(b)) {
    return weight <= size * TOLERATED || isDatePart(a, between, b, left);
  }
  return between.every(isLink) && weight <= size * TOLERATED_BESIDE_LONE;
}

/** More lexemes than this never stayed by chance. */
export const LONGEST_CHANCE = 6;
/** What stands between may weigh this share of the smaller replacement beside it. */
const TOLERATED = 0.5;
/** The same when a side of it is no replacement: one linking word between two runs of five words. */
const TOLERATED_BESIDE_LONE = 0.05;

function weightOf(lexeme: Lexeme): number {
  if (!lexeme.form.word) return MARK_WEIGHT;
  return lexeme.form.linking ? FUNCTION_WEIGHT : 1;
}

function isLink({ form }: Lexeme): boolean {
  return form.word && form.linking;
}

/** A comma between two replaced list items keeps them apart; in a rewritten clause it does not. */
const MARK_WEIGHT = 1.5;
const FUNCTION_WEIGHT = 0.25;

function isReplacement({ leftStart, leftEnd, rightStart, rightEnd }: DiffHunk): boolean {
  return leftEnd > leftStart && rightEnd > rightStart;
}

function sizeOf({ leftStart, leftEnd, rightStart, rightEnd }: DiffHunk): number {
  return Math.max(leftEnd - leftStart, rightEnd - rightStart);
}

function isBracket({ form: { text } }: Lexeme): boolean {
  return text === '[' || text === ']';
}

/** "24 [December] 2024": the month between two numbers that changed belongs to the date. */
function isDatePart(
  a: DiffHunk,
  between: readonly Lexeme[],
  b: DiffHunk,
  left: readonly Lexeme[],
): boolean {
  return (
    between.length === 1 &&
    isMonthWord(between[0]!.form.text) &&
    isNumber(left[a.leftEnd - 1]!.form.text) &&
    isNumber(left[b.leftStart]!.form.text)
  );
}
