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
    const before = [row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []);
    const first = words === '' ? undefined : before.find((other) => repeats(run, other));
    if (first) {
      repeated.add(run);
      bold.add(first);
    } else rows.set(row, [...(rows.get(row) ?? []), run]);
  }
  if (repeated.size === 0) return runs;
  return runs
    .filter((run) => !repeated.has(run))
    .map((run) => (bold.has(run) ? { ...run, bold: true } : run));
}

/** The second says a part of the first in the same place. */
function repeats(second: PaintedRun, first: PaintedRun): boolean {
  const near = NEAR * first.size;
  if (Math.abs(second.y - first.y) > near || Math.abs(second.size - first.size) > near)
    return false;
  if (second.turn !== first.turn || first.order === second.order) return false;
  if (second.x < first.x - near || second.xEnd > first.xEnd + near + 1) return false;
  const words = second.text.trim();
  const from = second.edges[second.text.length - second.text.trimStart().length]!;
  for (let at = first.text.indexOf(words); at >= 0; at = first.text.indexOf(words, at + 1)) {
    if (Math.abs(first.edges[at]! - from) <= near) return true;
  }
  return false;
}
