/** Matches footnote marks in the text with the notes they call. */
import type { Dropped, Footnote } from '../../model/document.ts';
import type { Note } from '../reading.ts';
import type { ParagraphDraft } from './paragraph.ts';

/**
 * Gives every footnote the words of its note: the first unused note with its mark, in order, for
 * marks may start again. Notes and marks are logged as dropped.
 */
export function withFootnotes(
  drafts: readonly ParagraphDraft[],
  notes: readonly Note[],
): { paragraphs: ParagraphDraft[]; notesDropped: Dropped[] } {
  const waiting = new Map<string, string[]>();
  for (const note of notes) {
    const queue = waiting.get(note.mark);
    if (queue) queue.push(note.text);
    else waiting.set(note.mark, [note.text]);
  }
  const dropped: Dropped[] = [];
  const paragraphs = drafts.map((paragraph) => {
    if (paragraph.footnotes.length === 0) return paragraph;
    const footnotes = paragraph.footnotes.map((footnote): Footnote => {
      dropped.push({ reason: 'footnote mark', text: footnote.mark, page: paragraph.page });
      if (footnote.text !== '') return footnote;
      return { ...footnote, text: waiting.get(footnote.mark)?.shift() ?? '' };
    });
    return { ...paragraph, footnotes };
  });
  for (const note of notes) {
    const text = note.mark === '' ? note.text : `${note.mark} ${note.text}`;
    dropped.push({ reason: 'footnote', text, page: note.page });
  }
  return { paragraphs, notesDropped: dropped };
}
