/** A part of a Word file (body, notes, comments, running heads) as paragraphs of pieces. */
import type { Problem } from '../../../model/document.ts';
import { ABOVE, doubtfulText } from '../shown.ts';
import { type Branches, startBranches } from './branches.ts';
import { addPiece, type Budget, type Cursor, noteDoubt, startCursor } from './cursor.ts';
import { closeElement, contextInside, openElement } from './elements.ts';
import { takeDrawn } from './unread.ts';
import type { SectionInfo, Story } from './word-model.ts';
import { walkXml } from './xml.ts';

/** What is not printed, is printed twice, or is an earlier state of something that is not words. */
const SKIPPED = new Set([
  'w:rt',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tcPrChange',
  'w:trPrChange',
]);
export interface PartReading {
  readonly stories: readonly Story[];
  readonly sections: readonly SectionInfo[];
  readonly doubts: readonly Problem[];
}

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
  let small = '';

  walkXml(part, bytes, input, {
    open(name, attribute, namespace) {
      if (skipping > 0 || SKIPPED.has(name) || branches.skips(name, attribute, namespace)) {
        if (skipping === 0) small = '';
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
        if (skipping === 0 && name === 'w:rt') noteSmall(cursor, small);
        return;
      }
      path.pop();
      contexts.pop();
      const context = contexts[contexts.length - 1] ?? '';
      if (name === 'mc:AlternateContent') branches.close();
      closeElement(cursor, name, context);
    },
    text(text) {
      if (skipping > 0) {
        branches.passOver(text);
        small += text;
      } else takeText(cursor, path[path.length - 1], text, branches);
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

/** Words above the line that tell how those below are said, or say something else. */
function noteSmall(cursor: Cursor, words: string): void {
  if (/\p{L}/u.test(words)) noteDoubt(cursor, doubtfulText(words, ABOVE));
}

/** A field whose code never ends swallows no words: they are text, and a person has to look. */
function noteOpenFields(cursor: Cursor): void {
  for (const field of cursor.fields) {
    if (field.closed) continue;
    const why = 'opens a field that never ends: what follows is read as text';
    noteDoubt(cursor, doubtfulText(field.instruction.trim() || 'A field', why));
  }
}
