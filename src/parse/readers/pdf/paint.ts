/** Follows the operators of a page, as pdf.js lists them, and keeps what they paint, in painting order. */
import { startState } from './graphics.ts';
import type { PageMarks } from './marks.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import { HANDLERS } from './operators.ts';
import type { Painter, Resources } from './painter.ts';
import type { PaintedRun } from './runs.ts';

export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** All that a page paints. */
export interface Painting {
  readonly runs: readonly PaintedRun[];
  readonly decorations: readonly string[];
  readonly marks: PageMarks;
}

/** @param base leads from user space to the page as it is read: origin at its lower left */
export function paintPage(list: OperatorList, resources: Resources, base: Matrix): Painting {
  const painter: Painter = {
    ...resources,
    state: startState(base),
    stack: [],
    line: IDENTITY,
    text: IDENTITY,
    order: 0,
    layers: [],
    spans: [],
    annotation: null,
    base,
    clipping: false,
    runs: [],
    decorations: [],
    marks: { rules: [], areas: [], outlines: [], pictures: [] },
  };
  const handlers = new Map(
    Object.entries(HANDLERS).map(([name, handler]) => [resources.ops[name], handler]),
  );
  for (let i = 0; i < list.fnArray.length; i += 1) {
    painter.order += 1;
    handlers.get(list.fnArray[i]!)?.(painter, (list.argsArray[i] ?? []) as ArrayLike<unknown>);
  }
  const { runs, decorations, marks } = painter;
  return { runs, decorations, marks };
}
