/** Affine matrices and boxes in points, as PDF uses them. */

export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The product that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** pdf.js passes matrices as six numbers or as one array-like of six. */
export function matrixOf(args: ArrayLike<unknown>): Matrix {
  const six = (args.length === 1 ? args[0] : args) as ArrayLike<number>;
  return [six[0]!, six[1]!, six[2]!, six[3]!, six[4]!, six[5]!];
}

/** The smallest upright box that holds a box after a matrix. */
export function transformBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const [a, b, c, d, e, f] = matrix;
  const xs = [
    a * left + c * bottom,
    a * right + c * bottom,
    a * left + c * top,
    a * right + c * top,
  ];
  const ys = [
    b * left + d * bottom,
    b * right + d * bottom,
    b * left + d * top,
    b * right + d * top,
  ];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

/** What two boxes share; a box without area when they do not meet. */
export function intersect(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** Area in square points; 0 when nothing is inside. */
export function areaOf([left, bottom, right, top]: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}

/** Share of `box` that lies within `other`, from 0 to 1. */
export function shareWithin(box: Box, other: Box): number {
  const area = areaOf(box);
  return area === 0 ? 0 : areaOf(intersect(box, other)) / area;
}
