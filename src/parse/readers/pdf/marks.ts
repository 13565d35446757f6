/** What a page paints beside its text: lines, areas, outlines and pictures, in page space. */
import { type Box, type Matrix, transformBox } from './matrix.ts';

/** A box that was painted; `order` counts all that a page paints, text too. */
export interface Painted {
  readonly box: Box;
  readonly order: number;
}

/** A filled area. */
export interface Area extends Painted {
  /** `#rrggbb`, or null for patterns. */
  readonly color: string | null;
  /** Nothing beneath it can be seen. */
  readonly opaque: boolean;
}

/** All that a page paints and that is not text. */
export interface PageMarks {
  /** Thin horizontal lines: strikes, underlines, rules of notes and tables. */
  readonly rules: Painted[];
  readonly areas: Area[];
  /** Filled shapes that are no rectangles: drawings, or letters as outlines. */
  readonly outlines: Painted[];
  readonly pictures: Area[];
}

/** Thickness, in points, up to which a filled rectangle is a line. */
const THIN = 2.2;
/** Shortest line in points. */
const SHORT = 2;

export interface Stroke {
  readonly filled: boolean;
  readonly stroked: boolean;
  /** Width of a stroked line, in points of the page. */
  readonly lineWidth: number;
  readonly color: string | null;
  readonly opaque: boolean;
  readonly order: number;
}

/** Sorts the parts of a path into rules, areas and outlines. */
export function addPath(
  marks: PageMarks,
  path: ArrayLike<number>,
  matrix: Matrix,
  { filled, stroked, lineWidth, color, opaque, order }: Stroke,
): void {
  for (const part of partsOf(path)) {
    const [left, bottom, right, top] = transformBox(matrix, part.box);
    const [width, height] = [right - left, top - bottom];
    const box: Box = [left, bottom, right, top];
    if (filled && !part.straight) marks.outlines.push({ box, order });
    else if (filled && height <= THIN && width > SHORT) marks.rules.push({ box, order });
    else if (filled && part.rectangular) marks.areas.push({ box, order, color, opaque });
    else if (filled) marks.outlines.push({ box, order });
    else if (stroked && height < 1 && width > SHORT) {
      const half = lineWidth / 2;
      const thick: Box = [left, bottom - half, right, top + half];
      if (lineWidth <= THIN) marks.rules.push({ box: thick, order });
      else marks.areas.push({ box: thick, order, color, opaque });
    }
  }
}

interface PathPart {
  readonly box: Box;
  readonly straight: boolean;
  readonly rectangular: boolean;
}

/** The parts of a path of pdf.js: 0 moves, 1 draws a line, 2 a curve, 3 closes. */
function partsOf(path: ArrayLike<number>): PathPart[] {
  const parts: PathPart[] = [];
  let points: [number, number][] = [];
  let straight = true;
  const finish = (): void => {
    if (points.length > 1) parts.push(partOf(points, straight));
    points = [];
    straight = true;
  };
  for (let at = 0; at < path.length; ) {
    const operator = path[at]!;
    if (operator === 0) finish();
    const size = [2, 2, 6, 0][operator] ?? 0;
    if (operator === 2) straight = false;
    for (let k = at + 1; k < at + size; k += 2) points.push([path[k]!, path[k + 1]!]);
    at += size + 1;
  }
  finish();
  return parts;
}

function partOf(points: readonly [number, number][], straight: boolean): PathPart {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const onEdge = points.every(
    ([x, y]) => (x === left || x === right) && (y === bottom || y === top),
  );
  const rectangular = straight && onEdge && points.length >= 4 && points.length <= 6;
  return { box: [left, bottom, right, top], straight, rectangular };
}
