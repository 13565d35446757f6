/** Where the reading of a page stands: the state that operators change, and what was painted so far. */
import type { Glyph } from './glyphs.ts';
import type { FontStyle, GraphicsState } from './graphics.ts';
import type { PageMarks } from './marks.ts';
import { intersect, type Matrix, multiply, transformBox } from './matrix.ts';
import { type PaintedRun, showGlyphs } from './runs.ts';

/** What the document knows of the things that operators name. */
export interface Resources {
  /** Numbers of the operators (pdf.js `OPS`). */
  readonly ops: Readonly<Record<string, number>>;
  /** Style of a loaded font by its id. */
  readonly fontOf: (id: string) => FontStyle;
  /** Whether a layer is switched on. */
  readonly isLayerOn: (layer: unknown) => boolean;
  /** Whether nothing can be seen through an image. */
  readonly isOpaque: (image: string) => boolean;
  /** The file says of some hyphens that they stand at line ends only (`/ActualText` of a soft hyphen). */
  readonly softHyphens: boolean;
}

/** What the handlers of operators share while a page is read. */
export interface Painter extends Resources {
  state: GraphicsState;
  readonly stack: GraphicsState[];
  line: Matrix;
  text: Matrix;
  order: number;
  /** For each open marked content whether it hides what is inside. */
  readonly layers: boolean[];
  /** For each open marked content whether it is a span that stands for other words. */
  readonly spans: boolean[];
  annotation: string | null;
  readonly base: Matrix;
  clipping: boolean;
  readonly runs: PaintedRun[];
  readonly decorations: string[];
  readonly marks: PageMarks;
}

export function save(painter: Painter): void {
  painter.stack.push({ ...painter.state });
}

export function restore(painter: Painter): void {
  painter.state = painter.stack.pop() ?? painter.state;
}

export function transform({ state }: Painter, matrix: Matrix): void {
  state.ctm = multiply(state.ctm, matrix);
}

export function clipTo({ state }: Painter, box: ArrayLike<number>): void {
  const inside = transformBox(state.ctm, [box[0]!, box[1]!, box[2]!, box[3]!]);
  state.clip = intersect(state.clip, inside);
}

export function nextLine(painter: Painter, x: number, y: number): void {
  painter.line = multiply(painter.line, [1, 0, 0, 1, x, y]);
  painter.text = painter.line;
}

export function showText(painter: Painter, glyphs: readonly (Glyph | number)[]): void {
  const { order, annotation, layers, spans, softHyphens } = painter;
  const softHyphen = softHyphens && spans.at(-1) === true;
  const place = { order, annotation, layerOff: layers.includes(true), softHyphen };
  const shown = showGlyphs(glyphs, painter.state, painter.text, place);
  painter.text = multiply(painter.text, [1, 0, 0, 1, shown.advance, 0]);
  painter.runs.push(...shown.runs);
  if (shown.decoration.trim() !== '') painter.decorations.push(shown.decoration);
}
