/** What each element of a Word file does to the text that is being read. */
import {
  addPiece,
  type Cursor,
  callComment,
  callNote,
  enterContainer,
  type Handler,
  openParagraph,
  openStory,
  turnField,
} from './cursor.ts';
import { FORM_FIELDS } from './form-fields.ts';
import {
  newSection,
  PLAIN_PARAGRAPH,
  PLAIN_RUN,
  readRevision,
  readSectionProperty,
  withParagraphProperty,
  withRunProperty,
} from './formats.ts';
import { symbolCharacter } from './symbols.ts';
import { UNREAD } from './unread.ts';
import type { Revision } from './word-model.ts';
import { type Attributes, isOn } from './xml.ts';

/** Elements whose children mean something else than the same elements elsewhere. */
const CONTEXTS = new Set(['w:p', 'w:r', 'w:pPr', 'w:rPr', 'w:sectPr', 'w:trPr', 'w:numPr']);
const REVISIONS: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const OPEN: Readonly<Record<string, Handler>> = {
  'w:p': (cursor) => openParagraph(cursor),
  'w:r': (cursor) => {
    cursor.run = PLAIN_RUN;
    cursor.customMark = false;
  },
  'w:tbl': (cursor) => {
    cursor.tables.push({ table: cursor.tableCount, row: -1, column: -1, span: 0 });
    cursor.tableCount += 1;
  },
  'w:tr': (cursor) => {
    const table = cursor.tables.at(-1);
    if (table) Object.assign(table, { row: table.row + 1, column: -1, span: 0 });
    cursor.rows.push({ inserted: null, deleted: null });
  },
  'w:tc': (cursor) => {
    enterContainer(cursor);
    const table = cursor.tables.at(-1);
    if (table) Object.assign(table, { column: table.column + 1 + table.span, span: 0 });
    cursor.cells.push({ inserted: null, deleted: null });
  },
  'w:gridSpan': (cursor, attribute) => {
    const table = cursor.tables.at(-1);
    if (table) table.span = Math.max(0, Number(attribute('w:val') ?? 1) - 1 || 0);
  },
  'w:cellIns': (cursor, attribute) => {
    const cell = cursor.cells[cursor.cells.length - 1];
    if (cell) cell.inserted = readRevision(attribute);
  },
  'w:cellDel': (cursor, attribute) => {
    const cell = cursor.cells[cursor.cells.length - 1];
    if (cell) cell.deleted = readRevision(attribute);
  },
  'w:txbxContent': enterContainer,
  'w:footnote': openStory,
  'w:endnote': openStory,
  'w:comment': openStory,
  'w:sdt': (cursor) => cursor.controls.push({ contents: false, placeholder: false }),
  'w:docPartGallery': (cursor, attribute) => {
    const control = cursor.controls[cursor.controls.length - 1];
    if (control && /contents/i.test(attribute('w:val') ?? '')) control.contents = true;
  },
  'w:showingPlcHdr': (cursor, attribute) => {
    const control = cursor.controls[cursor.controls.length - 1];
    if (control) control.placeholder = isOn(attribute('w:val'));
  },
  'w:sym': (cursor, attribute) =>
    addPiece(cursor, symbolCharacter(attribute('w:font'), attribute('w:char'))),
  'w:fldChar': (cursor, attribute) => turnField(cursor, attribute('w:fldCharType')),
  ...FORM_FIELDS,
  ...UNREAD,
  'w:footnoteReference': (cursor, attribute) => callNote(cursor, 'footnote', attribute),
  'w:endnoteReference': (cursor, attribute) => callNote(cursor, 'endnote', attribute),
  'w:commentRangeStart': (cursor, attribute) => cursor.comments.add(attribute('w:id') ?? ''),
  'w:commentRangeEnd': (cursor, attribute) => cursor.comments.delete(attribute('w:id') ?? ''),
  'w:commentReference': callComment,
};

const CLOSE: Readonly<Record<string, (cursor: Cursor) => void>> = {
  'w:p': (cursor) => cursor.open.pop(),
  'w:tbl': (cursor) => cursor.tables.pop(),
  'w:tr': (cursor) => cursor.rows.pop(),
  'w:tc': (cursor) => {
    cursor.containers.pop();
    cursor.cells.pop();
  },
  'w:txbxContent': (cursor) => cursor.containers.pop(),
  'w:footnote': (cursor) => cursor.containers.pop(),
  'w:endnote': (cursor) => cursor.containers.pop(),
  'w:comment': (cursor) => cursor.containers.pop(),
  'w:fldSimple': (cursor) => turnField(cursor, 'end'),
  'w:sdt': (cursor) => cursor.controls.pop(),
  'w:sectPr': (cursor) => cursor.sections.push(newSection()),
};

/** `mark` stands for the run properties of a paragraph's end, `old` for a format before a change. */
export function contextInside(name: string, context: string): string {
  if (name === 'w:pPrChange') return 'old';
  if (context === 'old') return 'old';
  if (name === 'w:rPr' && context === 'w:pPr') return 'mark';
  return CONTEXTS.has(name) ? name : context;
}

/** True where words stand, false inside properties. */
function isContent(context: string): boolean {
  return context === '' || context === 'w:p' || context === 'w:r';
}

/** A tracked change; moves are known as such. */
function readChange(name: string, attribute: Attributes): Revision {
  const revision = readRevision(attribute);
  return name.startsWith('w:move') ? { ...revision, moved: true } : revision;
}

/** The start of an element, which stands in `parent` and in `context` (see `contextInside`). */
export function openElement(
  cursor: Cursor,
  name: string,
  context: string,
  parent: string | undefined,
  attribute: Attributes,
): void {
  const paragraph = cursor.open[cursor.open.length - 1];
  const revision = REVISIONS[name];
  switch (context) {
    case 'w:pPr':
      if (name === 'w:pPrChange' && paragraph) paragraph.oldFormat = PLAIN_PARAGRAPH;
      else if (paragraph)
        paragraph.format = withParagraphProperty(paragraph.format, name, attribute);
      return;
    case 'w:numPr':
      if (!paragraph) return;
      if (revision === 'inserted') paragraph.oldFormat ??= { ...paragraph.format, list: '0' };
      else paragraph.format = withParagraphProperty(paragraph.format, name, attribute);
      return;
    case 'old':
      if (!paragraph?.oldFormat) return;
      paragraph.oldFormat = withParagraphProperty(paragraph.oldFormat, name, attribute);
      return;
    case 'mark':
      if (paragraph && revision === 'inserted') paragraph.markInserted = readRevision(attribute);
      if (paragraph && revision === 'deleted') paragraph.markDeleted = readRevision(attribute);
      return;
    case 'w:rPr':
      cursor.run = withRunProperty(cursor.run, name, attribute);
      return;
    case 'w:sectPr':
      readSectionProperty(cursor.sections[cursor.sections.length - 1]!, name, parent, attribute);
      return;
    case 'w:trPr': {
      const row = cursor.rows[cursor.rows.length - 1];
      if (row && revision) row[revision] = readRevision(attribute);
      return;
    }
    default:
      if (revision) cursor[revision].push(readChange(name, attribute));
      else if (context === 'w:r' && name in CHARACTERS) addPiece(cursor, CHARACTERS[name]!);
      else OPEN[name]?.(cursor, attribute);
  }
}

/** The end of an element, where `context` goes on. */
export function closeElement(cursor: Cursor, name: string, context: string): void {
  const revision = REVISIONS[name];
  if (revision && isContent(context)) cursor[revision].pop();
  CLOSE[name]?.(cursor);
}
