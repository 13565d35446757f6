/** Where the walk through a part of a Word file stands, and what can happen there. */

import type { Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import type { TableCell } from '../../reading.ts';
import { emptyFieldProblem } from '../shown.ts';
import { newSection, PLAIN_PARAGRAPH, PLAIN_RUN, type RunFormat, readRevision } from './formats.ts';
import type {
  DocxField,
  NoteCall,
  Revision,
  SectionInfo,
  Story,
  WordParagraph,
} from './word-model.ts';
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

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
  /** Columns that the cell reaches over beyond its own. */
  span: number;
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
  readonly fields: DocxField[];
  readonly comments: Set<string>;
  /** One entry for each content control. */
  readonly controls: { contents: boolean; placeholder: boolean }[];
  /** Tracked insertion or deletion of each open table cell. */
  readonly cells: Row[];
  /** What is shown and could not be read, or what programs may show in different ways. */
  readonly doubts: Problem[];
  containerCount: number;
  /** Tables not yet closed, with the cell that is under way in each. */
  readonly tables: OpenTable[];
  tableCount: number;
  customMark: boolean;
  run: RunFormat;
  /** Width of the drawing under way in inches; NaN when it is not known. */
  extent: number;
  readonly input: string;
  readonly budget: Budget;
}

export type Handler = (cursor: Cursor, attribute: Attributes) => void;

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
    controls: [],
    cells: [],
    doubts: [],
    containerCount: 0,
    tables: [],
    tableCount: 0,
    customMark: false,
    run: PLAIN_RUN,
    extent: Number.NaN,
    input,
    budget,
  };
}

function cellOf(open: OpenTable | undefined): { cell?: TableCell } {
  return open ? { cell: { table: open.table, row: open.row, column: open.column } } : {};
}

export function openParagraph(cursor: Cursor, chunk: string | null = null): void {
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
    inTable: cursor.tables.length > 0,
    ...cellOf(cursor.tables.at(-1)),
    inContents: cursor.controls.some(({ contents }) => contents),
    section: cursor.sections.length - 1,
    pictures: [],
    chunk,
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
  if (!paragraph) return;
  const row = cursor.rows[cursor.rows.length - 1];
  const cell = cursor.cells[cursor.cells.length - 1];
  const code = cursor.fields.find(({ stage }) => stage === 'code') ?? null;
  if (!code) for (const field of cursor.fields) field.words += 1;
  const { formattedBy, ...run } = cursor.run;
  const inserted = cursor.inserted[cursor.inserted.length - 1];
  const deleted = cursor.deleted[cursor.deleted.length - 1] ?? (run.look.struck && formattedBy);
  paragraph.pieces.push({
    ...run,
    text,
    code,
    placeholder: cursor.controls.some(({ placeholder }) => placeholder),
    inserted: inserted ?? cell?.inserted ?? row?.inserted ?? null,
    deleted: deleted || (cell?.deleted ?? row?.deleted ?? null),
    comments: cursor.comments.size > 0 ? [...cursor.comments] : NO_COMMENTS,
    note,
    mark: cursor.customMark && note === null,
  });
}

const NO_COMMENTS: readonly string[] = [];

/** Begins, turns or ends a field; the choice of a drop-down field is text. */
export function turnField(cursor: Cursor, type: string | undefined): void {
  const { fields } = cursor;
  if (type === 'begin') {
    fields.push({ ...NEW_FIELD, choices: [], stage: 'code' });
    return;
  }
  const field = fields[fields.length - 1];
  if (!field) return;
  if (type === 'separate') field.stage = 'result';
  if (type === 'separate' || type === 'end') field.closed = true;
  if (type !== 'end') return;
  fields.pop();
  const choice = field.choices[field.chosen];
  if (choice !== undefined && field.words === 0) addPiece(cursor, choice);
  else if (field.words === 0) noteEmptyField(cursor, field.instruction);
}

/** A field in one element, which holds nothing but its result. */
export function beginSimpleField({ fields }: Cursor, instruction: string): void {
  fields.push({ ...NEW_FIELD, choices: [], instruction, closed: true, stage: 'result' });
}

const NEW_FIELD = { closed: false, instruction: '', words: 0, chosen: 0 };

/** Fields that print words; others have no result, or one that is no word of the text. */
const PRINTING =
  /^\s*(?:QUOTE|REF|IF|INCLUDETEXT|MERGEFIELD|DOCPROPERTY|DOCVARIABLE|FILLIN|ASK|EQ|SYMBOL|SEQ|LISTNUM|AUTONUM(?:LGL|OUT)?|MACROBUTTON|GOTOBUTTON|AUTOTEXT|INFO|TITLE|SUBJECT|COMMENTS|KEYWORDS)\b/i;

function noteEmptyField(cursor: Cursor, instruction: string): void {
  if (!PRINTING.test(instruction)) return;
  noteDoubt(cursor, emptyFieldProblem(instruction.trim(), wordsBefore(cursor)));
}

/** Notes something that a reader of the page should look at. */
export function noteDoubt(cursor: Cursor, problem: Problem): void {
  cursor.doubts.push(problem);
}

/** The last words before this place, to find it by. */
export function wordsBefore({ stories, open }: Cursor): string {
  const list = stories[stories.length - 1]!.paragraphs;
  const current = open[open.length - 1];
  const near = current?.pieces.some(({ text }) => text.trim() !== '')
    ? current
    : list.findLast(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  return (near?.pieces ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();
}
