/** The graphics state of a PDF page: what decides where, how and whether a glyph is painted. */
import type { GlyphUse } from './glyphs.ts';
import { type Box, IDENTITY, type Matrix } from './matrix.ts';

/** What a loaded font says of itself. */
export interface FontStyle {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Glyph space to text space; 0.001 except for Type 3 fonts. */
  readonly scale: number;
  /** Its glyphs are drawings of the file's own (Type 3). */
  readonly drawn: boolean;
  /** Barcodes and symbol fonts whose characters are no words. */
  readonly ornamental: boolean;
  /** Glyphs painted in it so far, by code. */
  readonly glyphs: Map<number, GlyphUse>;
  /** Codes of glyphs to put a sign before; null on a first reading. */
  readonly doubtful: ReadonlySet<number> | null;
  /** What glyphs say where the file's own map is known to be wrong, by code. */
  readonly corrected: ReadonlyMap<number, string> | null;
}

export interface GraphicsState {
  ctm: Matrix;
  font: FontStyle;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling as a factor. */
  stretch: number;
  leading: number;
  rise: number;
  /** Text rendering mode: 3 and 7 paint nothing. */
  mode: number;
  /** `#rrggbb`, or null for patterns and shadings. */
  fill: string | null;
  stroke: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  blend: string;
  lineWidth: number;
  /** What is painted outside is cut off; in page space. */
  clip: Box;
}

const NO_FONT = {
  italic: false,
  bold: false,
  scale: 0.001,
  drawn: false,
  ornamental: false,
  doubtful: null,
  corrected: null,
};

/** The state at the start of a page. `base` leads from user space to the page as it is read. */
export function startState(base: Matrix = IDENTITY): GraphicsState {
  return {
    ctm: base,
    font: { ...NO_FONT, glyphs: new Map() },
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    blend: 'source-over',
    lineWidth: 1,
    clip: [-Infinity, -Infinity, Infinity, Infinity],
  };
}
