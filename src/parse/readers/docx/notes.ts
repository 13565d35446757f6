/** Footnotes and endnotes: numbered in the order of their calls, as Word prints them. */
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { TrackedView } from '../../reading.ts';
import { formatNumber } from '../number-format.ts';
import { isVisible } from './view.ts';
import type { NoteCall, SectionInfo, Story, WordParagraph } from './word-model.ts';

/** Words of a note or comment in one view. */
export function storyText(story: Story, view: TrackedView): string {
  return foldSpace(
    story.paragraphs
      .map((paragraph) =>
        clean(
          paragraph.pieces
            .filter((piece) => isVisible(piece, view))
            .map((piece) => piece.text)
            .join(''),
        ),
      )
      .join(' '),
  );
}

export interface NoteNumbers {
  /** Mark of each call that is in the view; a custom mark is told by the caller. */
  readonly markOf: (call: NoteCall) => string;
}

/** Numbers the calls of a view; restarts where a section says so. */
export function numberNotes(
  paragraphs: readonly WordParagraph[],
  sections: readonly SectionInfo[],
  view: TrackedView,
): NoteNumbers {
  const marks = new Map<NoteCall, string>();
  const count = { footnote: 0, endnote: 0 };
  let section = -1;
  for (const paragraph of paragraphs) {
    const info = sections[paragraph.section];
    if (paragraph.section !== section) {
      if (info?.footnotes.restart) count.footnote = 0;
      if (info?.endnotes.restart) count.endnote = 0;
      section = paragraph.section;
    }
    for (const piece of paragraph.pieces) {
      const { note } = piece;
      if (!note || note.custom || !isVisible(piece, view)) continue;
      const numbering = note.kind === 'footnote' ? info?.footnotes : info?.endnotes;
      const value = (numbering?.start ?? 1) + count[note.kind];
      count[note.kind] += 1;
      marks.set(note, formatNumber(value, numbering?.format ?? 'decimal'));
    }
  }
  return { markOf: (call) => marks.get(call) ?? '' };
}
