/** Footnotes and endnotes: numbered in the order of their calls, as Word prints them. */
import type { Dropped, Problem } from '../../../model/document.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { Note, TrackedView } from '../../reading.ts';
import { formatNumber } from '../number-format.ts';
import { hiddenProblem } from '../shown.ts';
import { markStruck } from './strikes.ts';
import type { Styles } from './styles.ts';
import { isVisible, sortPieces } from './view.ts';
import { groundOf } from './visibility.ts';
import type { NoteCall, SectionInfo, Story, WordParagraph } from './word-model.ts';

/** A note or comment with its words in one view, and those that the view or the page does not show. */
export interface ReadStory extends Story {
  readonly text: string;
  readonly dropped: readonly Dropped[];
}

export function readStory(story: Story, styles: Styles, view: TrackedView): ReadStory {
  const paragraphs = [...markStruck(story.paragraphs, styles)];
  const sorted = paragraphs.map((paragraph) =>
    sortPieces(paragraph.pieces, groundOf(paragraph, styles), view),
  );
  const texts = sorted.map(({ shown }) => clean(shown.map(({ text }) => text).join('')));
  const dropped = sorted.flatMap((one) => one.dropped);
  return { ...story, paragraphs, text: foldSpace(texts.join(' ')), dropped };
}

/** The notes of a file while its body is read. */
export interface WordNotes {
  /** Mark and words of the note that is called; the mark of a custom one is what was typed after its call. */
  readonly noteOf: (call: NoteCall, customMark: string) => Note;
  /** Once the body is read: the notes in the order of their calls, and what became of all other words. */
  readonly end: () => {
    readonly notes: readonly Note[];
    readonly paragraphs: readonly WordParagraph[];
    readonly dropped: readonly Dropped[];
    readonly problems: readonly Problem[];
  };
}

/** Reads all notes of a file in one view of its body. */
export function startNotes(
  word: {
    readonly footnotes: readonly Story[];
    readonly endnotes: readonly Story[];
    readonly sections: readonly SectionInfo[];
    readonly styles: Styles;
  },
  body: readonly WordParagraph[],
  view: TrackedView,
): WordNotes {
  const read = (story: Story): ReadStory => readStory(story, word.styles, view);
  const [footnotes, endnotes] = [word.footnotes.map(read), word.endnotes.map(read)];
  const stories = { footnote: byId(footnotes), endnote: byId(endnotes) };
  const numbers = numberNotes(body, word.sections, view);
  const notes: Note[] = [];
  const called = new Set<ReadStory>();
  return {
    noteOf(call, customMark) {
      const story = stories[call.kind].get(call.id);
      const mark = call.custom ? customMark : numbers.markOf(call);
      const note = { mark, text: story ? bareNote(story.text, mark) : '', page: null };
      if (note.text !== '') notes.push(note);
      if (story) called.add(story);
      return note;
    },
    end() {
      const all = [...footnotes, ...endnotes];
      const gone = uncalledNotes(
        all.filter((story) => !called.has(story) && story.text !== ''),
        body,
        view,
      );
      return {
        notes,
        paragraphs: [...called].flatMap(({ paragraphs }) => paragraphs),
        dropped: [...all.flatMap(({ dropped }) => dropped), ...gone],
        problems: gone
          .filter(({ reason }) => reason === 'not shown')
          .map(({ text }) => hiddenProblem(text, null)),
      };
    },
  };
}

/** Notes whose call stands in a change that this view does not show, and notes that nothing calls, which no page shows. */
function uncalledNotes(
  stories: readonly ReadStory[],
  body: readonly WordParagraph[],
  view: TrackedView,
): Dropped[] {
  if (stories.length === 0) return [];
  const pieces = body.flatMap((paragraph) => paragraph.pieces);
  const changed = pieces.filter((piece) => !isVisible(piece, view));
  const calls = new Set(changed.map(({ note }) => note?.id));
  return stories.map(({ id, text }) => ({
    reason: calls.has(id) ? 'tracked change' : 'not shown',
    text,
    page: null,
  }));
}

function byId(stories: readonly ReadStory[]): Map<string, ReadStory> {
  return new Map(stories.map((story) => [story.id, story]));
}

/** Word repeats a custom mark at the beginning of its note. */
function bareNote(text: string, mark: string): string {
  if (mark === '' || !text.startsWith(mark)) return text;
  const rest = text.slice(mark.length);
  return rest.startsWith(' ') || mark.startsWith('*') ? rest.trimStart() : text;
}

interface NoteNumbers {
  /** Mark of each call that is in the view; a custom mark is told by the caller. */
  readonly markOf: (call: NoteCall) => string;
}

/** Numbers the calls of a view; restarts where a section says so. */
function numberNotes(
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
