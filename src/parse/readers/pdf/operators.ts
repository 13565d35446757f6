/** What each operator of a page does, by the names of pdf.js. */
import type { Glyph } from './glyphs.ts';
import { startState } from './graphics.ts';
import { addPath } from './marks.ts';
import { IDENTITY, intersect, matrixOf, transformBox } from './matrix.ts';
import { clipTo, nextLine, type Painter, restore, save, showText, transform } from './painter.ts';

type Handlers = Readonly<Record<string, (painter: Painter, args: ArrayLike<unknown>) => void>>;

const STRUCTURE: Handlers = {
  save,
  restore,
  transform: (painter, args) => transform(painter, matrixOf(args)),
  paintFormXObjectBegin: (painter, args) => {
    save(painter);
    if (args[0]) transform(painter, matrixOf(args[0] as ArrayLike<unknown>));
    if (args[1]) clipTo(painter, args[1] as ArrayLike<number>);
  },
  paintFormXObjectEnd: restore,
  beginMarkedContent: ({ layers, spans }) => {
    layers.push(false);
    spans.push(false);
  },
  beginMarkedContentProps: ({ layers, spans, isLayerOn }, args) => {
    layers.push(args[0] === 'OC' && !isLayerOn(args[1]));
    // pdf.js tells of a span's properties only its number in the structure; one without has words.
    spans.push(args[0] === 'Span' && !Number.isInteger(args[1]));
  },
  endMarkedContent: ({ layers, spans }) => {
    layers.pop();
    spans.pop();
  },
  beginAnnotation: (painter, args) => {
    save(painter);
    painter.annotation = String(args[0]);
    painter.state = startState(painter.base);
    if (args[1]) clipTo(painter, args[1] as ArrayLike<number>);
    for (const matrix of [args[2], args[3]])
      if (matrix) transform(painter, matrixOf(matrix as ArrayLike<unknown>));
  },
  endAnnotation: (painter) => {
    painter.annotation = null;
    restore(painter);
  },
};

const TEXT: Handlers = {
  beginText: (painter) => {
    painter.line = IDENTITY;
    painter.text = IDENTITY;
  },
  setFont: ({ state, fontOf }, args) => {
    state.font = fontOf(args[0] as string);
    state.size = args[1] as number;
  },
  setCharSpacing: ({ state }, args) => {
    state.charSpacing = args[0] as number;
  },
  setWordSpacing: ({ state }, args) => {
    state.wordSpacing = args[0] as number;
  },
  setHScale: ({ state }, args) => {
    state.stretch = (args[0] as number) / 100;
  },
  setLeading: ({ state }, args) => {
    state.leading = -(args[0] as number);
  },
  setTextRise: ({ state }, args) => {
    state.rise = args[0] as number;
  },
  setTextRenderingMode: ({ state }, args) => {
    state.mode = args[0] as number;
  },
  setTextMatrix: (painter, args) => {
    painter.line = matrixOf(args);
    painter.text = painter.line;
  },
  moveText: (painter, args) => nextLine(painter, args[0] as number, args[1] as number),
  setLeadingMoveText: (painter, args) => {
    painter.state.leading = args[1] as number;
    nextLine(painter, args[0] as number, args[1] as number);
  },
  nextLine: (painter) => nextLine(painter, 0, painter.state.leading),
  showText: (painter, args) => showText(painter, args[0] as (Glyph | number)[]),
};

const INK: Handlers = {
  setFillRGBColor: ({ state }, args) => {
    state.fill = String(args[0]);
  },
  setFillColorN: ({ state }) => {
    state.fill = null;
  },
  setStrokeRGBColor: ({ state }, args) => {
    state.stroke = String(args[0]);
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = null;
  },
  setLineWidth: ({ state }, args) => {
    state.lineWidth = args[0] as number;
  },
  setGState: (painter, args) => {
    const { state } = painter;
    for (const [key, value] of args[0] as [string, unknown][]) {
      if (key === 'ca') state.fillAlpha = value as number;
      if (key === 'CA') state.strokeAlpha = value as number;
      if (key === 'BM') state.blend = String(value);
      if (key === 'LW') state.lineWidth = value as number;
      if (key === 'Font') {
        const [font, size] = value as [string, number];
        state.font = painter.fontOf(font);
        state.size = size;
      }
    }
  },
};

const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke'];
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke'];

const SHAPES: Handlers = {
  clip: (painter) => {
    painter.clipping = true;
  },
  eoClip: (painter) => {
    painter.clipping = true;
  },
  constructPath: (painter, args) => {
    const { state, ops, order, marks } = painter;
    const [operator, [path], box] = args as unknown as [number, [ArrayLike<number>?], never];
    const filled = FILLS.some((name) => ops[name] === operator);
    const stroked = STROKES.some((name) => ops[name] === operator);
    const alpha = filled ? state.fillAlpha : state.strokeAlpha;
    if (path && (filled || stroked) && !painter.layers.includes(true)) {
      const scale = Math.hypot(state.ctm[2], state.ctm[3]);
      addPath(marks, path, state.ctm, {
        filled,
        stroked,
        lineWidth: state.lineWidth * scale,
        color: filled ? state.fill : state.stroke,
        opaque: alpha > 0.9 && state.blend === 'source-over',
        order,
      });
    }
    if (painter.clipping && box) clipTo(painter, box);
    painter.clipping = false;
  },
};

function picture(painter: Painter, args: ArrayLike<unknown>): void {
  const { state, order, marks, isOpaque, layers } = painter;
  if (layers.includes(true)) return;
  const opaque = state.fillAlpha > 0.9 && state.blend === 'source-over';
  const box = intersect(transformBox(state.ctm, [0, 0, 1, 1]), state.clip);
  const seen = opaque && typeof args[0] === 'string' && isOpaque(args[0]);
  marks.pictures.push({ box, order, color: null, opaque: seen });
}

const PICTURES: Handlers = {
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageMaskXObject: picture,
};

export const HANDLERS: Handlers = { ...STRUCTURE, ...TEXT, ...INK, ...SHAPES, ...PICTURES };
