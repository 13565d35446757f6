/** A part of a Word file (body, notes, comments, running heads) as paragraphs of pieces. */
import {
  addPiece,
  type Budget,
  type Cursor,
  callComment,
  callNote,
  enterContainer,
  openParagraph,
  openStory,
  startCursor,
  turnField,
} from './cursor.ts';
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
import type { SectionInfo, Story } from './word-model.ts';
import { type Attributes, walkXml } from './xml.ts';

/** What is not printed, is printed twice, or is an earlier state of something that is not words. */
const SKIPPED = new Set([
  'mc:Fallback',
  'w:rt',
  'w:rPrChange',
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
}

type Handler = (cursor: Cursor, attribute: Attributes) => void;

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
  'w:tc': enterContainer,
  'w:txbxContent': enterContainer,
  'w:footnote': openStory,
  'w:endnote': openStory,
  'w:comment': openStory,
  'w:sdt': (cursor) => cursor.contents.push(false),
  'w:docPartGallery': (cursor, attribute) => {
    if (/contents/i.test(attribute('w:val') ?? ''))
      cursor.contents[cursor.contents.length - 1] = true;
  },
  'w:sym': (cursor, attribute) =>
    addPiece(cursor, symbolCharacter(attribute('w:font'), attribute('w:char'))),
  'w:fldChar': (cursor, attribute) => turnField(cursor.fields, attribute('w:fldCharType')),
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
  'w:tc': (cursor) => cursor.containers.pop(),
  'w:txbxContent': (cursor) => cursor.containers.pop(),
  'w:footnote': (cursor) => cursor.containers.pop(),
  'w:endnote': (cursor) => cursor.containers.pop(),
  'w:comment': (cursor) => cursor.containers.pop(),
  'w:sdt': (cursor) => cursor.contents.pop(),
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
  let skipping = 0;

  walkXml(part, bytes, input, {
    open(name, attribute) {
      if (skipping > 0 || SKIPPED.has(name)) {
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
      CLOSE[name]?.(cursor);
    },
    text(text) {
      const element = path[path.length - 1];
      if (skipping > 0) return;
      if (element === 'w:t' || element === 'w:delText' || element === 'm:t') addPiece(cursor, text);
    },
  });
  return { stories: cursor.stories, sections: cursor.sections };
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
      if (revision) cursor[revision].push(readRevision(attribute));
      else if (context === 'w:r' && name in CHARACTERS) addPiece(cursor, CHARACTERS[name]!);
      else OPEN[name]?.(cursor, attribute);
  }
}
