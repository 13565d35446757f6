/** Batches of fingerprints become a segment, and segments one: a lookup reads a row of each. */
import type { Corpus } from './database.ts';
import {
  ALL_BUCKETS,
  entriesWriter,
  type FingerprintRow,
  fingerprintSegments,
  firstEntry,
  newEntries,
} from './fingerprints.ts';

/** Segments that a lookup may have to read before they are merged. */
const MOST_SEGMENTS = 6;
/** Batches that are held in memory while they are merged, a few MB each. */
const MOST_BATCHES = 64;
/** Buckets whose entries are held in memory at once. */
const STRIDE = 4096;
const BUCKETS = 65_536;

/** Writes the entries of a batch, inside the caller's transaction; many batches are merged, so that a long run needs no more memory than a short one. */
export function writeBatch(corpus: Corpus, entries: Uint32Array): void {
  if (entries.length === 0) return;
  entriesWriter(corpus)(nextSegment(corpus), ALL_BUCKETS, entries);
  const batches = batchesOf(corpus);
  if (batches.length >= MOST_BATCHES) merge(corpus, batches, null);
}

/** At the end of a run: its batches become a segment; with many segments, all become one, without what was removed. */
export function mergeSegments(corpus: Corpus): void {
  const { database } = corpus;
  if (toMerge(corpus).length === 0) return;
  database.exec('begin immediate');
  // Asked again: another run may have merged them meanwhile.
  const sources = toMerge(corpus);
  if (sources.length > 0) {
    const all = sources.length === fingerprintSegments(database).length;
    merge(corpus, sources, all ? paragraphIds(corpus) : null);
  }
  database.exec('commit');
}

/** The batches, or all segments when there are many. */
function toMerge(corpus: Corpus): readonly number[] {
  const batches = batchesOf(corpus);
  const segments = fingerprintSegments(corpus.database);
  return segments.length - batches.length + 1 > MOST_SEGMENTS ? segments : batches;
}

function paragraphIds({ database }: Corpus): ReadonlySet<number> {
  const rows = database.prepare('select id from paragraphs').all() as { id: number }[];
  return new Set(rows.map(({ id }) => id));
}

function batchesOf({ database }: Corpus): number[] {
  const isBatch = database.prepare('select 1 from fingerprints where segment = ? and bucket = ?');
  return fingerprintSegments(database).filter(
    (segment) => isBatch.get(segment, ALL_BUCKETS) !== undefined,
  );
}

function nextSegment({ database }: Corpus): number {
  return Math.max(0, ...fingerprintSegments(database)) + 1;
}

/** Puts the entries of some segments into a new one, inside the caller's transaction; `alive` are the paragraphs that are kept, null for all. */
function merge(
  corpus: Corpus,
  sources: readonly number[],
  alive: ReadonlySet<number> | null,
): void {
  const { database } = corpus;
  const target = nextSegment(corpus);
  const write = entriesWriter(corpus);
  const among = 'segment in (select value from json_each(?)) and bucket >= ? and bucket < ?';
  const select = database.prepare(`select bucket, entries from fingerprints where ${among}`);
  const clear = database.prepare(`delete from fingerprints where ${among}`);
  // Taken out before the new ones are written, so that these find room and the file does not grow.
  const takeOut = (from: number, to: number): Uint32Array[] => {
    const bounds = [JSON.stringify(sources), from, to];
    const rows = select.all(...bounds) as FingerprintRow[];
    clear.run(...bounds);
    return rows.map(({ entries }) => new Uint32Array(entries));
  };
  const batches = takeOut(ALL_BUCKETS, 0);
  for (let from = 0; from < BUCKETS; from += STRIDE) {
    const to = from + STRIDE;
    const ofBatches = batches.map((batch) =>
      batch.subarray(firstEntry(batch, from * BUCKETS), firstEntry(batch, to * BUCKETS)),
    );
    const merged = together([...takeOut(from, to), ...ofBatches], alive);
    for (let at = 0, end = 0; at < merged.length; at = end) {
      const bucket = merged[at]! >>> 16;
      end = firstEntry(merged, (bucket + 1) * BUCKETS);
      write(target, bucket, merged.subarray(at, end));
    }
  }
}

function together(parts: readonly Uint32Array[], alive: ReadonlySet<number> | null): Uint32Array {
  const all = newEntries();
  for (const entries of parts) {
    for (let at = 0; at < entries.length; at += 2) {
      const paragraph = entries[at + 1]!;
      if (alive === null || alive.has(paragraph)) all.add(entries[at]!, paragraph);
    }
  }
  return all.take();
}
