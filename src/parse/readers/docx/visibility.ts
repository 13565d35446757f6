/** Which pieces of a paragraph are seen on the page; the policy is in `readers/shown.ts`. */
import { isSpeck } from './looks.ts';
import { type DocxStyle, inherit, type Styles } from './styles.ts';
import type { DocxPiece, ParagraphFormat, WordParagraph } from './word-model.ts';

/** What a paragraph brings to the visibility of its pieces. */
export interface ParagraphVisibility {
  readonly style: DocxStyle;
  readonly styles: Styles;
  readonly format: ParagraphFormat;
  /** The ground of a table may come from its style, which is not read: letters in white are seen there. */
  readonly inTable: boolean;
}

/** What a paragraph of this format brings. */
export function groundOf(
  { format, inTable }: Pick<WordParagraph, 'format' | 'inTable'>,
  styles: Styles,
): ParagraphVisibility {
  return { style: styles.of(format.style), styles, format, inTable };
}

/** `hidden` by the program's own means, which are in common use; `unseen` by means that trick a reader. */
export function visibilityOf(
  piece: DocxPiece,
  ground: ParagraphVisibility,
): 'shown' | 'hidden' | 'unseen' {
  const { style, styles, format, inTable } = ground;
  const run = piece.style === null ? null : styles.of(piece.style);
  if (piece.hidden ?? style.hidden !== (run?.hidden ?? false)) return 'hidden';
  if (piece.text.trim() === '') return 'shown';
  const look = run
    ? inherit(inherit(piece.look, run.look), style.look)
    : inherit(piece.look, style.look);
  if (format.unseen || isSpeck(look)) return 'unseen';
  return look.white && !look.filled && !format.filled && !inTable ? 'unseen' : 'shown';
}

/** Hidden by two styles at once: Word then shows it, other programs hide it. */
export function isHiddenTwice(
  { hidden, style: name }: DocxPiece,
  { style, styles }: ParagraphVisibility,
): boolean {
  return hidden === null && name !== null && style.hidden && styles.of(name).hidden;
}
