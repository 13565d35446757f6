/** A binary Word file to its streams and text pieces, with word-extractor; runs inside the worker. */

import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { type DocText, readDocText } from './doc-text.ts';

export type Extraction =
  | { readonly ok: true; readonly text: DocText }
  | { readonly ok: false; readonly reason: 'encrypted' | 'invalid' };

/** Bit of the flags in the file information block. */
const ENCRYPTED = 0x0100;
const FLAGS_AT = 0x0a;

/**
 * Only the container and the piece table are left to the package: its reading of character
 * properties takes odd letter-spacing for deleted text, and soft hyphens come out as "undefined".
 */
class StreamExtractor extends WordOleExtractor<DocText> {
  private table: Buffer = Buffer.alloc(0);
  private main: Buffer = Buffer.alloc(0);

  override extractWordDocument(document: unknown, buffer: Buffer): Promise<DocText> {
    if ((buffer.readUInt16LE(FLAGS_AT) & ENCRYPTED) !== 0) throw new EncryptedError();
    return super.extractWordDocument(document, buffer);
  }

  override writeBookmarks(): void {}
  override writeParagraphProperties(): void {}
  override normalizeHeaders(): void {}

  override writeCharacterProperties(main: Buffer, table: Buffer): void {
    this.main = main;
    this.table = table;
  }

  override buildDocument(): DocText {
    return readDocText(this.main, this.table, this._pieces, this._boundaries);
  }
}

class EncryptedError extends Error {}

/** Reads the file. Broken files are told by `reason`; this never throws for odd bytes. */
export async function extractDoc(bytes: Uint8Array): Promise<Extraction> {
  try {
    const reader = new BufferReader(Buffer.from(bytes));
    await reader.open();
    return { ok: true, text: await new StreamExtractor().extract(reader) };
  } catch (error) {
    return { ok: false, reason: error instanceof EncryptedError ? 'encrypted' : 'invalid' };
  }
}
