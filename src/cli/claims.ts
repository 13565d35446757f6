/** No output may take the place of what the run reads, nor of another output. */
import { fstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { InputError } from '../model/errors.ts';
import { cacheDirectory } from '../sources/cache/cache.ts';
import { identityOf, linkTarget, statOf } from '../sources/user-file.ts';

/** What is read of a folder of rules or of locked snapshots. */
const READ_OF_FOLDERS = /\.(?:ya?ml|jsonl)$/i;

/** Systems on which `A.html` and `a.html` are usually one file. */
const ONE_CASE = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Throws InputError when one of the outputs is a file among `reads` (files, folders of rules, `-`;
 * whatever is no path is passed over), a document in the cache, or another output.
 */
export async function refuseClashes(
  outputs: readonly string[],
  reads: readonly string[],
): Promise<void> {
  const read = await filesRead(reads);
  const places = new Map<string, string>();
  const printed = openFile(1);
  const cache = await cacheFolder();
  for (const path of outputs) {
    const place = await linkTarget(path);
    const existing = await statOf(place);
    const folder = await realpath(dirname(place));
    const identity = existing ? identityOf(existing) : nameOf(folder, place);
    const source = read.files.get(identity);
    const inFolder = existing?.isFile() && READ_OF_FOLDERS.test(place);
    if (source !== undefined || (inFolder && isWithin(folder, read.folders))) {
      throw new InputError(
        `--out '${path}' would overwrite ${source === '-' ? 'standard input' : `'${source ?? path}'`}, which is read in this run: choose another name.`,
      );
    }
    if (isWithin(folder, cache)) {
      throw new InputError(`--out '${path}' is in the cache of draftwatch: choose another folder.`);
    }
    if (identity === printed) {
      throw new InputError(`--out '${path}' is where standard output goes: choose another name.`);
    }
    const earlier = places.get(identity);
    if (earlier !== undefined) {
      throw new InputError(
        `--out '${path}' and --out '${earlier}' are one file: give each its own name.`,
      );
    }
    places.set(identity, path);
  }
}

/** Standard output may be appended to a file by the shell: that file is an output as well. */
export async function refuseOwnOutput(reads: readonly string[]): Promise<void> {
  const out = openFile(1);
  if (!out) return;
  const source = (await filesRead(reads)).files.get(out);
  if (source === undefined) return;
  throw new InputError(
    `standard output goes into '${source}', which is read in this run: send it elsewhere.`,
  );
}

interface Read {
  /** By identity, as the user wrote them. */
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

async function filesRead(reads: readonly string[]): Promise<Read> {
  const files = new Map<string, string>();
  const folders: string[] = [];
  for (const path of reads) {
    const found = path === '-' ? null : await statOf(path);
    const identity = path === '-' ? openFile(0) : found?.isFile() ? identityOf(found) : null;
    if (identity) files.set(identity, path);
    if (found?.isDirectory()) folders.push(await realpath(path));
  }
  return { files, folders };
}

/** The file behind an open descriptor; null when it is a terminal, a pipe or closed. */
function openFile(descriptor: number): string | null {
  try {
    const found = fstatSync(descriptor, { bigint: true });
    return found.isFile() ? identityOf(found) : null;
  } catch {
    return null;
  }
}

function nameOf(folder: string, place: string): string {
  const path = join(folder, basename(place));
  return ONE_CASE ? path.normalize('NFC').toLowerCase() : path;
}

async function cacheFolder(): Promise<string[]> {
  const folder = join(cacheDirectory(process.env), 'v1');
  return realpath(folder).then(
    (path) => [path],
    () => [],
  );
}

const isWithin = (folder: string, folders: readonly string[]): boolean =>
  folders.some((one) => folder === one || folder.startsWith(one.endsWith(sep) ? one : one + sep));
