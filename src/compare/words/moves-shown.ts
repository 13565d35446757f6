/** Which of the phrases that went in one place and came in another a person would call moved. */
import { LONGEST_CHANCE } from './chance-words.ts';
import { isSubstance, type Lexeme } from './lexemes.ts';
import { isTooOften, wordPositions } from './places.ts';
import type { DiffHunk } from './script.ts';

/** A phrase that stands at `left` before and at `right` after, `length` lexemes long. */
export interface Move {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** With so many words of substance a phrase need not be all that went or came in its place. */
const SELF_EVIDENT = 3;

/**
 * Leaves out names that stand in several places, of which one was struck out and another written in,
 * and words that only changed their case. `raw` are the hunks before short equal stretches between them were taken in.
 */
export function movesShown(
  moves: readonly Move[],
  hunks: readonly DiffHunk[],
  raw: readonly DiffHunk[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  if (moves.length === 0) return [];
  const stayed = stayedBetween(raw);
  const sides = [sideOf(left, hunks, 'left'), sideOf(right, hunks, 'right')] as const;
  return moves.filter((move) => !isInPlace(move, stayed) && isWorthShowing(move, sides));
}

/** One text, where its words stand, and the bounds of the hunk at each position inside one. */
interface Side {
  readonly list: readonly Lexeme[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly bounds: ReadonlyMap<number, readonly [number, number]>;
}

function sideOf(list: readonly Lexeme[], hunks: readonly DiffHunk[], side: 'left' | 'right'): Side {
  const bounds = new Map<number, readonly [number, number]>();
  for (const hunk of hunks) {
    const range = [hunk[`${side}Start`], hunk[`${side}End`]] as const;
    for (let at = range[0]; at < range[1]; at += 1) bounds.set(at, range);
  }
  return { list, places: wordPositions(list), bounds };
}

function isWorthShowing(
  { left, right, length }: Move,
  [gone, come]: readonly [Side, Side],
): boolean {
  const [fillsGone, fillsCome] = [fills(left, length, gone), fills(right, length, come)];
  if (fillsGone && fillsCome) return true;
  const words = gone.list.slice(left, left + length).filter(isSubstance).length;
  return (
    (words >= SELF_EVIDENT || fillsGone || fillsCome) &&
    standsOnce(left, length, gone) &&
    standsOnce(right, length, come)
  );
}

/** True when the hunk holds the phrase and nothing else of substance. */
function fills(start: number, length: number, { list, bounds }: Side): boolean {
  const [first, end] = bounds.get(start)!;
  for (let at = start - 1; at >= first; at -= 1) if (isSubstance(list[at]!)) return false;
  for (let at = start + length; at < end; at += 1) if (isSubstance(list[at]!)) return false;
  return true;
}

/** True when the phrase is nowhere else in the text. */
function standsOnce(start: number, length: number, { list, places }: Side): boolean {
  let first = start;
  while (!isSubstance(list[first]!)) first += 1;
  const others = places.get(list[first]!.form.lower)!;
  if (isTooOften(others)) return false;
  return !others.some((at) => at !== first && isSame(start, at - (first - start), length, list));
}

function isSame(a: number, b: number, length: number, list: readonly Lexeme[]): boolean {
  if (b < 0 || b + length > list.length) return false;
  for (let i = 0; i < length; i += 1)
    if (list[a + i]!.form.lower !== list[b + i]!.form.lower) return false;
  return true;
}

/** Words between the raw hunks, left to right: they stayed, even if a tidy hunk took them in. */
function stayedBetween(raw: readonly DiffHunk[]): ReadonlyMap<number, number> {
  const stayed = new Map<number, number>();
  raw.slice(1).forEach((hunk, i) => {
    const { leftEnd, rightEnd } = raw[i]!;
    const length = Math.min(hunk.leftStart - leftEnd, LONGEST_CHANCE);
    for (let k = 0; k < length; k += 1) stayed.set(leftEnd + k, rightEnd + k);
  });
  return stayed;
}

function isInPlace({ left, right, length }: Move, stayed: ReadonlyMap<number, number>): boolean {
  for (let i = 0; i < length; i += 1) if (stayed.get(left + i) === right + i) return true;
  return false;
}
