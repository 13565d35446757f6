/** Letters that a file names wrongly: two glyphs of one font that say the same letter in two widths. */

import { DOUBTFUL_GLYPH, type GlyphUse } from './glyphs.ts';
import type { PdfLine } from './page-text.ts';

/** Difference in width beyond which two glyphs are not the same letter. */
const DIFFERENT = 0.15;
/** A font with more such letters has them by design, as small capitals. */
const MOST_LETTERS = 3;
/** Glyphs of a document by font and code, as they were painted. */
export type Glyphs = ReadonlyMap<string, ReadonlyMap<number, GlyphUse>>;

/**
 * Codes by font of glyphs whose letter is not to be trusted: the font paints another glyph, more often
 * and in another width, for the same small letter. A sound font has one width for a letter.
 */
export function doubtfulCodes(glyphs: Glyphs): ReadonlyMap<string, ReadonlySet<number>> {
  const result = new Map<string, Set<number>>();
  for (const [font, codes] of glyphs) {
    const usual = new Map<string, GlyphUse>();
    for (const use of codes.values()) {
      const other = usual.get(use.unicode);
      if (/^[a-z]$/.test(use.unicode) && use.count > (other?.count ?? 0)) {
        usual.set(use.unicode, use);
      }
    }
    const odd = [...codes].filter(([, use]) => {
      const known = usual.get(use.unicode);
      return known && Math.abs(use.width - known.width) > DIFFERENT * known.width;
    });
    const letters = new Set(odd.map(([, use]) => use.unicode));
    if (letters.size === 0 || letters.size > MOST_LETTERS) continue;
    result.set(font, new Set(odd.map(([code]) => code)));
  }
  return result;
}

/**
 * The words with doubtful letters, once each, as they were read.
 *
 * @param lines of the second reading, in which `DOUBTFUL_GLYPH` stands before every doubtful letter
 */
export function doubtfulWords(lines: readonly PdfLine[]): string[] {
  const words = lines.flatMap((line) => line.text.match(/[\p{L}\p{M}’\ue0f0-]+/gu) ?? []);
  const doubtful = words.filter((word) => word.includes(DOUBTFUL_GLYPH));
  return [...new Set(doubtful.map((word) => word.replaceAll(DOUBTFUL_GLYPH, '')))];
}
