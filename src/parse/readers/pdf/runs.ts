/** Text runs of a page from pdf.js's operator list: exact characters at exact places. */
import { countGlyph, DOUBTFUL_GLYPH, type Glyph } from './glyphs.ts';
import type { GraphicsState } from './graphics.ts';
import { type Box, type Matrix, multiply } from './matrix.ts';

/** Glyphs shown in one go. Lengths in points in page space, y at the baseline. */
export interface GlyphRun {
  readonly text: string;
  /** What each glyph says, where one may say several letters of a right-to-left script. */
  readonly glyphs?: readonly string[];
  readonly x: number;
  readonly xEnd: number;
  readonly y: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** A line is drawn through it, or under it. */
  readonly struck?: boolean;
  readonly underlined?: boolean;
  /** x at which each UTF-16 unit of the text starts, and the end of the last, where that is known. */
  readonly edges?: readonly number[];
}

/** How a run was painted: what decides whether a reader of the page sees it. */
export interface PaintedRun extends GlyphRun {
  readonly edges: readonly number[];
  /** Counts all that the page paints. */
  readonly order: number;
  /** Direction of writing in quarter turns to the left, from 0 to 3; null when askew. */
  readonly turn: number | null;
  readonly mirrored: boolean;
  /** Its height and width relative to each other are those of letters. */
  readonly flat: boolean;
  /** The colours that paint it, of which one has to be seen; empty when nothing paints. */
  readonly inks: readonly (string | null)[];
  readonly clip: Box;
  /** Part of a layer that is switched off. */
  readonly layerOff: boolean;
  /** The annotation it belongs to, or null. */
  readonly annotation: string | null;
  readonly softHyphen: boolean;
  /** Glyphs that have no letter. */
  readonly nameless: number;
  /** Its letters are drawings of the file's own, and say what the file says they do. */
  readonly drawn: boolean;
}

/** Scripts in which one glyph is often two letters, and is turned round as one. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** A movement, in ems, beyond which a run is cut, so that what lies between can be weighed. */
const CUT = 0.12;
/** Alpha below which nothing is seen. */
const FAINT = 0.04;
/** A glyph that says nothing: no letter, a control character, a place of private use. */
const NAMELESS = /^[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]*$/;

/** What a run inherits from where it stands. */
export interface RunPlace {
  readonly order: number;
  readonly layerOff: boolean;
  readonly annotation: string | null;
  /** A hyphen painted here is there because a line ends. */
  readonly softHyphen: boolean;
}

export interface Shown {
  readonly runs: readonly PaintedRun[];
  /** Text of barcodes and symbol fonts. */
  readonly decoration: string;
  /** How far the text position moved, in text space. */
  readonly advance: number;
}

interface Piece {
  text: string;
  start: number;
  end: number;
  edges: number[];
  glyphs: string[];
  nameless: number;
}

/**
 * The runs of one showing of glyphs: one, or several where the file moves by more than a letter's space.
 * Whether such a movement is a space is for the line to say: UN documents print real space glyphs and
 * are letter-spaced throughout, others print none.
 */
export function showGlyphs(
  glyphs: readonly (Glyph | number)[],
  state: GraphicsState,
  text: Matrix,
  place: RunPlace,
): Shown {
  const { font, size, charSpacing, wordSpacing, stretch } = state;
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  let advance = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance -= (glyph / 1000) * size * stretch;
      if (glyph < -CUT * 1000) piece = null;
      else if (piece) piece.end = advance;
      continue;
    }
    if (!glyph) continue;
    if (!piece) {
      piece = { text: '', start: advance, end: advance, edges: [], glyphs: [], nameless: 0 };
      pieces.push(piece);
    }
    const said = font.corrected?.get(glyph.originalCharCode) ?? glyph.unicode;
    countGlyph(font.glyphs, glyph, said);
    const shown = font.doubtful?.has(glyph.originalCharCode) ? DOUBTFUL_GLYPH + said : said;
    if (NAMELESS.test(said)) piece.nameless += 1;
    for (let i = 0; i < shown.length; i += 1) piece.edges.push(advance);
    piece.text += shown;
    piece.glyphs.push(said);
    const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
    advance += (glyph.width * font.scale * size + spacing) * stretch;
    piece.end = advance;
  }
  const whole = pieces.map((each) => each.text).join('');
  if (font.ornamental) return { runs: [], decoration: whole, advance };
  const shown = pieces.filter((each) => each.text !== '' || each.nameless > 0);
  return { runs: shown.map((each) => toRun(each, state, text, place)), decoration: '', advance };
}

function toRun(piece: Piece, state: GraphicsState, text: Matrix, place: RunPlace): PaintedRun {
  const raised = state.rise === 0 ? text : multiply(text, [1, 0, 0, 1, 0, state.rise]);
  const [a, b, c, d, e, f] = multiply(state.ctm, raised);
  const xs = piece.edges.map((at) => a * at + e);
  xs.push(a * piece.end + e);
  const [x, xEnd] = [xs[0]!, xs[xs.length - 1]!];
  const y = b * piece.start + f;
  const sign = Math.sign(state.size) || 1;
  return {
    text: place.softHyphen && /^[-\u2010]$/.test(piece.text) ? '\u00ad' : piece.text,
    ...(RIGHT_TO_LEFT.test(piece.text) && { glyphs: piece.glyphs }),
    x: Math.min(x, xEnd),
    xEnd: Math.max(x, xEnd),
    y,
    size: Math.abs(state.size) * Math.hypot(c, d),
    italic: state.font.italic,
    bold: state.font.bold || (state.mode === 2 && state.stroke === state.fill),
    edges: xs,
    ...place,
    turn: turnOf(a * sign * state.stretch, b * sign * state.stretch),
    mirrored: (a * d - b * c) * state.stretch < 0,
    flat: Math.abs(state.stretch) * Math.hypot(a, b) < 0.1 * Math.hypot(c, d),
    inks: inksOf(state),
    clip: state.clip,
    nameless: piece.nameless,
    drawn: state.font.drawn,
  };
}

/** Quarter turns of a direction of writing, within some three degrees; null when it lies between. */
function turnOf(a: number, b: number): number | null {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(turns);
  return Math.abs(turns - whole) > 0.035 ? null : (whole + 4) % 4;
}

/** Modes 0, 2, 4, 6 fill, 1, 2, 5, 6 stroke, 3 and 7 paint nothing. */
function inksOf({ mode, fill, stroke, fillAlpha, strokeAlpha }: GraphicsState): (string | null)[] {
  const inks: (string | null)[] = [];
  if ([0, 2, 4, 6].includes(mode) && fillAlpha > FAINT) inks.push(fill);
  if ([1, 2, 5, 6].includes(mode) && strokeAlpha > FAINT) inks.push(stroke);
  return inks;
}
