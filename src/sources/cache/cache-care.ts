/** Looking after the cache: checking every file, sweeping what was left unfinished, clearing it. */
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SourceError } from '../../model/errors.ts';
import { allEntries, cachePart, quarantine, readBlob } from './cache.ts';

/** An unfinished file older than this belongs to a process that is gone, in milliseconds. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

export interface CacheCheck {
  /** Entries whose bytes have the hash that they were kept under. */
  readonly sound: number;
  /** Names of the damaged entries; they were put into quarantine unless they are in `stuck` too. */
  readonly damaged: readonly string[];
  /** Damaged, and they could not be moved; left out when there are none. */
  readonly stuck?: readonly string[];
  /** Names of those that the machine could not read now, and that were let be; left out when there are none. */
  readonly unreadable?: readonly string[];
}

/** Reads every entry again and puts damaged ones into quarantine. */
export async function verifyCache(directory: string): Promise<CacheCheck> {
  await sweepUnfinished(directory, Date.now() - LEFT_BEHIND_MS);
  const damaged: string[] = [];
  const stuck: string[] = [];
  const unreadable: string[] = [];
  let sound = 0;
  for (const entry of await allEntries(directory)) {
    const { holding } = entry;
    const name = holding?.name ?? basename(entry.path);
    try {
      if (holding !== null && (await readBlob(directory, holding)) !== null) {
        sound += 1;
        continue;
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      unreadable.push(name);
      continue;
    }
    damaged.push(name);
    if (!(await quarantine(directory, entry))) stuck.push(name);
  }
  return {
    sound,
    damaged,
    ...(stuck.length > 0 && { stuck }),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

/** Deletes our own folder in the cache directory, never the directory. Returns how many entries went. */
export async function clearCache(directory: string): Promise<number> {
  const entries = await allEntries(directory);
  await rm(join(directory, 'v1'), { recursive: true, force: true });
  return entries.length;
}

/** Deletes unfinished files that no process writes any more; `before` in milliseconds since 1970. */
export async function sweepUnfinished(directory: string, before: number): Promise<void> {
  const folder = cachePart(directory, 'unfinished');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.tmp'))) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info && info.mtimeMs < before) await rm(path, { force: true });
  }
}
