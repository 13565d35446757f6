/** Puts what a page paints out of its place where a reader finds it. */
import type { GlyphRun } from './runs.ts';

/** Runs on one baseline, in order, before they are words. Lengths in points. */
export interface Fragment {
  readonly runs: GlyphRun[];
  x: number;
  xEnd: number;
  y: number;
  size: number;
  /** Put together from pieces that were not painted one after the other. */
  merged?: boolean;
}

/** How far, in ems, pieces of one line may stand apart, and how far they may overlap. */
const APART = 0.6;
const OVERLAP = 0.4;
/** Joining two pieces may bring them beside a third. */
const PASSES = 6;
/** A page with more lines than this is no page of text, and is left in painting order. */
const MOST_LINES = 3000;
/** Share of an em by which two lines have to stand above each other to be in one column. */
const SHARED = 1;

/**
 * Joins pieces of one printed line that were not painted one after the other: a word added later,
 * letters in any order, the value of a form field.
 */
export function mergeFragments(fragments: readonly Fragment[], passes = PASSES): Fragment[] {
  const merged: Fragment[] = [];
  const rows = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const row = Math.round(fragment.y);
    const near = [row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []);
    const host = near.find((other) => fits(fragment, other));
    if (host) {
      host.runs.push(...fragment.runs);
      host.runs.sort((a, b) => a.x - b.x);
      host.merged = true;
      host.x = Math.min(host.x, fragment.x);
      host.xEnd = Math.max(host.xEnd, fragment.xEnd);
    } else {
      merged.push(fragment);
      rows.set(row, [...(rows.get(row) ?? []), fragment]);
    }
  }
  const settled = merged.length === fragments.length || passes <= 1;
  return settled ? merged : mergeFragments(merged, passes - 1);
}

/** Stands beside the other at the distance of a word, or in holes of it. */
function fits(one: Fragment, other: Fragment): boolean {
  const em = Math.max(one.size, other.size);
  if (Math.abs(one.y - other.y) > 0.15 * em || Math.abs(one.size - other.size) > 0.25 * em) {
    return false;
  }
  const beside = (left: number, right: number): boolean =>
    right - left <= APART * em && right - left >= -OVERLAP * em;
  if (beside(other.xEnd, one.x) || beside(one.xEnd, other.x)) return true;
  if (one.x >= other.xEnd || other.x >= one.xEnd) return false;
  const meet = (a: GlyphRun, b: GlyphRun): boolean =>
    a.text.trim() !== '' &&
    b.text.trim() !== '' &&
    inkOf(a).x < inkOf(b).xEnd - OVERLAP * em &&
    inkOf(b).x < inkOf(a).xEnd - OVERLAP * em;
  return !one.runs.some((run) => other.runs.some((there) => meet(run, there)));
}

/** Where the letters of a run begin and end: blanks around them may reach under other words. */
function inkOf({ text, x, xEnd, edges }: GlyphRun): { x: number; xEnd: number } {
  if (edges?.length !== text.length + 1) return { x, xEnd };
  return { x: edges[text.search(/\S/)]!, xEnd: edges[text.trimEnd().length]! };
}

/**
 * Lines in reading order. Painting order is kept but for a line that stands above lines of its own
 * column that were painted before it, which goes before the first of them, and for one that stands
 * above all others and opens no column.
 */
export function sortFragments(fragments: readonly Fragment[]): Fragment[] {
  if (fragments.length > MOST_LINES) return [...fragments];
  const sorted: Fragment[] = [];
  for (const [i, fragment] of fragments.entries()) {
    const last = sorted.at(-1);
    if (!last || fragment.y <= last.y + 0.5 * last.size) {
      sorted.push(fragment);
      continue;
    }
    const top = sorted.every((other) => other.y < fragment.y - 0.5 * fragment.size);
    const at =
      top && !opensColumn(fragment, fragments[i + 1], sorted)
        ? 0
        : sorted.findIndex((other) => isAbove(fragment, other));
    if (at < 0) sorted.push(fragment);
    else sorted.splice(at, 0, fragment);
  }
  return sorted;
}

/** The next line goes on below it, beside lines that stand on the left: a column may begin higher than the one before. */
function opensColumn(
  { x, y, size }: Fragment,
  next: Fragment | undefined,
  sorted: readonly Fragment[],
): boolean {
  if (!next || Math.abs(next.x - x) > 3 * size || next.y >= y || y - next.y > 3 * size)
    return false;
  return sorted.some((other) => other.y >= next.y) && sorted.every((other) => other.xEnd < x);
}

function isAbove(one: Fragment, other: Fragment): boolean {
  const em = Math.min(one.size, other.size);
  const shared = Math.min(one.xEnd, other.xEnd) - Math.max(one.x, other.x);
  return one.y > other.y + 0.5 * em && shared >= Math.min(SHARED * em, one.xEnd - one.x);
}
