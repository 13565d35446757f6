/** The formats of other word processors, as messages name them. */
import { UnreadableError } from '../../../model/errors.ts';

export type OfficeFormat = 'rtf' | 'odt';

export const OFFICE_KINDS: Readonly<Record<OfficeFormat, string>> = {
  rtf: 'an RTF file',
  odt: 'an OpenDocument text (.odt)',
};

const MAX_BYTES = 64 * 1024 * 1024;

/** Throws UnreadableError for a file that no text is. */
export function tooLarge(bytes: Uint8Array, input: string): void {
  if (bytes.length <= MAX_BYTES) return;
  throw new UnreadableError(`'${input}' holds more than 64 MB: save its text as .docx or PDF.`);
}
