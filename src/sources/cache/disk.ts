/** Reading what we keep on disk: a machine that cannot read now is never taken for damage or absence. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { SourceError } from '../../model/errors.ts';

/** Nothing stands there. */
const ABSENT: readonly unknown[] = ['ENOENT', 'ENOTDIR'];
/** Too much is open at the moment. */
const BUSY: readonly unknown[] = ['EMFILE', 'ENFILE', 'EAGAIN', 'EBUSY'];
const TRIES = 20;
const PAUSE_MS = 25;
/** Files that are open at once. */
const AT_ONCE = 16;

/** The bytes, or null when no file stands there. Throws SourceError when it cannot be read. */
export async function readKeptFile(path: string): Promise<Buffer | null> {
  return attempt(path, () => readFile(path));
}

/** The names in a folder, sorted; none when there is no folder. Throws SourceError. */
export async function fileNames(folder: string): Promise<string[]> {
  return ((await attempt(folder, () => readdir(folder))) ?? []).sort();
}

/** `work` on all items, a few at a time; results in order. */
export async function fewAtATime<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))));
  }
  return results;
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T | null> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (ABSENT.includes(code)) return null;
      if (left > 1 && BUSY.includes(code)) {
        await pause(PAUSE_MS);
        continue;
      }
      const shown = path.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
      throw new SourceError(
        `'${shown}' in the cache cannot be read (${code ?? 'unknown reason'}): nothing was changed there; check the disk and its permissions, or set DRAFTWATCH_CACHE.`,
      );
    }
  }
}
