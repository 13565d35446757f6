/** Phrases that were struck out in one place of a paragraph and written in another: they moved. */
import { isSubstance, type Lexeme } from './lexemes.ts';
import { type Move, movesShown } from './moves-shown.ts';
import { isTooOften, wordPositions } from './places.ts';
import type { DiffHunk } from './script.ts';

/** Least words of substance in a moved phrase: one alone recurs by chance. */
const LEAST_SUBSTANCE = 2;
/**
 * Phrases in what went that are also in what came, in their order there; none overlaps another. `raw`
 * are the hunks before short equal stretches between them were taken in.
 */
export function movesBetween(
  hunks: readonly DiffHunk[],
  raw: readonly DiffHunk[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  if (!mayMove(hunks, left, right)) return [];
  const gone = stretch(hunks.map(({ leftStart, leftEnd }) => [leftStart, leftEnd]));
  const come = stretch(hunks.map(({ rightStart, rightEnd }) => [rightStart, rightEnd]));
  const candidates = sharedRuns(gone, come, left, right).sort(
    (a, b) => b.length - a.length || a.left - b.left || a.right - b.right,
  );
  return movesShown(withoutOverlap(candidates, left), hunks, raw, left, right);
}

/** False, quickly, for most: enough words of substance went and came again. */
function mayMove(
  hunks: readonly DiffHunk[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): boolean {
  const come = new Set<string>();
  for (const { rightStart, rightEnd } of hunks) {
    for (let at = rightStart; at < rightEnd; at += 1) come.add(right[at]!.form.lower);
  }
  let again = 0;
  for (const { leftStart, leftEnd } of hunks) {
    for (let at = leftStart; at < leftEnd; at += 1) {
      if (isSubstance(left[at]!) && come.has(left[at]!.form.lower)) again += 1;
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

/**
 * Every run of equal lexemes that holds a word which is not too frequent, as long as it goes; the first may
 * change its case. What recurs all over a paragraph is followed from its rarer words alone.
 */
function sharedRuns(
  gone: readonly number[],
  come: readonly number[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  const [own, other] = [wordPositions(left, gone), wordPositions(right, come)];
  const [isGone, isCome] = [new Set(gone), new Set(come)];
  const matches = (at: number, place: number, by: 'text' | 'lower'): boolean =>
    isGone.has(at) && isCome.has(place) && left[at]!.form[by] === right[place]!.form[by];
  /** By distance of the two places: where the last run ends. */
  const reached = new Map<number, number>();
  const runs: Move[] = [];
  for (const at of gone) {
    const word = left[at]!.form.lower;
    const places = other.get(word) ?? [];
    if (isTooOften(places) || isTooOften(own.get(word)!)) continue;
    for (const place of places) {
      if (at < (reached.get(place - at) ?? 0)) continue;
      let [from, to] = [0, 1];
      while (
        matches(at + from, place + from, 'text') &&
        matches(at + from - 1, place + from - 1, 'lower')
      ) {
        from -= 1;
      }
      while (matches(at + to, place + to, 'text')) to += 1;
      reached.set(place - at, at + to);
      runs.push({ left: at + from, right: place + from, length: to - from });
    }
  }
  return runs;
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

/** Without marks and conjunctions at its start, and without marks and linking words at its end. */
function trimmed({ left, right, length }: Move, list: readonly Lexeme[]): Move {
  let [skip, size] = [0, length];
  while (
    size > 0 &&
    (!list[left + skip]!.form.word || CONJUNCTIONS.has(list[left + skip]!.form.text))
  ) {
    skip += 1;
    size -= 1;
  }
  while (size > 0 && !isSubstance(list[left + skip + size - 1]!)) size -= 1;
  return { left: left + skip, right: right + skip, length: size };
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou', 'y', 'e', 'o', 'u']);

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

/** Words of substance in a phrase. */
function substance({ left, length }: Move, list: readonly Lexeme[]): number {
  let count = 0;
  for (let i = left; i < left + length; i += 1) if (isSubstance(list[i]!)) count += 1;
  return count;
}
