/** Texts of other word processors, RTF and OpenDocument, through LibreOffice: without it they are refused. */
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading, TrackedView } from '../../reading.ts';
import { readDocx } from '../docx/read-docx.ts';
import { openPackage } from '../docx/zip.ts';
import { convertToDocx, findSoffice } from '../soffice.ts';
import { OFFICE_KINDS, type OfficeFormat, tooLarge } from './kinds.ts';

/**
 * Reads an RTF file. Throws UnreadableError when it is damaged, or when there is no LibreOffice.
 *
 * @param find where LibreOffice is
 */
export function readRtf(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
  find = findSoffice,
): Promise<Reading> {
  return readThrough('rtf', bytes, input, view, find);
}

/**
 * Reads an OpenDocument text, packed or in one piece of XML. Throws UnreadableError when it is damaged, holds a
 * Word text as well, or when there is no LibreOffice.
 */
export async function readOdt(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<Reading> {
  // A ZIP container that lies is found before anything else unpacks it.
  const packed = bytes[0] === 0x50 ? openPackage(bytes, input) : null;
  if (packed?.names.has('word/document.xml')) {
    throw new UnreadableError(
      `'${input}' holds two texts, one for Word and one for others: ask for another copy.`,
    );
  }
  return readThrough('odt', bytes, input, view, findSoffice);
}

async function readThrough(
  format: OfficeFormat,
  bytes: Uint8Array,
  input: string,
  view: TrackedView,
  find: typeof findSoffice,
): Promise<Reading> {
  const kind = OFFICE_KINDS[format];
  tooLarge(bytes, input);
  const program = await find();
  if (program === null) {
    throw new UnreadableError(
      `'${input}' is ${kind}, which cannot be read without LibreOffice: install it, or save the file as .docx.`,
    );
  }
  const converted = await convertToDocx(program, bytes, format);
  if (converted === null) {
    throw new UnreadableError(
      `'${input}' is ${kind} that LibreOffice could not open (damaged, or locked with a password): save it as .docx.`,
    );
  }
  const reading = await readDocx(converted, input, view);
  const message = `This file, ${kind}, was read with the help of LibreOffice.`;
  const said = { side: null, code: 'read-by-libreoffice', message, where: null };
  return { ...reading, format, problems: [...reading.problems, said] };
}
