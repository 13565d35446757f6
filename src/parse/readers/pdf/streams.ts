/** Packed parts of a PDF whose checksum does not hold: pdf.js reads on with what it can make of them. */
import { inflateSync } from 'node:zlib';

/** Most bytes that one part, and all parts together, may unpack to while they are checked. */
const MOST_OF_ONE = 64 * 1024 * 1024;
const MOST_OF_ALL = 256 * 1024 * 1024;
/** A stream's dictionary is looked for in so many bytes before it. */
const DICTIONARY = 2000;

/**
 * How many packed streams are damaged. Pictures are left out, and files with encryption, whose bytes say
 * nothing before they are deciphered.
 */
export function damagedStreams(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt')) return 0;
  let damaged = 0;
  let unpacked = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (unpacked > MOST_OF_ALL) break;
    const end = file.indexOf('endstream', at + 6);
    if (end < 0) break;
    if (!isPacked(dictionaryBefore(file, at))) continue;
    const size = unpackedSize(file, at + 6, end);
    if (size === null) damaged += 1;
    else unpacked += size;
    at = end + 3;
  }
  return damaged;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** Packed once, by Flate, and no picture. */
function isPacked(dictionary: string): boolean {
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary)) return false;
  return !/\/Subtype\s*\/Image/.test(dictionary) && !/Decode\s*\/\w+Decode/.test(dictionary);
}

/** Bytes that a stream unpacks to, or null when it cannot be or its checksum does not hold. */
function unpackedSize(file: Buffer, from: number, end: number): number | null {
  const start = file[from] === 13 && file[from + 1] === 10 ? from + 2 : from + 1;
  try {
    return inflateSync(file.subarray(start, end), { maxOutputLength: MOST_OF_ONE }).length;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? MOST_OF_ONE : null;
  }
}
