/** What the readers of Word files found, to one Reading of the text before or after tracked changes. */
import type { Problem } from '../../../model/document.ts';
import type { Format } from '../../../model/file-formats.ts';
import { clean } from '../../../words/normalise.ts';
import type { Reading, TrackedView } from '../../reading.ts';
import { doubtsOf } from './doubts.ts';
import type { Comment } from './inlines.ts';
import { type ReadStory, readStory, startNotes } from './notes.ts';
import { type Numbering, startCounters } from './numbering.ts';
import { aboutProblem, withoutOwn } from './redline.ts';
import { markStruck } from './strikes.ts';
import type { Styles } from './styles.ts';
import { type ViewContext, type ViewReading, viewParagraphs } from './view.ts';
import type { SectionInfo, Story, WordParagraph } from './word-model.ts';

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
  const notes = startNotes(word, paragraphs, view);
  const remarks = word.comments.map((story) => readStory(story, styles, view));
  const comments = commentsOf(remarks);
  const context = {
    view,
    styles,
    counters: startCounters(word.numbering, styles.lists),
    inlines: { runStyle: styles.of, comments: withoutOwn(comments), note: notes.noteOf },
    chunks: word.chunks,
  };
  const furniture = word.furniture(context);
  const viewed = viewParagraphs(paragraphs, context);
  const noted = notes.end();
  const chunkNotes = [...word.chunks.values()].flatMap((chunk) => chunk.notes);
  const written = [...noted.notes, ...chunkNotes];
  const left = [
    ...noted.dropped,
    ...remarks.flatMap(({ dropped }) => dropped),
    ...[...comments.values()].map(({ text }) => ({ reason: 'comment' as const, text, page: null })),
  ];
  return {
    format: word.format,
    blocks: [...furniture.blocks, ...viewed.blocks],
    notes: written,
    dropped: [...furniture.dropped, ...viewed.dropped, ...left],
    problems: [
      ...word.problems,
      ...aboutProblem(viewed.dropped),
      ...trackedProblem([...paragraphs, ...noted.paragraphs], view),
      ...doubtsOf(paragraphs, noted.paragraphs, styles, view),
      ...noted.problems,
    ],
    extracted: clean(
      [
        furniture.extracted,
        viewed.extracted,
        ...written.map((note) => `${note.mark} ${note.text}`),
        ...left.map(({ text }) => text),
      ].join('\n'),
    ),
  };
}

function commentsOf(stories: readonly ReadStory[]): Map<string, Comment> {
  const list = stories.flatMap(({ id, revision, text }): [string, Comment][] =>
    revision && text !== '' ? [[id, { text, revision }]] : [],
  );
  return new Map(list);
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
