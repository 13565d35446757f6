/** Phrases that were struck out in one place of a paragraph and written in another: they moved. */
import { isFunctionWord } from './function-words.ts';
import type { Lexeme } from './lexemes.ts';
import type { Hunk } from './script.ts';

/** A phrase that stands at `left` before and at `right` after, `length` lexemes long. */
export interface Move {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Least words of substance in a moved phrase: one alone recurs by chance. */
const LEAST_SUBSTANCE = 2;
/** A word that was written in more often than this starts no search. */
const TOO_OFTEN = 30;

/** Phrases in what went that are also in what came, longest first; none overlaps another. */
export function movesBetween(
  hunks: readonly Hunk[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  if (!mayMove(hunks, left, right)) return [];
  const gone = stretch(hunks.map(({ leftStart, leftEnd }) => [leftStart, leftEnd]));
  const come = stretch(hunks.map(({ rightStart, rightEnd }) => [rightStart, rightEnd]));
  const candidates = sharedRuns(gone, come, left, right).sort(
    (a, b) => b.length - a.length || a.left - b.left || a.right - b.right,
  );
  return withoutOverlap(candidates, left);
}

/** False, quickly, for most: enough words of substance went and came again. */
function mayMove(
  hunks: readonly Hunk[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): boolean {
  const come = new Set<string>();
  for (const { rightStart, rightEnd } of hunks) {
    for (let at = rightStart; at < rightEnd; at += 1) come.add(fold(right[at]!));
  }
  let again = 0;
  for (const { leftStart, leftEnd } of hunks) {
    for (let at = leftStart; at < leftEnd; at += 1) {
      const { word, text } = left[at]!;
      if (word && come.has(fold(left[at]!)) && !isFunctionWord(text)) again += 1;
    }
  }
  return again >= LEAST_SUBSTANCE;
}

/** Positions inside the ranges, ascending. */
function stretch(ranges: readonly (readonly number[])[]): number[] {
  return ranges.flatMap(([start, end]) =>
    Array.from({ length: end! - start! }, (_, i) => start! + i),
  );
}

/** Every run of equal lexemes that cannot be made longer to the left. */
function sharedRuns(
  gone: readonly number[],
  come: readonly number[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  const places = placesOf(come, right);
  const [isGone, isCome] = [new Set(gone), new Set(come)];
  const runs: Move[] = [];
  for (const at of gone) {
    for (const place of places.get(fold(left[at]!)) ?? []) {
      if (isGone.has(at - 1) && isCome.has(place - 1) && alike(left[at - 1], right[place - 1])) {
        continue;
      }
      let length = 1;
      while (
        isGone.has(at + length) &&
        isCome.has(place + length) &&
        alike(left[at + length], right[place + length])
      ) {
        length += 1;
      }
      runs.push({ left: at, right: place, length });
    }
  }
  return runs;
}

function placesOf(positions: readonly number[], list: readonly Lexeme[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const at of positions) {
    const word = fold(list[at]!);
    const found = places.get(word);
    if (found === undefined) places.set(word, [at]);
    else if (found.length < TOO_OFTEN) found.push(at);
  }
  return places;
}

function fold({ text }: Lexeme): string {
  return text.toLowerCase();
}

function alike(a: Lexeme | undefined, b: Lexeme | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) === fold(b);
}

function withoutOverlap(candidates: readonly Move[], left: readonly Lexeme[]): Move[] {
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  const moves: Move[] = [];
  for (const candidate of candidates) {
    const move = freePart(trimmed(candidate, left), takenLeft, takenRight);
    if (move === null || substance(move, left) < LEAST_SUBSTANCE) continue;
    for (let i = 0; i < move.length; i += 1) {
      takenLeft.add(move.left + i);
      takenRight.add(move.right + i);
    }
    moves.push(move);
  }
  return moves.sort((a, b) => a.right - b.right);
}

/** Without marks at either end: the phrase is words. */
function trimmed({ left, right, length }: Move, list: readonly Lexeme[]): Move {
  let [skip, size] = [0, length];
  while (size > 0 && !list[left + skip]!.word) {
    skip += 1;
    size -= 1;
  }
  while (size > 0 && !list[left + skip + size - 1]!.word) size -= 1;
  return { left: left + skip, right: right + skip, length: size };
}

/** Null when any of it was taken by a longer phrase. */
function freePart(
  move: Move,
  takenLeft: ReadonlySet<number>,
  takenRight: ReadonlySet<number>,
): Move | null {
  for (let i = 0; i < move.length; i += 1) {
    if (takenLeft.has(move.left + i) || takenRight.has(move.right + i)) return null;
  }
  return move;
}

function substance({ left, length }: Move, list: readonly Lexeme[]): number {
  let count = 0;
  for (let i = left; i < left + length; i += 1) {
    const { word, text } = list[i]!;
    if (word && !isFunctionWord(text)) count += 1;
  }
  return count;
}
