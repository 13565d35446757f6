/** Columns and table rows that are painted line by line: read column by column. */
import { hasNumber } from '../../segment/numbering.ts';
import type { Fragment } from './order.ts';
import type { GlyphRun } from './runs.ts';

/** Gap, in ems, that may be one between columns. */
const GUTTER = 0.9;
/** Lines with words on both sides that make columns of a gap. */
const ROWS = 3;
/** Share of the lines of a table that have words on both sides. */
const MOST_ROWS = 0.5;
/** More lines than this are no page of text. */
const MOST_LINES = 500;

/** Splits lines that run over columns; null when there are none. */
export function splitColumns(fragments: readonly Fragment[]): Fragment[] | null {
  if (fragments.length > MOST_LINES) return null;
  for (const gutter of guttersOf(fragments)) {
    const rows = fragments.filter((fragment) => isSplitBy(fragment, gutter));
    if (rows.length < ROWS) continue;
    const within = regionOf(fragments, rows, gutter);
    if (within.length === 0) continue;
    const first = fragments.findIndex((fragment) => within.includes(fragment));
    const left = within.flatMap((fragment) => side(fragment, gutter, true));
    const right = within.flatMap((fragment) => side(fragment, gutter, false));
    const others = (some: readonly Fragment[]): Fragment[] =>
      some.filter((fragment) => !within.includes(fragment));
    return [
      ...others(fragments.slice(0, first)),
      ...(splitColumns(left) ?? left),
      ...(splitColumns(right) ?? right),
      ...others(fragments.slice(first)),
    ];
  }
  return null;
}

/** The lines from the first row to the last, and what goes on below; none when it is no table. */
function regionOf(
  fragments: readonly Fragment[],
  rows: readonly Fragment[],
  gutter: number,
): Fragment[] {
  const top = Math.max(...rows.map(({ y }) => y));
  const bottom = Math.min(...rows.map(({ y }) => y));
  const within = fragments.filter(({ y }) => y <= top && y >= bottom);
  if (within.some((fragment) => crosses(fragment, gutter))) return [];
  if (rows.length < within.length * MOST_ROWS) return [];
  const left = Math.min(...within.map(({ x }) => x));
  let last = bottom;
  for (const fragment of fragments) {
    const below = last - fragment.y;
    if (below <= 0 || below > 2 * fragment.size || crosses(fragment, gutter)) continue;
    const aligned = Math.abs(fragment.x - left) < 2 || Math.abs(fragment.x - gutter) < 2;
    if (!aligned || hasNumber(fragment.runs[0]?.text ?? '')) break;
    within.push(fragment);
    last = fragment.y;
  }
  return within;
}

/** Where words begin behind wide gaps in several lines, the commonest first. */
function guttersOf(fragments: readonly Fragment[]): number[] {
  const starts = fragments.flatMap(({ runs, size }) => {
    const words = runs.filter((run) => run.text.trim() !== '');
    return words.slice(1).flatMap((run, i) => {
      return run.x - inkEnd(words[i]!) >= GUTTER * size ? [run.x] : [];
    });
  });
  const near = (x: number): number => starts.filter((other) => Math.abs(other - x) < 1.5).length;
  return [...new Set(starts.map((x) => Math.round(x * 2) / 2))]
    .filter((x) => near(x) >= ROWS)
    .sort((a, b) => near(b) - near(a))
    .slice(0, 8)
    .map((x) => x - 1);
}

/** Where the letters of a run end: blanks at its end are not counted. */
function inkEnd(run: GlyphRun): number {
  const words = run.text.trimEnd().length;
  return run.x + (run.xEnd - run.x) * (words / Math.max(1, run.text.length));
}

function isSplitBy(fragment: Fragment, gutter: number): boolean {
  if (crosses(fragment, gutter)) return false;
  const words = (left: boolean): number =>
    side(fragment, gutter, left)
      .flatMap(({ runs }) => runs)
      .flatMap((run) => run.text.split(/\s+/))
      .filter((word) => /\p{L}{2}/u.test(word)).length;
  return words(true) >= 2 && words(false) >= 2;
}

function crosses({ runs }: Fragment, gutter: number): boolean {
  return runs.some((run) => run.text.trim() !== '' && run.x < gutter && inkEnd(run) > gutter);
}

/** The part of a line at one side of a gutter, or nothing. */
function side(fragment: Fragment, gutter: number, left: boolean): Fragment[] {
  const runs = fragment.runs.filter(
    (run) => run.text.trim() !== '' && (left ? run.x < gutter : run.x >= gutter),
  );
  if (runs.length === 0) return [];
  const xs = runs.map((run) => run.x);
  return [{ ...fragment, runs, x: Math.min(...xs), xEnd: Math.max(...runs.map(inkEnd)) }];
}
