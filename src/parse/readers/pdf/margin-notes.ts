/** Notes in the margin beside the text: balloons of a word processor, boxes, remarks in smaller type. */
import type { PaintedRun } from './runs.ts';

/** Notes are set smaller than the text beside them, by this share at least. */
const SMALL = 0.86;
/** Ems of the text by which they stand off it, and within which a line stands beside another. */
const APART = 1.2;
const BESIDE = 1.2;
/** Shares of the page's height at which its head and foot stand. */
const EDGE = 0.07;
/** Share of the letters of a page that its text has at least. */
const GOOD_PART = 0.25;
/** Notes with more letters than this share of the page are no notes. */
const MOST = 0.6;

/** The runs at the right of all text on their height, in smaller type. */
export function marginNotes(runs: readonly PaintedRun[], height: number): ReadonlySet<PaintedRun> {
  const printed = runs.filter(({ text, y }) => {
    return text.trim() !== '' && y > height * EDGE && y < height * (1 - EDGE);
  });
  const size = usualSize(printed);
  const small = printed.filter((run) => run.size <= size * SMALL);
  if (small.length === 0) return new Set();
  const text = printed.filter((run) => run.size > size * SMALL);
  const notes = new Set<PaintedRun>();
  let left = Number.POSITIVE_INFINITY;
  for (const run of small) {
    const beside = text.filter((other) => Math.abs(other.y - run.y) <= BESIDE * size);
    if (beside.length === 0 || !beside.every(({ xEnd }) => xEnd + APART * size <= run.x)) continue;
    notes.add(run);
    left = Math.min(left, run.x);
  }
  if (notes.size === 0) return notes;
  // Lines of a note between two paragraphs have no text beside them.
  for (const run of small) {
    const crossed = text.some((other) => Math.abs(other.y - run.y) < size && other.xEnd > run.x);
    if (run.x >= left - 2 && !crossed) notes.add(run);
  }
  const letters = (some: Iterable<PaintedRun>): number =>
    [...some].reduce((sum, run) => sum + run.text.length, 0);
  return letters(notes) > letters(printed) * MOST ? new Set() : notes;
}

/** The largest size in which a good part of the letters is set: notes may hold more than the text beside them. */
function usualSize(runs: readonly PaintedRun[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
    all += text.length;
  }
  const large = [...counts].filter(([, letters]) => letters >= all * GOOD_PART);
  return Math.max(0, ...large.map(([size]) => size));
}
