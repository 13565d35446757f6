/** Phrases that were struck out in one place of a paragraph and written in another: they moved. */
import { isSubstance, type Lexeme } from './lexemes.ts';
import { placesOf } from './places.ts';
import type { Hunk } from './script.ts';
import { type Move, tellingMoves } from './telling-moves.ts';

/** Least words of substance in a moved phrase: one alone recurs by chance. */
const LEAST_SUBSTANCE = 2;
/**
 * Phrases in what went that are also in what came, in their order there; none overlaps another. `raw`
 * are the hunks before islands were taken in.
 */
export function movesBetween(
  hunks: readonly Hunk[],
  raw: readonly Hunk[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  if (!mayMove(hunks, left, right)) return [];
  const gone = stretch(hunks.map(({ leftStart, leftEnd }) => [leftStart, leftEnd]));
  const come = stretch(hunks.map(({ rightStart, rightEnd }) => [rightStart, rightEnd]));
  const candidates = sharedRuns(gone, come, left, right).sort(
    (a, b) => b.length - a.length || a.left - b.left || a.right - b.right,
  );
  return tellingMoves(withoutOverlap(candidates, left), hunks, raw, left, right);
}

/** False, quickly, for most: enough words of substance went and came again. */
function mayMove(
  hunks: readonly Hunk[],
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

/** Every run of equal lexemes that cannot be made longer to the left; the first may change its case. */
function sharedRuns(
  gone: readonly number[],
  come: readonly number[],
  left: readonly Lexeme[],
  right: readonly Lexeme[],
): Move[] {
  const places = placesOf(right, come);
  const [isGone, isCome] = [new Set(gone), new Set(come)];
  const runs: Move[] = [];
  for (const at of gone) {
    for (const place of places.get(left[at]!.form.lower) ?? []) {
      const [a, b] = [left[at]!, right[place]!];
      const goesOn = a.form.text === b.form.text && isGone.has(at - 1) && isCome.has(place - 1);
      if (goesOn && left[at - 1]!.form.lower === right[place - 1]!.form.lower) continue;
      let length = 1;
      while (
        isGone.has(at + length) &&
        isCome.has(place + length) &&
        left[at + length]!.form.text === right[place + length]!.form.text
      ) {
        length += 1;
      }
      runs.push({ left: at, right: place, length });
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
