/** Text that is painted twice at one place, as old programs make bold: it stands once. */
import type { PaintedRun } from './runs.ts';

/** How far, in ems, the second painting may be from the first. */
const NEAR = 0.12;

/** Leaves out glyphs that repeat, at the same place, what was painted before; what is left is bold. */
export function dropOverprints(runs: readonly PaintedRun[]): readonly PaintedRun[] {
  const rows = new Map<number, PaintedRun[]>();
  const repeated = new Set<PaintedRun>();
  const bold = new Set<PaintedRun>();
  for (const run of runs) {
    const words = run.text.trim();
    const row = Math.round(run.y);
    const first = words === '' ? undefined : painted(rows, row, run, words);
    if (first) {
      repeated.add(run);
      bold.add(first);
    } else if (rows.has(row)) rows.get(row)!.push(run);
    else rows.set(row, [run]);
  }
  if (repeated.size === 0) return runs;
  return runs
    .filter((run) => !repeated.has(run))
    .map((run) => (bold.has(run) ? { ...run, bold: true } : run));
}

/** What was painted before on the row or those beside it, and holds the same words at the same place. */
function painted(
  rows: ReadonlyMap<number, readonly PaintedRun[]>,
  row: number,
  run: PaintedRun,
  words: string,
): PaintedRun | undefined {
  for (let at = row - 1; at <= row + 1; at += 1) {
    const first = rows.get(at)?.find((other) => repeats(run, other, words));
    if (first) return first;
  }
  return undefined;
}

/** The second says a part of the first in the same place. */
function repeats(second: PaintedRun, first: PaintedRun, words: string): boolean {
  const near = NEAR * first.size;
  if (Math.abs(second.y - first.y) > near || Math.abs(second.size - first.size) > near)
    return false;
  if (second.turn !== first.turn || first.order === second.order) return false;
  if (second.x < first.x - near || second.xEnd > first.xEnd + near + 1) return false;
  const from = second.edges[second.text.length - second.text.trimStart().length]!;
  for (let at = first.text.indexOf(words); at >= 0; at = first.text.indexOf(words, at + 1)) {
    if (Math.abs(first.edges[at]! - from) <= near) return true;
  }
  return false;
}
