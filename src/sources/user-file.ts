/** Writing a file that a user named: into links and devices, never over their place, modes kept. */
import { type BigIntStats, constants } from 'node:fs';
import { access, chmod, chown, lstat, readlink, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Content, writeAtomically } from './cache/atomic-write.ts';

/** Links that are followed before a ring of them is assumed. */
const MAX_LINKS = 40;

/**
 * Writes so that a reader sees the old file or the new one, never half of one. A link stays a link
 * and its target is written; a device, a pipe, and a file with several names are written into. An
 * existing file keeps its mode and owner. Throws the error of the system.
 */
export async function writeUserFile(path: string, data: Content): Promise<void> {
  const place = await linkTarget(path);
  const there = await statOf(place);
  if (there === null) return writeAtomically(place, data, { shared: true });
  await access(place, constants.W_OK);
  if (!there.isFile() || there.nlink > 1n) return writeFile(place, data);
  await writeAtomically(place, data, {
    shared: true,
    finish: async (unfinished) => {
      await chown(unfinished, Number(there.uid), Number(there.gid)).catch(() => {});
      await chmod(unfinished, Number(there.mode & 0o7777n));
    },
  });
}

/** Where a path leads once its links are followed, also when nothing is there yet. */
export async function linkTarget(path: string): Promise<string> {
  let place = path;
  for (let i = 0; i < MAX_LINKS; i++) {
    const link = await lstat(place).catch(() => null);
    if (!link?.isSymbolicLink()) break;
    // A pipe under /dev/fd has a name that leads nowhere, yet it can be opened.
    if (await statOf(place)) return realpath(place).catch(() => place);
    place = resolve(dirname(place), await readlink(place));
  }
  return place;
}

/** What stands at a path, its links followed; null when nothing does. */
export async function statOf(path: string): Promise<BigIntStats | null> {
  return stat(path, { bigint: true }).catch(() => null);
}

/** The same for the same file under whatever name: other links, other case on some systems. */
export const identityOf = ({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>): string =>
  `${dev}:${ino}`;
