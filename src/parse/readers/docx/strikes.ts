/** Words struck by hand, and those underlined or bold beside them: changes as if a program had tracked them. */
import type { Style, Styles } from './styles.ts';
import type { Piece, Revision, WordParagraph } from './word-model.ts';

const BY_HAND: Revision = { author: '', date: null, byHand: true };
/** A paragraph of which nothing is left but its number. */
const ONLY_NUMBER =
  /^\s*(?:\d{1,3}\s?(?:bis|ter|quater|alt)?[.)]|\([a-z\d]{1,4}\))?\s*[,;.:]?\s*$/i;

/** The paragraphs with revisions where words are struck, or put in beside struck ones. */
export function markStruck(
  paragraphs: readonly WordParagraph[],
  styles: Styles,
): readonly WordParagraph[] {
  return paragraphs.map((paragraph) => {
    const style = styles.of(paragraph.format.style);
    const isStruck = (piece: Piece): boolean => strikeOf(piece, style, styles);
    if (!paragraph.pieces.some((piece) => piece.text.trim() !== '' && isStruck(piece))) {
      return paragraph;
    }
    const pieces = paragraph.pieces.map((piece) =>
      isStruck(piece) && !piece.deleted ? { ...piece, deleted: BY_HAND } : piece,
    );
    const left = pieces.filter(({ deleted }) => !deleted);
    const rest = wordsOf(left);
    const struck = wordsOf(pieces.filter(({ deleted }) => deleted));
    // A number, or opening words that the struck ones repeat, are no paragraph by themselves.
    if (ONLY_NUMBER.test(rest) || struck.startsWith(rest)) {
      return {
        ...paragraph,
        pieces: pieces.map((piece) => ({ ...piece, deleted: piece.deleted ?? BY_HAND })),
      };
    }
    return { ...paragraph, pieces: withProposed(pieces, style, styles) };
  });
}

/** Words beside struck ones that stand out from the rest are proposed in their place. */
function withProposed(pieces: readonly Piece[], style: Style, styles: Styles): Piece[] {
  const result = [...pieces];
  const stands = (piece: Piece): boolean => {
    const run = piece.style === null ? null : styles.of(piece.style);
    const bold = piece.bold ?? style.bold !== (run?.bold ?? false);
    return piece.look.underlined || run?.look.underlined === true || (bold && !style.bold);
  };
  const spread = (from: number, step: 1 | -1): void => {
    let near = false;
    for (let at = from; result[at]; at += step) {
      const piece = result[at]!;
      if (piece.text.trim() === '' || piece.deleted) {
        near ||= piece.deleted !== null;
        if (!near) return;
        continue;
      }
      if (!near || piece.inserted || !stands(piece)) return;
      result[at] = { ...piece, inserted: BY_HAND };
    }
  };
  pieces.forEach((piece, at) => {
    if (!piece.deleted?.byHand) return;
    spread(at, 1);
    spread(at, -1);
  });
  return result;
}

function strikeOf(piece: Piece, style: Style, styles: Styles): boolean {
  const run = piece.style === null ? null : styles.of(piece.style);
  return piece.look.struck ?? run?.look.struck ?? style.look.struck ?? false;
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
