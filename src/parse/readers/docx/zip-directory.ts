/** The directory at the end of a ZIP archive, which word processors go by, against what was read on the way. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Longest comment behind the directory. */
const MAX_COMMENT = 0xffff;
/** Sizes and places that stand elsewhere (ZIP64): archives of that size are refused before. */
const ELSEWHERE = 0xffffffff;

export interface DirectoryEntry {
  readonly name: string;
  readonly crc: number;
  /** Bytes when unpacked, as the directory says: not to be believed. */
  readonly size: number;
  /** Place of the entry itself. */
  readonly at: number;
}

/**
 * The entries of the directory by their names; null when there is none, when an entry does not lie where it
 * says, or when it is not whole.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, DirectoryEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  // Bytes before the archive shift all places by as much.
  const shift = end - view.getUint32(end + 12, true) - start;
  if (start === ELSEWHERE || shift < 0) return null;
  const entries = new Map<string, DirectoryEntry>();
  let at = start + shift;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const length = view.getUint16(at + 28, true);
    const name = nameOf(bytes, at + 46, length);
    const local = view.getUint32(at + 42, true) + shift;
    if (localName(bytes, view, local) !== name || entries.has(name)) return null;
    const size = view.getUint32(at + 24, true);
    entries.set(name, { name, crc: view.getUint32(at + 16, true), size, at: local });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function localName(bytes: Uint8Array, view: DataView, at: number): string | null {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  return nameOf(bytes, at + 30, view.getUint16(at + 26, true));
}

function nameOf(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(at, at + length));
}
