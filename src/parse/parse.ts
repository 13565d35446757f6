/** Bytes to Document: picks the reader by the bytes, then segments. */
import type { Document } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import type { RawFile } from '../model/source.ts';

/** Reads a file of any known format. Throws UnreadableError when there is no text to trust. */
export async function parseDocument(raw: RawFile): Promise<Document> {
  throw new UnreadableError(`'${raw.input}' cannot be read yet.`);
}
