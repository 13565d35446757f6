/** What the readers of Word files found, to one Reading of the text before or after tracked changes. */
import type { Problem } from '../../../model/document.ts';
import type { Format } from '../../../model/file-formats.ts';
import { clean } from '../../../words/normalise.ts';
import type { Note, Reading, TrackedView } from '../../reading.ts';
import { doubtsOf } from './doubts.ts';
import type { Comment } from './inlines.ts';
import { numberNotes, storyText } from './notes.ts';
import { type Numbering, startCounters } from './numbering.ts';
import { aboutProblem, withoutOwn } from './redline.ts';
import { markStruck } from './strikes.ts';
import type { Styles } from './styles.ts';
import { type ViewContext, type ViewReading, viewParagraphs } from './view.ts';
import type { NoteCall, SectionInfo, Story, WordParagraph } from './word-model.ts';

export interface WordText {
  readonly format: Format;
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly SectionInfo[];
  readonly footnotes: readonly Story[];
  readonly endnotes: readonly Story[];
  readonly comments: readonly Story[];
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Reads running heads and feet. */
  readonly furniture: (context: ViewContext) => ViewReading;
  /** Texts of other files that stand in this one, by their relation. */
  readonly chunks: ReadonlyMap<string, Reading>;
  readonly problems: readonly Problem[];
}

/** Every word of the file is in a block, a note or a drop. */
export function readingOf(word: WordText, view: TrackedView): Reading {
  const { styles } = word;
  const paragraphs = markStruck(word.paragraphs, styles);
  const comments = commentsOf(word.comments, view);
  const stories = { footnote: byId(word.footnotes), endnote: byId(word.endnotes) };
  const numbers = numberNotes(paragraphs, word.sections, view);
  const notes: Note[] = [];
  const noteOf = (call: NoteCall, customMark: string): Note => {
    const story = stories[call.kind].get(call.id);
    const mark = call.custom ? customMark : numbers.markOf(call);
    const note = { mark, text: story ? bareNote(storyText(story, view), mark) : '', page: null };
    if (note.text !== '') notes.push(note);
    return note;
  };
  const context = {
    view,
    styles,
    counters: startCounters(word.numbering, styles.lists),
    inlines: { runStyle: styles.of, comments: withoutOwn(comments), note: noteOf },
    chunks: word.chunks,
  };
  const furniture = word.furniture(context);
  const viewed = viewParagraphs(paragraphs, context);
  notes.push(...[...word.chunks.values()].flatMap((chunk) => chunk.notes));
  const commentTexts = [...comments.values()].map((comment) => comment.text);
  return {
    format: word.format,
    blocks: [...furniture.blocks, ...viewed.blocks],
    notes,
    dropped: [
      ...furniture.dropped,
      ...viewed.dropped,
      ...commentTexts.map((text) => ({ reason: 'comment' as const, text, page: null })),
    ],
    problems: [
      ...word.problems,
      ...aboutProblem(viewed.dropped),
      ...trackedProblem(paragraphs, view),
      ...doubtsOf(paragraphs, styles, view),
    ],
    extracted: clean(
      [
        furniture.extracted,
        viewed.extracted,
        ...notes.map((note) => `${note.mark} ${note.text}`),
        ...commentTexts,
      ].join('\n'),
    ),
  };
}

function byId(stories: readonly Story[]): Map<string, Story> {
  return new Map(stories.map((story) => [story.id, story]));
}

function commentsOf(stories: readonly Story[], view: TrackedView): Map<string, Comment> {
  const list = stories.flatMap((story): [string, Comment][] => {
    const text = storyText(story, view);
    return story.revision && text !== '' ? [[story.id, { text, revision: story.revision }]] : [];
  });
  return new Map(list);
}

/** Word repeats a custom mark at the beginning of its note. */
function bareNote(text: string, mark: string): string {
  if (mark === '' || !text.startsWith(mark)) return text;
  const rest = text.slice(mark.length);
  return rest.startsWith(' ') || mark.startsWith('*') ? rest.trimStart() : text;
}

function trackedProblem(paragraphs: readonly WordParagraph[], view: TrackedView): Problem[] {
  const authors = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const change of [paragraph.markInserted, paragraph.markDeleted]) {
      if (change && !change.byHand) authors.add(change.author);
    }
    for (const { inserted, deleted } of paragraph.pieces) {
      if (inserted && !inserted.byHand) authors.add(inserted.author);
      if (deleted && !deleted.byHand) authors.add(deleted.author);
    }
  }
  if (authors.size === 0) return [];
  const names = [...authors].map((author) => (author === '' ? 'an unnamed author' : author));
  const done = view === 'after' ? 'accepted' : 'rejected';
  const message = `Tracked changes by ${names.join(', ')}: read as if all were ${done}.`;
  return [{ side: null, code: 'tracked-changes', message, where: null }];
}
