/** Runs of words with their marks and notes, and how blocks are written from them. */
import type { Footnote, Mark } from '../../model/document.ts';
import { clean } from '../../words/normalise.ts';
import { areMastheadLines } from './masthead-lines.ts';
import { endsWord } from './raised.ts';

/** A mark before its place is known; touching runs that share a key are under one mark. */
export interface PendingMark {
  readonly key: string;
  readonly mark: Omit<Mark, 'start' | 'end'>;
}

/** A run of words, or the call of a note (then without words). */
export interface Inline {
  readonly text: string;
  readonly standings: readonly PendingMark[];
  readonly note: { readonly mark: string; readonly text: string } | null;
}

export interface BlockText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly footnotes: readonly Footnote[];
}

export const ITALIC: PendingMark = { key: 'italic', mark: { kind: 'italic' } };
/** Words struck or put in by hand, by nobody named. */
export const BY_HAND = {
  deleted: { key: 'deleted by hand', mark: { kind: 'deleted', author: '' } },
  inserted: { key: 'inserted by hand', mark: { kind: 'inserted', author: '' } },
} satisfies Record<string, PendingMark>;
export const BOLD: PendingMark = { key: 'bold', mark: { kind: 'bold' } };

/** Numbering typed at the start of a line that a person broke inside a paragraph. */
const TYPED_NUMBER = /^\s*(\d{1,3}\.|\((\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\))\s/;
/** After these a raised figure is part of the word: m², 10⁶. */
const RAISED_FIGURE = /(?:\b(?:[ckm]?m|ha|x)|\d)$/i;

interface OpenMark {
  readonly standing: PendingMark;
  readonly start: number;
  end: number;
}

/** Writes the words of a block: white space folded, marks and notes in place. */
export function writeBlock(inlines: readonly Inline[]): BlockText {
  const footnotes: Footnote[] = [];
  const marks: OpenMark[] = [];
  const open = new Map<string, OpenMark>();
  let text = '';
  for (const { text: raw, standings, note } of inlines) {
    if (note) {
      footnotes.push({ mark: note.mark, text: note.text, at: text.length });
      continue;
    }
    let words = clean(raw).replace(/\s+/g, ' ');
    if (words.startsWith(' ') && (text === '' || text.endsWith(' '))) words = words.slice(1);
    const start = text.length;
    text += words;
    for (const standing of standings) {
      const before = open.get(standing.key);
      if (before?.end === start) before.end = text.length;
      else {
        const mark = { standing, start, end: text.length };
        open.set(standing.key, mark);
        marks.push(mark);
      }
    }
  }
  const length = text.trimEnd().length;
  return {
    text: text.slice(0, length),
    marks: marks.flatMap((mark) => closeMark(mark, length)),
    footnotes: footnotes.map((note) => ({ ...note, at: Math.min(note.at, length) })),
  };
}

/** Empty marks say nothing, except a comment at one point. */
function closeMark({ standing, start, end }: OpenMark, length: number): Mark[] {
  const mark = { ...standing.mark, start: Math.min(start, length), end: Math.min(end, length) };
  return mark.start < mark.end || mark.kind === 'comment' ? [mark] : [];
}

/** A paragraph broken by hand (`\n`) is several where a line is empty or opens with a number. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    inline.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)!.push({ ...inline, text: i > 0 ? ` ${text}` : text });
    });
  }
  const words = lines.map((line) => line.map((inline) => inline.text).join(''));
  if (areMastheadLines(words)) return lines;
  const groups: Inline[][] = [];
  let fresh = true;
  for (const line of lines) {
    const text = line.map((inline) => inline.text).join('');
    if (fresh || TYPED_NUMBER.test(text)) groups.push([...line]);
    else groups.at(-1)!.push(...line);
    fresh = text.trim() === '' && !line.some((inline) => inline.note);
  }
  return groups;
}

/** True for raised characters that are the mark of a footnote: an asterisk, a letter, a figure. */
export function isRaisedMark(text: string, before: string): boolean {
  const mark = text.trim();
  if (before === '' || mark === '' || endsWord(before, mark)) return false;
  return /^\*{1,4}$/.test(mark) || (/^([a-z]|\d{1,3})$/.test(mark) && !RAISED_FIGURE.test(before));
}
