/** From what the user wrote to bytes: a local file or standard input. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { InputError, UnreadableError } from '../model/errors.ts';
import type { RawFile } from '../model/source.ts';

/** Largest input that is read, in bytes. */
const MAX_BYTES = 200 * 1024 * 1024;

/**
 * Reads a path or `-`. Throws InputError when there is no such
 * file, UnreadableError when it is empty.
 */
export async function readInput(input: string): Promise<RawFile> {
  const bytes = input === '-' ? await readStandardInput() : await readLocalFile(input);
  if (bytes.length === 0) {
    throw new UnreadableError(`${show(input)} is empty: give a file with a text in it.`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { input, url: null, bytes, sha256 };
}

async function readLocalFile(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      throw new InputError(`${show(path)} is a directory: name a file in it.`);
    }
    if (info.size > MAX_BYTES) {
      throw new InputError(`${show(path)} is larger than 200 MB: give a smaller file.`);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new InputError(`${show(path)}: no such file; check the path.`);
    }
    if (code === 'EACCES' || code === 'EPERM') {
      throw new InputError(`${show(path)} cannot be opened: check its permissions.`);
    }
    throw new InputError(`${show(path)} cannot be read (${code ?? 'unknown reason'}).`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Uint8Array).length;
    if (size > MAX_BYTES) {
      throw new InputError('standard input is larger than 200 MB: give a smaller text.');
    }
    chunks.push(chunk as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Names an input in a message; control characters could drive a terminal. */
function show(input: string): string {
  return input === '-'
    ? 'standard input'
    : `'${input.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')}'`;
}
