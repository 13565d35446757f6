/** Looking after the cache: checking every file, sweeping what was left unfinished, clearing it. */
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { allEntries, cachePart, quarantine, readBlob } from './cache.ts';

/** An unfinished file older than this belongs to a process that is gone, in milliseconds. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

export interface CacheCheck {
  /** Entries whose bytes have the hash that they were kept under. */
  readonly sound: number;
  /** Names of the entries that were put into quarantine. */
  readonly damaged: readonly string[];
}

/** Reads every entry again and puts damaged ones into quarantine. */
export async function verifyCache(directory: string): Promise<CacheCheck> {
  await sweepUnfinished(directory, Date.now() - LEFT_BEHIND_MS);
  const damaged: string[] = [];
  let sound = 0;
  for (const entry of await allEntries(directory)) {
    const { holding } = entry;
    if (holding !== null && (await readBlob(directory, holding)) !== null) {
      sound += 1;
      continue;
    }
    await quarantine(directory, entry);
    damaged.push(holding?.name ?? basename(entry.path));
  }
  return { sound, damaged };
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
