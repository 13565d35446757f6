/** The words of a block from the pieces that are to be seen, with its marks and notes in place. */
import type { Footnote, Mark } from '../../model/document.ts';
import { clean } from '../../text/normalise.ts';
import type { Style } from './styles.ts';
import type { Piece, Revision } from './word-model.ts';

export interface BlockText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly footnotes: readonly Footnote[];
}

/** A comment as it goes into a mark. */
export interface Comment {
  readonly text: string;
  readonly revision: Revision;
}

export interface TextContext {
  /** Style of the paragraph, and of runs by id. */
  readonly style: Style;
  readonly runStyle: (id: string | null) => Style;
  readonly comments: ReadonlyMap<string, Comment>;
  /** Mark and words of the note that a piece calls; null when the file has no such note. */
  readonly note: (piece: Piece, customMark: string) => { mark: string; text: string } | null;
}

type Standing = Omit<Mark, 'start' | 'end'>;
interface OpenMark {
  readonly standing: Standing;
  readonly start: number;
  end: number;
}

/** White space is folded to single spaces; the marks of one standing that touch become one. */
export function writeText(pieces: readonly Piece[], context: TextContext): BlockText {
  const footnotes: Footnote[] = [];
  const marks: OpenMark[] = [];
  const open = new Map<string, OpenMark>();
  let text = '';

  pieces.forEach((piece, i) => {
    if (piece.note) {
      const note = context.note(piece, customMarkAfter(pieces, i));
      if (note) footnotes.push({ ...note, at: text.length });
      return;
    }
    if (piece.mark) return;
    let words = clean(piece.text).replace(/\s+/g, ' ');
    if (words.startsWith(' ') && (text === '' || text.endsWith(' '))) words = words.slice(1);
    const start = text.length;
    text += words;
    for (const [key, standing] of standingsOf(piece, context)) {
      const before = open.get(key);
      if (before?.end === start) before.end = text.length;
      else {
        const mark = { standing, start, end: text.length };
        open.set(key, mark);
        marks.push(mark);
      }
    }
  });

  const length = text.trimEnd().length;
  return {
    text: text.slice(0, length),
    marks: marks.flatMap(({ standing, start, end }) => closeMark(standing, start, end, length)),
    footnotes: footnotes.map((note) => ({ ...note, at: Math.min(note.at, length) })),
  };
}

function customMarkAfter(pieces: readonly Piece[], at: number): string {
  let mark = '';
  for (let i = at + 1; pieces[i]?.mark; i += 1) mark += pieces[i]!.text;
  return mark.trim();
}

/** Empty marks say nothing, except a comment at one point. */
function closeMark(standing: Standing, start: number, end: number, length: number): Mark[] {
  const mark = { ...standing, start: Math.min(start, length), end: Math.min(end, length) };
  return mark.start < mark.end || standing.kind === 'comment' ? [mark] : [];
}

function standingsOf(piece: Piece, context: TextContext): [string, Standing][] {
  const list: [string, Standing][] = [];
  const run = piece.style === null ? null : context.runStyle(piece.style);
  // Word toggles: italic in the style of the run inside an italic paragraph is upright.
  if (piece.italic ?? context.style.italic !== (run?.italic ?? false)) {
    list.push(['italic', { kind: 'italic' }]);
  }
  if (piece.bold ?? context.style.bold !== (run?.bold ?? false))
    list.push(['bold', { kind: 'bold' }]);
  if (piece.inserted) list.push(revisionStanding('inserted', piece.inserted));
  if (piece.deleted) list.push(revisionStanding('deleted', piece.deleted));
  for (const id of piece.comments) {
    const comment = context.comments.get(id);
    if (comment) list.push([`comment ${id}`, commentStanding(comment)]);
  }
  return list;
}

function revisionStanding(kind: 'inserted' | 'deleted', revision: Revision): [string, Standing] {
  return [
    `${kind} ${revision.author} ${revision.date}`,
    { kind, author: revision.author, ...(revision.date === null ? {} : { date: revision.date }) },
  ];
}

function commentStanding({ text, revision }: Comment): Standing {
  return {
    kind: 'comment',
    author: revision.author,
    ...(revision.date === null ? {} : { date: revision.date }),
    note: text,
  };
}
