/** Numbers of lines in the margin of a page, as drafts for negotiation print them. */
import type { PaintedRun } from './runs.ts';

/** Fewer numbers than this in a margin count no lines. */
const FEW = 4;
/** Points by which numbers of one margin may be out of line, and by which they stand off the text. */
const ALIGNED = 4;
const APART = 3;
/** Points within which two lines are one, and the share by which even steps may differ. */
const CLOSE = 4;
const UNEVEN = 0.25;
/** Shares of the page's height at which its head and foot stand. */
const EDGE = 0.07;

/** Left or right edges of columns of line numbers that were found on earlier pages, in points. */
export type KnownMargins = Map<'x' | 'xEnd', number>;

/**
 * The runs that number lines: a column of counting numbers that all text stands beside.
 *
 * @param known is added to, so that a page with few lines is read as those before it
 */
export function lineNumbers(
  runs: readonly PaintedRun[],
  height: number,
  known: KnownMargins,
): ReadonlySet<PaintedRun> {
  const numbers = runs.filter((run) => /^\s*\d{1,4}\s*$/.test(run.text));
  if (numbers.length === 0) return new Set();
  const words = runs.filter(
    (run) =>
      run.text.trim() !== '' &&
      !numbers.includes(run) &&
      run.y > height * EDGE &&
      run.y < height * (1 - EDGE),
  );
  for (const edge of ['x', 'xEnd'] as const) {
    for (const column of columnsOf(numbers, edge)) {
      const seen = Math.abs((known.get(edge) ?? Infinity) - column[0]![edge]) <= ALIGNED;
      if (!standsOff(column, words)) continue;
      if (!seen && !countsLines(column, words)) continue;
      known.set(edge, column[0]![edge]);
      return new Set(column);
    }
  }
  return new Set();
}

/** Numbers that begin, or end, at one place. */
function columnsOf(numbers: readonly PaintedRun[], edge: 'x' | 'xEnd'): PaintedRun[][] {
  const columns: PaintedRun[][] = [];
  for (const run of [...numbers].sort((a, b) => a[edge] - b[edge])) {
    const last = columns.at(-1);
    if (last && run[edge] - last[0]![edge] <= ALIGNED) last.push(run);
    else columns.push([run]);
  }
  return columns;
}

/** From the top of the page down the numbers grow as the lines do. */
function countsLines(column: readonly PaintedRun[], words: readonly PaintedRun[]): boolean {
  const sorted = [...column].sort((a, b) => b.y - a.y);
  const lines = [...new Set(words.map((run) => Math.round(run.y / 2)))].map((y) => y * 2);
  const steps = sorted.slice(1).map((run, i) => {
    const above = sorted[i]!;
    return {
      numbers: Number(run.text) - Number(above.text),
      points: above.y - run.y,
      lines: lines.filter((y) => y > run.y - 2 && y <= above.y - 2).length,
    };
  });
  // Two that stand lines apart by as many as they differ are no accident; 1 above 2 may be a list.
  const isSparse = steps.length > 0 && steps.every(({ numbers }) => numbers > 1);
  if (column.length < FEW && !isSparse) return false;
  return (column.length >= FEW && countsPrinted(steps)) || countsEven(steps, lines);
}

interface NumberStep {
  readonly numbers: number;
  readonly points: number;
  /** Printed lines between the two. */
  readonly lines: number;
}

/** Nearly all grow by as many as there are lines between them. */
function countsPrinted(steps: readonly NumberStep[]): boolean {
  const right = steps.filter(({ numbers, lines }) => {
    if (numbers < 1 || numbers > 10) return false;
    return Math.abs(lines - numbers) <= (numbers === 1 ? 0.5 : 2);
  });
  return right.length >= steps.length * 0.8;
}

/** All stand as far apart as lines do, empty ones counted: numbers of paragraphs stand farther. */
function countsEven(steps: readonly NumberStep[], lines: readonly number[]): boolean {
  const sorted = [...lines].sort((a, b) => b - a);
  const gaps = sorted.slice(1).map((y, i) => sorted[i]! - y);
  const leading = Math.min(...gaps.filter((gap) => gap > CLOSE));
  return steps.every(
    ({ numbers, points }) => numbers >= 1 && Math.abs(points / numbers / leading - 1) < UNEVEN,
  );
}

function standsOff(column: readonly PaintedRun[], words: readonly PaintedRun[]): boolean {
  const [left, right] = [
    Math.min(...column.map((run) => run.x)),
    Math.max(...column.map((run) => run.xEnd)),
  ];
  return (
    words.length > 0 &&
    (words.every((run) => run.x >= right + APART) || words.every((run) => run.xEnd <= left - APART))
  );
}
