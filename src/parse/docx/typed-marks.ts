/** Footnote marks that somebody typed as raised characters instead of calling a note. */
import type { Piece } from './word-model.ts';

/** After these a raised figure is part of the word: m², 10⁶. */
const RAISED_FIGURE = /(?:\b(?:[ckm]?m|ha|x)|\d)$/i;

/** Puts the call of a note without words before every raised asterisk, letter or figure. */
export function withTypedMarks(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.superscript && !piece.mark)) return pieces;
  let before = '';
  return pieces.flatMap((piece) => {
    const isMark = isTypedMark(piece, before);
    if (piece.text !== '') before = piece.text;
    if (!isMark) return [piece];
    const call = { kind: 'footnote' as const, id: '', custom: true };
    return [
      { ...piece, text: '', note: call },
      { ...piece, mark: true },
    ];
  });
}

function isTypedMark(piece: Piece, before: string): boolean {
  if (!piece.superscript || piece.mark || piece.note || before === '') return false;
  const mark = piece.text.trim();
  return /^\*{1,4}$/.test(mark) || (/^([a-z]|\d{1,3})$/.test(mark) && !RAISED_FIGURE.test(before));
}
