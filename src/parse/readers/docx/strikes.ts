/** Words of a Word file that were struck by hand, as changes that a program might have tracked. */
import { changesByHand, type StruckRun, splitNumber } from '../strikes.ts';
import type { DocxStyle, Styles } from './styles.ts';
import type { DocxPiece, Revision, WordParagraph } from './word-model.ts';

const BY_HAND: Revision = { author: '', date: null, byHand: true };

/** The paragraphs with revisions where words are struck, or put in beside struck ones. */
export function markStruck(
  paragraphs: readonly WordParagraph[],
  styles: Styles,
): readonly WordParagraph[] {
  return paragraphs.map((paragraph) => {
    const style = styles.of(paragraph.format.style);
    if (!paragraph.pieces.some((piece) => isStruck(piece, style, styles))) return paragraph;
    const runOf = (piece: DocxPiece): StruckRun => ({
      text: piece.text,
      struck: isStruck(piece, style, styles) || piece.deleted !== null,
      standsOut: standsOut(piece, style, styles),
    });
    const written = splitNumber(paragraph.pieces, runOf, (piece, start, end) => ({
      ...piece,
      text: piece.text.slice(start, end),
    }));
    const fates = changesByHand(written.map(runOf));
    const pieces = written.map((piece, at): DocxPiece => {
      const fate = fates[at]!;
      const gone = fate === 'struck' || fate === 'repeated';
      const put = fate === 'proposed' || fate === 'repeated';
      return {
        ...piece,
        ...(gone && { deleted: piece.deleted ?? BY_HAND }),
        ...(put && { inserted: piece.inserted ?? BY_HAND }),
      };
    });
    return { ...paragraph, pieces };
  });
}

function isStruck(piece: DocxPiece, style: DocxStyle, styles: Styles): boolean {
  const run = piece.style === null ? null : styles.of(piece.style);
  return piece.look.struck ?? run?.look.struck ?? style.look.struck ?? false;
}

function standsOut(piece: DocxPiece, style: DocxStyle, styles: Styles): boolean {
  const run = piece.style === null ? null : styles.of(piece.style);
  const bold = piece.bold ?? style.bold !== (run?.bold ?? false);
  return piece.look.underlined || run?.look.underlined === true || (bold && !style.bold);
}
