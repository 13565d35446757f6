/** Writing a file so that others see all of it or nothing, even when the machine stops. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../platform/folders.ts';

export interface AtomicWriteOptions {
  /** Folder for the unfinished file, on the same disk; the target's own folder when left out. */
  readonly beside?: string;
  /** True to wait until the disk has it: for what must survive a loss of power. */
  readonly durable?: boolean;
  /** True for what others may read as far as the system's defaults let them. */
  readonly shared?: boolean;
  /** Called with the path of the whole file before it takes its place. */
  readonly finish?: (unfinished: string) => Promise<void>;
}

/** What is written: a text, bytes, or a long text in pieces. */
export type Content = string | Uint8Array | Iterable<string>;

/** Writes beside, then renames. Concurrent writers of one path: the last one wins, whole. */
export async function writeAtomically(
  path: string,
  data: Content,
  options: AtomicWriteOptions = {},
): Promise<void> {
  const folder = options.beside ?? dirname(path);
  const mode = options.shared ? 0o777 : 0o700;
  makeFolder(dirname(path), mode);
  makeFolder(folder, mode);
  const unfinished = join(folder, `.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(unfinished, 'wx', mode & 0o666);
    try {
      await writeFile(file, data);
      if (options.durable) await file.sync();
    } finally {
      await file.close();
    }
    await options.finish?.(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    // A full disk says nothing of the file.
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
  if (options.durable) await syncFolder(dirname(path));
}

/** Makes a rename durable; systems without that notion (Windows) refuse to open a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {}
}
