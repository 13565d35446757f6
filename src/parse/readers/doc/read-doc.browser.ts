/** Binary Word files (.doc) in a page: what reads them is not made for browsers. */
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading } from '../../reading.ts';
import { nameContainer } from './name-container.ts';

/** Reads none. Throws UnreadableError that says what the file is and what to do. */
export async function readDoc(bytes: Uint8Array, input: string): Promise<Reading> {
  const what =
    nameContainer(bytes) ??
    'is a binary Word file (.doc), which cannot be read in a browser: open it in a word processor and save it as .docx or PDF.';
  throw new UnreadableError(`'${input}' ${what}`);
}
