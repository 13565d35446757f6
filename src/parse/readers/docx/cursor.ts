/** Where the walk through a part of a Word file stands, and what can happen there. */
import { UnreadableError } from '../../../model/errors.ts';
import { newSection, PLAIN_PARAGRAPH, PLAIN_RUN, type RunFormat, readRevision } from './formats.ts';
import type { NoteCall, Revision, SectionInfo, Story, WordParagraph } from './word-model.ts';
import type { Attributes } from './xml.ts';

export const MAX_PARAGRAPHS = 300_000;

/** Paragraphs that the file may still have, over all its parts. */
export interface Budget {
  paragraphs: number;
}

interface Row {
  inserted: Revision | null;
  deleted: Revision | null;
}

/** Where the walk through a part stands. */
export interface Cursor {
  readonly stories: Story[];
  readonly sections: SectionInfo[];
  /** Paragraphs not yet closed: a text box stands inside the paragraph that holds it. */
  readonly open: WordParagraph[];
  readonly containers: number[];
  readonly rows: Row[];
  readonly inserted: Revision[];
  readonly deleted: Revision[];
  /** Complex fields not yet ended: their code is not printed, their result is. */
  readonly fields: ('code' | 'result')[];
  readonly comments: Set<string>;
  /** One entry for each content control: whether it is a table of contents. */
  readonly contents: boolean[];
  containerCount: number;
  tables: number;
  customMark: boolean;
  run: RunFormat;
  readonly input: string;
  readonly budget: Budget;
}

export function startCursor(input: string, budget: Budget): Cursor {
  return {
    stories: [{ id: '', revision: null, paragraphs: [] }],
    sections: [newSection()],
    open: [],
    containers: [0],
    rows: [],
    inserted: [],
    deleted: [],
    fields: [],
    comments: new Set(),
    contents: [],
    containerCount: 0,
    tables: 0,
    customMark: false,
    run: PLAIN_RUN,
    input,
    budget,
  };
}

export function openParagraph(cursor: Cursor): void {
  cursor.budget.paragraphs -= 1;
  if (cursor.budget.paragraphs < 0) {
    throw new UnreadableError(
      `'${cursor.input}' has more than ${MAX_PARAGRAPHS} paragraphs; compare a part of it.`,
    );
  }
  const paragraph: WordParagraph = {
    pieces: [],
    format: PLAIN_PARAGRAPH,
    oldFormat: null,
    markInserted: null,
    markDeleted: null,
    container: cursor.containers[cursor.containers.length - 1]!,
    inTable: cursor.tables > 0,
    inContents: cursor.contents.includes(true),
    section: cursor.sections.length - 1,
  };
  cursor.open.push(paragraph);
  cursor.stories[cursor.stories.length - 1]!.paragraphs.push(paragraph);
}

export function enterContainer(cursor: Cursor): void {
  cursor.containerCount += 1;
  cursor.containers.push(cursor.containerCount);
}

export function openStory(cursor: Cursor, attribute: Attributes): void {
  enterContainer(cursor);
  cursor.stories.push({
    id: attribute('w:id') ?? '',
    revision: readRevision(attribute),
    paragraphs: [],
  });
}

export function callNote(cursor: Cursor, kind: NoteCall['kind'], attribute: Attributes): void {
  const custom = attribute('w:customMarkFollows');
  const call = {
    kind,
    id: attribute('w:id') ?? '',
    custom: custom !== undefined && custom !== '0',
  };
  addPiece(cursor, '', call);
  cursor.customMark = call.custom;
}

/** A comment without a range stands at one point: an empty piece keeps the place. */
export function callComment(cursor: Cursor, attribute: Attributes): void {
  const id = attribute('w:id') ?? '';
  const open = cursor.comments.has(id);
  cursor.comments.add(id);
  addPiece(cursor, '');
  if (!open) cursor.comments.delete(id);
}

export function addPiece(cursor: Cursor, text: string, note: NoteCall | null = null): void {
  const paragraph = cursor.open[cursor.open.length - 1];
  if (!paragraph || cursor.fields.includes('code')) return;
  const row = cursor.rows[cursor.rows.length - 1];
  paragraph.pieces.push({
    ...cursor.run,
    text,
    inserted: cursor.inserted[cursor.inserted.length - 1] ?? row?.inserted ?? null,
    deleted: cursor.deleted[cursor.deleted.length - 1] ?? row?.deleted ?? null,
    comments: cursor.comments.size > 0 ? [...cursor.comments] : NO_COMMENTS,
    note,
    mark: cursor.customMark && note === null,
  });
}

const NO_COMMENTS: readonly string[] = [];

export function turnField(fields: ('code' | 'result')[], type: string | undefined): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}
