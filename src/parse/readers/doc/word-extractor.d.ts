/** The parts of word-extractor that are used here; the package has no types of its own. */
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  export interface Piece {
    readonly startFilePos: number;
    readonly unicode: boolean;
    /** Length in characters. */
    readonly totLength: number;
  }

  export interface Boundaries {
    readonly ccpText: number;
    readonly ccpFtn: number;
    readonly ccpHdd: number;
    readonly ccpAtn: number;
    readonly ccpEdn: number;
    readonly ccpTxbx: number;
  }

  export default class WordOleExtractor<Result> {
    protected readonly _pieces: readonly Piece[];
    protected readonly _boundaries: Boundaries;
    extract(reader: unknown): Promise<Result>;
    extractWordDocument(document: unknown, buffer: Buffer): Promise<Result>;
    writeBookmarks(main: Buffer, table: Buffer): void;
    writeCharacterProperties(main: Buffer, table: Buffer): void;
    writeParagraphProperties(main: Buffer, table: Buffer): void;
    normalizeHeaders(main: Buffer, table: Buffer): void;
    buildDocument(): Result;
  }
}

declare module 'word-extractor/lib/ole-allocation-table.js' {
  export default class AllocationTable {
    readonly _table: readonly number[];
    getSecIdChain(first: number): number[];
  }
}
