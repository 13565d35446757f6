// What a folder holds: by marks that every write leaves, and by hashes.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mode, size, place and time of change of a path: no writer sets the last one back. */
export function mark(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found ? `${found.mode} ${found.size} ${found.ino} ${found.ctimeMs}` : 'gone';
}

/** The marks of all that is in a folder, by name. */
export const marks = (folder) =>
  new Map(readdirSync(folder).map((name) => [name, mark(join(folder, name))]));

/** The hashes of all files of a folder, by name. */
export const hashes = (folder) =>
  new Map(
    readdirSync(folder).map((name) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, name)));
      return [name, hash.digest('hex')];
    }),
  );

/** The names that came, went or are something else now. */
export const differences = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
