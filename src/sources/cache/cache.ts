/** The cache: immutable files by their hash, and for each a note of where it came from. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { makeFolder } from '../../platform/folders.ts';
import { sha256 } from '../../platform/hash.ts';
import { writeAtomically } from './atomic-write.ts';
import { fewAtATime, fileNames, readKeptFile } from './disk.ts';
import { type Holding, type HoldingKey, readHolding } from './holding.ts';

/** `draftwatch`'s folder in the platform's cache directory, or DRAFTWATCH_CACHE. Absolute. */
export function cacheDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['DRAFTWATCH_CACHE'];
  return resolve(named || envPaths('draftwatch', { suffix: '' }).cache);
}

/**
 * Parts of the cache below one versioned folder; nothing of ours stands beside it, and nothing else
 * is ever deleted. `parsed` is where documents may be kept in the form the readers gave them.
 */
const PARTS = {
  blobs: 'v1/blobs',
  entries: 'v1/entries',
  unfinished: 'v1/unfinished',
  quarantine: 'v1/quarantine',
  hosts: 'v1/hosts',
  parsed: 'v1/parsed',
} as const;

/** The folder of one part. */
export function cachePart(directory: string, part: keyof typeof PARTS): string {
  return join(directory, ...PARTS[part].split('/'));
}

export interface Kept {
  readonly holding: Holding;
  readonly bytes: Uint8Array;
}

/** What a look into the cache found; `damaged` tells that bad entries were put into quarantine. */
export interface FoundInCache {
  readonly kept: Kept | null;
  readonly damaged: boolean;
}

/**
 * The newest sound copy for a key, verified by its hash. Damaged entries go into quarantine. Throws
 * SourceError when the disk does not say, here and below.
 */
export async function findKept(directory: string, key: HoldingKey): Promise<FoundInCache> {
  let damaged = false;
  for (const entry of await entriesOf(directory, key)) {
    if (entry.holding !== null) {
      const bytes = await readBlob(directory, entry.holding);
      if (bytes !== null) return { kept: { holding: entry.holding, bytes }, damaged };
    }
    await quarantine(directory, entry);
    damaged = true;
  }
  return { kept: null, damaged };
}

/** What was kept for a key so far, the newest first. */
export async function holdingsOf(directory: string, key: HoldingKey): Promise<readonly Holding[]> {
  return (await entriesOf(directory, key)).flatMap(({ holding }) => holding ?? []);
}

/** Keeps bytes under their hash, then the note that names them: a reader never sees half of it. */
export async function keep(directory: string, holding: Holding, bytes: Uint8Array): Promise<void> {
  await prepare(directory);
  const beside = cachePart(directory, 'unfinished');
  await writeAtomically(blobPath(directory, holding.sha256), bytes, { beside, durable: true });
  const path = join(keyFolder(directory, holding), `${holding.sha256}.json`);
  const text = `${JSON.stringify(holding, null, 2)}\n`;
  await writeAtomically(path, text, { beside, durable: true });
}

/** Takes one copy out of use: it turned out not to be what it was kept for. */
export async function discard(directory: string, key: HoldingKey, sha256: string): Promise<void> {
  const path = join(keyFolder(directory, key), `${sha256}.json`);
  if (!(await quarantine(directory, { path, holding: null }))) await rm(path, { force: true });
}

export interface CacheEntry {
  readonly path: string;
  /** Null when the note itself cannot be read or stands in the wrong place. */
  readonly holding: Holding | null;
}

/** All entries, in the order of their keys; newest first within a key. */
export async function allEntries(directory: string): Promise<readonly CacheEntry[]> {
  const root = cachePart(directory, 'entries');
  const groups: (readonly CacheEntry[])[] = [];
  for (const folder of await fileNames(root)) groups.push(await entriesIn(join(root, folder)));
  return groups.flat();
}

/** The bytes of a holding, or null when they are missing or are not what they were. */
export async function readBlob(directory: string, holding: Holding): Promise<Uint8Array | null> {
  const bytes = await readKeptFile(blobPath(directory, holding.sha256));
  if (bytes === null) return null;
  const sound = sha256(bytes) === holding.sha256;
  return sound ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
}

/** Where the bytes of a hash stand. */
export function blobPath(directory: string, sha256: string): string {
  return join(cachePart(directory, 'blobs'), sha256.slice(0, 2), sha256);
}

/**
 * Moves an entry and its bytes out of the way, where a person can look at them; nothing is deleted. False
 * when the entry stays where it is: the folder cannot be written.
 */
export async function quarantine(
  directory: string,
  { path, holding }: CacheEntry,
): Promise<boolean> {
  const folder = cachePart(directory, 'quarantine');
  const suffix = `${process.pid}-${Date.now().toString(36)}`;
  const move = async (from: string): Promise<boolean> => {
    try {
      makeFolder(folder, 0o700);
      await rename(from, join(folder, `${basename(from)}.${suffix}`));
      return true;
    } catch (error) {
      // Another process was faster, or it was never there.
      return (error as NodeJS.ErrnoException).code === 'ENOENT';
    }
  };
  const moved = await move(path);
  return holding === null ? moved : (await move(blobPath(directory, holding.sha256))) && moved;
}

async function entriesOf(directory: string, key: HoldingKey): Promise<readonly CacheEntry[]> {
  const entries = await entriesIn(keyFolder(directory, key));
  return entries.filter(({ holding }) => holding === null || holding.name === key.name);
}

async function entriesIn(folder: string): Promise<readonly CacheEntry[]> {
  const files = (await fileNames(folder)).filter((name) => name.endsWith('.json'));
  const entries = await fewAtATime(files, async (name): Promise<CacheEntry> => {
    const path = join(folder, name);
    const holding = readHolding(String((await readKeptFile(path)) ?? ''));
    const inPlace = holding !== null && `${holding.sha256}.json` === name;
    return { path, holding: inPlace ? holding : null };
  });
  const age = ({ holding }: CacheEntry): string => holding?.fetchedAt ?? '';
  return entries.sort((a, b) => (age(a) < age(b) ? 1 : age(a) > age(b) ? -1 : 0));
}

/** One folder for each name and language: readable, and nothing in it can lead elsewhere. */
function keyFolder(directory: string, { name, language }: HoldingKey): string {
  const readable = name.replace(/[^A-Za-z0-9.-]/g, '_').slice(0, 60);
  const hash = sha256(name).slice(0, 8);
  return join(cachePart(directory, 'entries'), `${readable}.${hash}.${language}`);
}

/** Marks the folder as a cache for backup programs (bford.info/cachedir). */
async function prepare(directory: string): Promise<void> {
  makeFolder(join(directory, 'v1'), 0o700);
  const tag = 'Signature: 8a477f597d28d172789f06886806bc55\n# Kept by draftwatch.\n';
  await writeFile(join(directory, 'v1', 'CACHEDIR.TAG'), tag, { flag: 'wx' }).catch(
    () => undefined,
  );
}
