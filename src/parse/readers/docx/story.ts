/** A part of a Word file (body, notes, comments, running heads) as paragraphs of pieces. */
import type { Problem } from '../../../model/document.ts';
import { doubtfulText } from '../shown.ts';
import { type Branches, startBranches } from './branches.ts';
import {
  addPiece,
  type Budget,
  type Cursor,
  callComment,
  callNote,
  enterContainer,
  type Handler,
  noteDoubt,
  openParagraph,
  openStory,
  startCursor,
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
import { takeDrawn, UNREAD } from './unread.ts';
import type { Revision, SectionInfo, Story } from './word-model.ts';
import { type Attributes, isOn, walkXml } from './xml.ts';

/** What is not printed, is printed twice, or is an earlier state of something that is not words. */
const SKIPPED = new Set([
  'w:rt',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tcPrChange',
  'w:trPrChange',
]);
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

export interface PartReading {
  readonly stories: readonly Story[];
  readonly sections: readonly SectionInfo[];
  readonly doubts: readonly Problem[];
}

const OPEN: Readonly<Record<string, Handler>> = {
  'w:p': (cursor) => openParagraph(cursor),
  'w:r': (cursor) => {
    cursor.run = PLAIN_RUN;
    cursor.customMark = false;
  },
  'w:tbl': (cursor) => {
    cursor.tables += 1;
  },
  'w:tr': (cursor) => cursor.rows.push({ inserted: null, deleted: null }),
  'w:tc': (cursor) => {
    enterContainer(cursor);
    cursor.cells.push({ inserted: null, deleted: null });
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
  'w:tbl': (cursor) => {
    cursor.tables -= 1;
  },
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

/** Reads one part. `budget` counts paragraphs down over all parts of the file. Throws UnreadableError. */
export function readPart(
  part: string,
  bytes: Uint8Array,
  input: string,
  budget: Budget,
): PartReading {
  const cursor = startCursor(input, budget);
  const path: string[] = [];
  const contexts: string[] = [];
  const branches = startBranches(cursor);
  let skipping = 0;

  walkXml(part, bytes, input, {
    open(name, attribute, namespace) {
      if (skipping > 0 || SKIPPED.has(name) || branches.skips(name, attribute, namespace)) {
        skipping += 1;
        return;
      }
      const context = contexts[contexts.length - 1] ?? '';
      openElement(cursor, name, context, path[path.length - 1], attribute);
      path.push(name);
      contexts.push(contextInside(name, context));
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      path.pop();
      contexts.pop();
      const context = contexts[contexts.length - 1] ?? '';
      const revision = REVISIONS[name];
      if (revision && isContent(context)) cursor[revision].pop();
      if (name === 'mc:AlternateContent') branches.close();
      CLOSE[name]?.(cursor);
    },
    text(text) {
      if (skipping > 0) branches.passOver(text);
      else takeText(cursor, path[path.length - 1], text, branches);
    },
  });
  noteOpenFields(cursor);
  return { stories: cursor.stories, sections: cursor.sections, doubts: cursor.doubts };
}

function takeText(
  cursor: Cursor,
  element: string | undefined,
  text: string,
  branches: Branches,
): void {
  if (element === 'w:instrText') {
    const field = cursor.fields[cursor.fields.length - 1];
    if (field) field.instruction += text;
    return;
  }
  if (element !== 'w:t' && element !== 'w:delText' && element !== 'm:t') {
    if (element !== undefined) takeDrawn(cursor, element, text);
    return;
  }
  branches.addText(text);
  addPiece(cursor, text);
  const isDeleted = cursor.deleted.length > 0 || cursor.rows.some(({ deleted }) => deleted);
  if (element === 'w:delText' && !isDeleted && text.trim() !== '') {
    noteDoubt(
      cursor,
      doubtfulText(text, 'is marked as deleted outside of any deletion: read as text'),
    );
  }
}

/** A field whose code never ends swallows no words: they are text, and a person has to look. */
function noteOpenFields(cursor: Cursor): void {
  for (const field of cursor.fields) {
    if (field.closed) continue;
    const why = 'opens a field that never ends: what follows is read as text';
    noteDoubt(cursor, doubtfulText(field.instruction.trim() || 'A field', why));
  }
}

/** `mark` stands for the run properties of a paragraph's end, `old` for a format before a change. */
function contextInside(name: string, context: string): string {
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

function openElement(
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
