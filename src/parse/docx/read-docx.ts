/** The Word reader: parts of the package to one Reading, for the text before or after tracked changes. */
import type { Problem } from '../../model/document.ts';
import { UnreadableError } from '../../model/errors.ts';
import type { Note, Reading, View } from '../reading.ts';
import { MAX_PARAGRAPHS } from './cursor.ts';
import { readFurniture } from './furniture.ts';
import type { Comment } from './inlines.ts';
import { numberNotes, storyText } from './notes.ts';
import { NO_NUMBERING, readNumbering, startCounters } from './numbering.ts';
import { describePackage, findMainPart, readRelations } from './package.ts';
import { type PartReading, readPart } from './story.ts';
import { NO_STYLES, readStyles } from './styles.ts';
import { viewParagraphs } from './view.ts';
import type { NoteCall, Story, WordParagraph } from './word-model.ts';
import { openPackage } from './zip.ts';

/** Reads a Word file (.docx). Throws UnreadableError when it is damaged, hostile or something else. */
export async function readDocx(
  bytes: Uint8Array,
  input: string,
  view: View = 'after',
): Promise<Reading> {
  const { names, parts } = openPackage(bytes, input);
  const main = findMainPart(parts, input);
  if (main === null) throw new UnreadableError(describePackage(names, parts, input));
  const budget = { paragraphs: MAX_PARAGRAPHS };
  const relations = readRelations(main, parts, input);
  const partOf = (type: string): Uint8Array | undefined =>
    parts.get(relations.find((relation) => relation.type === type)?.target ?? '');
  const read = (part: string, content: Uint8Array | undefined): PartReading =>
    content ? readPart(part, content, input, budget) : { stories: [], sections: [] };

  const stylesPart = partOf('styles');
  const numberingPart = partOf('numbering');
  const styles = stylesPart ? readStyles(stylesPart, input) : NO_STYLES;
  const numbering = numberingPart ? readNumbering(numberingPart, input) : NO_NUMBERING;
  const body = read(main, parts.get(main));
  const paragraphs = body.stories[0]?.paragraphs ?? [];
  const comments = commentsOf(read('comments', partOf('comments')).stories, view);
  const stories = {
    footnote: byId(read('footnotes', partOf('footnotes')).stories),
    endnote: byId(read('endnotes', partOf('endnotes')).stories),
  };
  const numbers = numberNotes(paragraphs, body.sections, view);
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
    counters: startCounters(numbering, styles.lists),
    inlines: { runStyle: styles.of, comments, note: noteOf },
  };
  const furniture = readFurniture(
    body.sections,
    relations,
    (target) => read(target, parts.get(target)),
    context,
  );
  const viewed = viewParagraphs(paragraphs, context);
  const commentTexts = [...comments.values()].map((comment) => comment.text);
  return {
    format: 'docx',
    blocks: [...furniture.blocks, ...viewed.blocks],
    notes,
    dropped: [
      ...furniture.dropped,
      ...viewed.dropped,
      ...commentTexts.map((text) => ({ reason: 'comment' as const, text, page: null })),
    ],
    problems: trackedProblem(paragraphs, view),
    extracted: [
      furniture.extracted,
      viewed.extracted,
      ...notes.map((note) => `${note.mark} ${note.text}`),
      ...commentTexts,
    ].join('\n'),
  };
}

function byId(stories: readonly Story[]): Map<string, Story> {
  return new Map(stories.map((story) => [story.id, story]));
}

function commentsOf(stories: readonly Story[], view: View): Map<string, Comment> {
  const list = stories.flatMap((story): [string, Comment][] => {
    const text = storyText(story, view);
    return story.revision && text !== '' ? [[story.id, { text, revision: story.revision }]] : [];
  });
  return new Map(list);
}

/** Word repeats a custom mark at the beginning of its note. */
function bareNote(text: string, mark: string): string {
  return mark !== '' && text.startsWith(`${mark} `) ? text.slice(mark.length + 1) : text;
}

function trackedProblem(paragraphs: readonly WordParagraph[], view: View): Problem[] {
  const authors = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const change of [paragraph.markInserted, paragraph.markDeleted]) {
      if (change) authors.add(change.author);
    }
    for (const { inserted, deleted } of paragraph.pieces) {
      if (inserted) authors.add(inserted.author);
      if (deleted) authors.add(deleted.author);
    }
  }
  if (authors.size === 0) return [];
  const names = [...authors].map((author) => (author === '' ? 'an unnamed author' : author));
  const done = view === 'after' ? 'accepted' : 'rejected';
  const message = `Tracked changes by ${names.join(', ')}: read as if all were ${done}.`;
  return [{ side: null, code: 'tracked-changes', message, where: null }];
}
