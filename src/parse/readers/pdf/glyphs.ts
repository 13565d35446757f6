/** Glyphs as pdf.js hands them over, and what is kept of them. */

export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly originalCharCode: number;
}

/** What a glyph of a font says, how wide it is in glyph space, and how often it was painted. */
export interface GlyphUse {
  readonly unicode: string;
  readonly width: number;
  count: number;
}

/** Stands before a doubtful glyph in a second reading; no text uses it. */
export const DOUBTFUL_GLYPH = '\ue0f0';

/** Counts a painted glyph in the uses of its font, with what it says. */
export function countGlyph(uses: Map<number, GlyphUse>, glyph: Glyph, said: string): void {
  const use = uses.get(glyph.originalCharCode);
  if (use) use.count += 1;
  else uses.set(glyph.originalCharCode, { unicode: said, width: glyph.width, count: 1 });
}
