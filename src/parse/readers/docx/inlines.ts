/** Pieces that are to be seen, as runs with their marks and with notes where they are called. */
import { BOLD, type Inline, ITALIC, isRaisedMark, type PendingMark } from '../inline.ts';
import type { DocxStyle } from './styles.ts';
import type { DocxPiece, NoteCall, Revision } from './word-model.ts';

/** A comment as it goes into a mark. */
export interface Comment {
  readonly text: string;
  readonly revision: Revision;
}

export interface InlineContext {
  readonly runStyle: (id: string | null) => DocxStyle;
  readonly comments: ReadonlyMap<string, Comment>;
  /** Mark and words of a note; the mark of a custom one is what was typed after its call. */
  readonly note: (call: NoteCall, customMark: string) => { mark: string; text: string };
}

/** `style` is the style of the paragraph. */
export function docxInlines(
  pieces: readonly DocxPiece[],
  style: DocxStyle,
  context: InlineContext,
): readonly Inline[] {
  return pieces.flatMap((piece, i): Inline[] => {
    if (piece.mark) return [];
    const note = piece.note ? context.note(piece.note, customMarkAfter(pieces, i)) : null;
    return [{ text: piece.text, standings: standingsOf(piece, style, context), note }];
  });
}

function customMarkAfter(pieces: readonly DocxPiece[], at: number): string {
  let mark = '';
  for (let i = at + 1; pieces[i]?.mark; i += 1) mark += pieces[i]!.text;
  return mark.trim();
}

/** Puts the call of a note without words before every raised mark that somebody typed. */
export function withTypedMarks(pieces: readonly DocxPiece[]): readonly DocxPiece[] {
  if (!pieces.some((piece) => piece.superscript && !piece.mark)) return pieces;
  let before = '';
  return pieces.flatMap((piece) => {
    const isTyped = piece.superscript && !piece.mark && isRaisedMark(piece.text, before);
    if (piece.text !== '') before = piece.text;
    if (!isTyped) return [piece];
    const note = { kind: 'footnote' as const, id: '', custom: true };
    return [
      { ...piece, text: '', note },
      { ...piece, mark: true },
    ];
  });
}

function standingsOf(piece: DocxPiece, style: DocxStyle, context: InlineContext): PendingMark[] {
  const list: PendingMark[] = [];
  const run = piece.style === null ? null : context.runStyle(piece.style);
  // Word toggles: italic in the style of the run inside an italic paragraph is upright.
  if (piece.italic ?? style.italic !== (run?.italic ?? false)) list.push(ITALIC);
  if (piece.bold ?? style.bold !== (run?.bold ?? false)) list.push(BOLD);
  if (piece.inserted) list.push(revisionStanding('inserted', piece.inserted));
  if (piece.deleted) list.push(revisionStanding('deleted', piece.deleted));
  for (const id of piece.comments) {
    const comment = context.comments.get(id);
    if (!comment) continue;
    const { kind, ...who } = revisionStanding('comment', comment.revision).mark;
    list.push({ key: `comment ${id}`, mark: { kind, ...who, note: comment.text } });
  }
  return list;
}

function revisionStanding(
  kind: 'inserted' | 'deleted' | 'comment',
  { author, date }: Revision,
): PendingMark {
  return {
    key: `${kind} ${author} ${date}`,
    mark: { kind, author, ...(date === null ? {} : { date }) },
  };
}
