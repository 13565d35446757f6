/** Bytes with their hash, wherever they come from, and how a message names them. */
import { InputError, UnreadableError } from '../model/errors.ts';
import type { RawFile } from '../model/source.ts';
import { sha256 } from '../platform/hash.ts';

/** Largest input that is read, in bytes. */
export const MAX_BYTES = 200 * 1024 * 1024;

/** The bytes with their hash. Throws UnreadableError when there are none. */
export function rawFile(input: string, bytes: Uint8Array): RawFile {
  if (bytes.length === 0) {
    throw new UnreadableError(`${show(input)} is empty: give a file with a text in it.`);
  }
  return { input, url: null, bytes, sha256: sha256(bytes) };
}

/** Throws InputError for a file of so many bytes when that is too many. */
export function refuseLarge(input: string, size: number): void {
  if (size > MAX_BYTES) {
    throw new InputError(`${show(input)} is larger than 200 MB: give a smaller file.`);
  }
}

/** Names an input in a message; control characters could drive a terminal. */
export function show(input: string): string {
  return input === '-'
    ? 'standard input'
    : `'${input.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')}'`;
}
