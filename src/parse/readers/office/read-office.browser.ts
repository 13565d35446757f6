/** RTF and OpenDocument in a page, where there is no LibreOffice. */
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading } from '../../reading.ts';
import { OFFICE_KINDS, type OfficeFormat } from './kinds.ts';

/** Reads none. Throws UnreadableError that says what the file is and what to do. */
export async function readRtf(_: Uint8Array, input: string): Promise<Reading> {
  throw unreadable('rtf', input);
}

/** Reads none. Throws UnreadableError that says what the file is and what to do. */
export async function readOdt(_: Uint8Array, input: string): Promise<Reading> {
  throw unreadable('odt', input);
}

function unreadable(format: OfficeFormat, input: string): UnreadableError {
  return new UnreadableError(
    `'${input}' is ${OFFICE_KINDS[format]}, which cannot be read in a browser: open it in a word processor and save it as .docx or PDF.`,
  );
}
