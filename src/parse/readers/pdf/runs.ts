/** Text runs of a page from pdf.js's operator list: exact characters at exact places. */

/** Glyphs shown in one go. Lengths in points in page space, y at the baseline. */
export interface Run {
  readonly text: string;
  /** What each glyph says, where one may say several letters of a right-to-left script. */
  readonly glyphs?: readonly string[];
  readonly x: number;
  readonly xEnd: number;
  readonly y: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
}

export interface FontStyle {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Glyph space to text space; 0.001 except for Type 3 fonts. */
  readonly scale: number;
  /** Barcodes and symbol fonts whose characters are no words. */
  readonly ornamental: boolean;
  /** Glyphs painted in it so far, by code. */
  readonly glyphs: Map<number, GlyphUse>;
  /** Codes of glyphs to put a sign before; null on a first reading. */
  readonly doubtful: ReadonlySet<number> | null;
}

export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

type Matrix = readonly [number, number, number, number, number, number];
type Glyph = {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly originalCharCode: number;
};

/** What a glyph of a font says, how wide it is in glyph space, and how often it was painted. */
export interface GlyphUse {
  readonly unicode: string;
  readonly width: number;
  count: number;
}

interface GraphicsState {
  ctm: Matrix;
  font: FontStyle;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling as a factor. */
  stretch: number;
  leading: number;
  rise: number;
}

/** Stands before a doubtful glyph in a second reading; no text uses it. */
export const DOUBTFUL = '\ue0f0';

/** Scripts in which one glyph is often two letters, and is turned round as one. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const NO_FONT = { italic: false, bold: false, scale: 0.001, ornamental: false, doubtful: null };

/** The product that applies `inner` first, then `outer`. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
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
function matrixOf(args: ArrayLike<unknown>): Matrix {
  const six = (args.length === 1 ? args[0] : args) as ArrayLike<number>;
  return [six[0]!, six[1]!, six[2]!, six[3]!, six[4]!, six[5]!];
}

/**
 * Follows the matrices through an operator list and returns the runs in painting order.
 *
 * Letter-spacing adjustments inside a run never become spaces: UN documents print real space
 * glyphs and are letter-spaced throughout.
 *
 * @param ops numbers of the operators (pdf.js `OPS`)
 * @param fontOf style of a loaded font by its id
 */
export function readRuns(
  list: OperatorList,
  ops: Readonly<Record<string, number>>,
  fontOf: (id: string) => FontStyle,
): { runs: Run[]; decorations: string[]; images: number } {
  const runs: Run[] = [];
  const decorations: string[] = [];
  let images = 0;
  const stack: GraphicsState[] = [];
  let state: GraphicsState = {
    ctm: IDENTITY,
    font: { ...NO_FONT, glyphs: new Map() },
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  let line: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;
  const nextLine = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (glyphs: readonly (Glyph | number)[]): void => {
    const { font, size, charSpacing, wordSpacing, stretch } = state;
    let advance = 0;
    let shown = '';
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance -= (glyph / 1000) * size * stretch;
        continue;
      }
      if (!glyph) continue;
      const use = font.glyphs.get(glyph.originalCharCode);
      if (use) use.count += 1;
      else
        font.glyphs.set(glyph.originalCharCode, {
          unicode: glyph.unicode,
          width: glyph.width,
          count: 1,
        });
      if (font.doubtful?.has(glyph.originalCharCode)) shown += DOUBTFUL;
      shown += glyph.unicode;
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
      advance += (glyph.width * font.scale * size + spacing) * stretch;
    }
    const start = multiply(state.ctm, multiply(text, [1, 0, 0, 1, 0, state.rise]));
    const end = multiply(state.ctm, multiply(text, [1, 0, 0, 1, advance, state.rise]));
    text = multiply(text, [1, 0, 0, 1, advance, 0]);
    if (font.ornamental && shown.trim() !== '') decorations.push(shown);
    if (shown === '' || font.ornamental) return;
    const ligatures = RIGHT_TO_LEFT.test(shown);
    runs.push({
      text: shown,
      ...(ligatures && { glyphs: glyphs.flatMap((g) => (typeof g === 'object' ? g.unicode : [])) }),
      x: Math.min(start[4], end[4]),
      xEnd: Math.max(start[4], end[4]),
      y: start[5],
      size: Math.abs(size) * Math.hypot(start[2], start[3]),
      italic: font.italic,
      bold: font.bold,
    });
  };
  const handlers: Record<number, (args: ArrayLike<unknown>) => void> = {
    [ops['save']!]: () => stack.push({ ...state }),
    [ops['restore']!]: () => {
      state = stack.pop() ?? state;
    },
    [ops['transform']!]: (args) => {
      state.ctm = multiply(state.ctm, matrixOf(args));
    },
    [ops['paintFormXObjectBegin']!]: (args) => {
      stack.push({ ...state });
      if (args[0]) state.ctm = multiply(state.ctm, matrixOf(args[0] as ArrayLike<unknown>));
    },
    [ops['paintFormXObjectEnd']!]: () => {
      state = stack.pop() ?? state;
    },
    [ops['beginText']!]: () => {
      line = IDENTITY;
      text = IDENTITY;
    },
    [ops['setFont']!]: (args) => {
      state.font = fontOf(args[0] as string);
      state.size = args[1] as number;
    },
    [ops['setCharSpacing']!]: (args) => {
      state.charSpacing = args[0] as number;
    },
    [ops['setWordSpacing']!]: (args) => {
      state.wordSpacing = args[0] as number;
    },
    [ops['setHScale']!]: (args) => {
      state.stretch = (args[0] as number) / 100;
    },
    [ops['setLeading']!]: (args) => {
      state.leading = -(args[0] as number);
    },
    [ops['setTextRise']!]: (args) => {
      state.rise = args[0] as number;
    },
    [ops['setTextMatrix']!]: (args) => {
      line = matrixOf(args);
      text = line;
    },
    [ops['moveText']!]: (args) => nextLine(args[0] as number, args[1] as number),
    [ops['setLeadingMoveText']!]: (args) => {
      state.leading = args[1] as number;
      nextLine(args[0] as number, args[1] as number);
    },
    [ops['nextLine']!]: () => nextLine(0, state.leading),
    [ops['showText']!]: (args) => show(args[0] as (Glyph | number)[]),
  };
  const imageOps = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((n) => ops[n]),
  );
  for (let i = 0; i < list.fnArray.length; i += 1) {
    const operator = list.fnArray[i]!;
    if (imageOps.has(operator)) images += 1;
    handlers[operator]?.(list.argsArray[i] as ArrayLike<unknown>);
  }
  return { runs, decorations, images };
}
