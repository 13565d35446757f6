/**
 * Lets pdf.js load no font. It hands every font of a file to a page that paints it; where there is no page, it writes the
 * whole font as base64, fails, and builds the outlines of all glyphs instead. In a browser it would give a hostile font
 * to the machine's own code. Here nothing is painted.
 */

/** A font that is never painted, as pdf.js makes it. */
function unpainted(): { loaded: Promise<void> } {
  return { loaded: Promise.resolve() };
}

/** The page that pdf.js is told of: it has a place for fonts, and keeps none. */
export const NO_PAGE = { fonts: { add: () => {}, delete: () => {} } };

(globalThis as unknown as { FontFace: unknown }).FontFace = unpainted;
