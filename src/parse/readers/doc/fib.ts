/** Places in a binary Word file, from its file information block ([MS-DOC] 2.5). */

/** Offsets in the block of the (position, length) pairs that are used here. */
const AT = {
  styles: 0xa2,
  footnoteCalls: 0xaa,
  characterProperties: 0xfa,
  paragraphProperties: 0x102,
  endnoteCalls: 0x20a,
  endnoteTexts: 0x212,
  footnoteTexts: 0xb2,
  authors: 0x232,
} as const;

export type Structure = keyof typeof AT;

/** Bytes of a structure in the table stream; empty when the file has none. */
export function structure(main: Buffer, table: Buffer, name: Structure): Buffer {
  const at = AT[name];
  if (at + 8 > main.length) return Buffer.alloc(0);
  const position = main.readUInt32LE(at);
  const length = main.readUInt32LE(at + 4);
  return table.subarray(
    Math.min(position, table.length),
    Math.min(position + length, table.length),
  );
}

/** Positions of a plex with `size` bytes of data for each: n + 1 positions, then n times the data. */
export function plexPositions(plex: Buffer, size: number): number[] {
  if (plex.length < 4) return [];
  const count = Math.floor((plex.length - 4) / (4 + size));
  return Array.from({ length: count + 1 }, (_, i) => plex.readUInt32LE(i * 4));
}

/** The 16-bit data of a plex. */
export function plexNumbers(plex: Buffer): number[] {
  if (plex.length < 4) return [];
  const count = Math.floor((plex.length - 4) / 6);
  return Array.from({ length: count }, (_, i) => plex.readUInt16LE((count + 1) * 4 + i * 2));
}

/** Strings of a table of 16-bit strings: 0xFFFF, count, extra bytes each, then the strings. */
export function stringTable(bytes: Buffer): string[] {
  if (bytes.length < 6 || bytes.readUInt16LE(0) !== 0xffff) return [];
  const count = bytes.readUInt16LE(2);
  const extra = bytes.readUInt16LE(4);
  const strings: string[] = [];
  let at = 6;
  while (strings.length < count && at + 2 <= bytes.length) {
    const length = bytes.readUInt16LE(at) * 2;
    strings.push(bytes.toString('utf16le', at + 2, Math.min(at + 2 + length, bytes.length)));
    at += 2 + length + extra;
  }
  return strings;
}
