/** Fields of forms: the choice that a drop-down field shows stands in its properties, not in the text. */
import { beginSimpleField, type Cursor, type Handler } from './cursor.ts';
import type { DocxField } from './word-model.ts';

const last = ({ fields }: Cursor): DocxField | undefined => fields[fields.length - 1];

export const FORM_FIELDS: Readonly<Record<string, Handler>> = {
  'w:listEntry': (cursor, attribute) => last(cursor)?.choices.push(attribute('w:val') ?? ''),
  'w:result': (cursor, attribute) => {
    const field = last(cursor);
    if (field) field.chosen = Number.parseInt(attribute('w:val') ?? '0', 10) || 0;
  },
  'w:fldSimple': (cursor, attribute) => {
    const field = last(cursor);
    const instruction = attribute('w:instr') ?? '';
    if (field?.stage === 'code') field.instruction += instruction;
    beginSimpleField(cursor, instruction);
  },
};
