/** Local files and standard input: bytes without any network. */
import { open, stat } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import { MAX_BYTES, refuseLarge, show } from './raw-file.ts';

/** True when something stands at that path, readable or not. */
export async function hasLocalFile(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // A null byte or an over-long name is no path, whatever else it may be.
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP';
  }
}

/** Reads a file. Throws InputError when it is none, too large or locked away. */
export async function readLocalFile(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      throw new InputError(`${show(path)} is a directory: name a file in it.`);
    }
    refuseLarge(path, info.size);
    return await readBounded(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM') {
      throw new InputError(`${show(path)} cannot be opened: check its permissions.`);
    }
    throw new InputError(`${show(path)} cannot be read (${code ?? 'unknown reason'}).`);
  }
}

/** A device or pipe has no size: what comes out is counted. */
async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const info = await file.stat();
    if (info.isFile()) return new Uint8Array(await file.readFile());
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      size += (chunk as Uint8Array).length;
      if (size > MAX_BYTES) {
        throw new InputError(`${show(path)} gives more than 200 MB: give a smaller file.`);
      }
      chunks.push(chunk as Uint8Array);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } finally {
    await file.close();
  }
}

/** Reads all of standard input. Throws InputError beyond the limit. */
export async function readStandardInput(): Promise<Uint8Array> {
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
