/** A binary Word file to its streams and text pieces, with word-extractor; runs inside the worker. */

import BufferReader from 'word-extractor/lib/buffer-reader.js';
import AllocationTable from 'word-extractor/lib/ole-allocation-table.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { type DocText, readDocText } from './doc-text.ts';

export type DocExtraction =
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

/** Offsets in the container's header ([MS-CFB] 2.2): size of a sector as a power of two, and counts. */
const HEADER = { size: 512, sectorShift: 30, tables: [44, 64, 72] } as const;

/**
 * Refuses a container that counts more sectors than the file has bytes for: the package would set
 * memory aside for all of them.
 */
function checkCounts(bytes: Buffer): void {
  const shift = bytes.length < HEADER.size ? 0 : bytes.readUInt16LE(HEADER.sectorShift);
  const sectors = Math.ceil(bytes.length / 2 ** shift);
  const sound = HEADER.tables.every((at) => bytes.readInt32LE(at) <= sectors);
  if ((shift !== 9 && shift !== 12) || !sound) throw new Error('forged header');
}

/**
 * The package follows a chain of sectors that runs in a circle until V8 stops the whole process,
 * which no thread can catch. A chain is never longer than its table.
 */
AllocationTable.prototype.getSecIdChain = function (first: number): number[] {
  const chain: number[] = [];
  for (let sector = first; sector >= 0; sector = this._table[sector] ?? -1) {
    if (chain.length > this._table.length) throw new Error('endless chain of sectors');
    chain.push(sector);
  }
  return chain;
};

/** Reads the file. Broken files are told by `reason`; this never throws for odd bytes. */
export async function extractDoc(bytes: Uint8Array): Promise<DocExtraction> {
  try {
    const buffer = Buffer.from(bytes);
    checkCounts(buffer);
    const reader = new BufferReader(buffer);
    await reader.open();
    return { ok: true, text: await new StreamExtractor().extract(reader) };
  } catch (error) {
    return { ok: false, reason: error instanceof EncryptedError ? 'encrypted' : 'invalid' };
  }
}
