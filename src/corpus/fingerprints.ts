/**
 * Which paragraphs hold which fingerprints. A fingerprint is 32 bits; its upper 16 choose a bucket. Every
 * batch of additions is a segment: one row a bucket, the entries sorted, each (fingerprint, paragraph) as
 * two unsigned 32-bit integers, little-endian. A lookup reads one row a segment, so segments are merged
 * when there are many. Entries of removed paragraphs stay until then and are passed over.
 */
import type { Corpus } from './database.ts';

/** Segments that a lookup may have to read before they are merged. */
const MOST_SEGMENTS = 6;
const BYTES = 8;
const TWO_TO_32 = 2 ** 32;
/** Buckets that are merged in one transaction. */
const STRIDE = 4096;
const BUCKETS = 65_536;

/** Gathers the fingerprints of a batch of paragraphs. */
export interface FingerprintSegment {
  readonly add: (paragraph: number, fingerprints: Iterable<number>) => void;
  /** Writes what was gathered, inside the caller's transaction, and starts anew. */
  readonly write: (corpus: Corpus) => void;
}

export function newSegment(): FingerprintSegment {
  let buckets = new Map<number, number[]>();
  return {
    add: (paragraph, fingerprints) => {
      for (const fingerprint of fingerprints) {
        const bucket = fingerprint >>> 16;
        const entries = buckets.get(bucket);
        if (entries) entries.push(fingerprint >>> 0, paragraph);
        else buckets.set(bucket, [fingerprint >>> 0, paragraph]);
      }
    },
    write: ({ database }) => {
      if (buckets.size === 0) return;
      const { last } = database
        .prepare('select coalesce(max(segment), 0) as last from fingerprints')
        .get() as { last: number };
      const insert = database.prepare('insert into fingerprints values (?, ?, ?)');
      for (const [bucket, entries] of [...buckets].sort(([a], [b]) => a - b)) {
        insert.run(last + 1, bucket, packed(entries));
      }
      buckets = new Map();
    },
  };
}

/** Entries as written: sorted by fingerprint, then paragraph, each once. */
function packed(entries: readonly number[]): Buffer {
  // One bucket has one upper half, so the rest of a fingerprint and a paragraph fit one double.
  const keys = new Float64Array(entries.length / 2);
  for (let i = 0; i < keys.length; i++) {
    keys[i] = (entries[2 * i]! & 0xffff) * TWO_TO_32 + entries[2 * i + 1]!;
  }
  keys.sort();
  const upper = ((entries[0]! >>> 16) << 16) >>> 0;
  const buffer = Buffer.alloc(keys.length * BYTES);
  let at = 0;
  let before = -1;
  for (const key of keys) {
    if (key === before) continue;
    before = key;
    buffer.writeUInt32LE(upper + Math.floor(key / TWO_TO_32), at);
    buffer.writeUInt32LE(key % TWO_TO_32, at + 4);
    at += BYTES;
  }
  return buffer.subarray(0, at);
}

/**
 * Looks fingerprints up, many at once: the ids of the paragraphs that hold each, those added first in front.
 * Rows are kept, so that what is asked twice is read once.
 */
export function fingerprintReader({
  database,
}: Corpus): (fingerprints: Iterable<number>) => ReadonlyMap<number, readonly number[]> {
  const select = database.prepare(
    `select bucket, entries from fingerprints
     where segment = ? and bucket in (select value from json_each(?))`,
  );
  const segments = segmentsOf(database);
  const kept = new Map<number, Buffer[]>();
  const load = (buckets: readonly number[]): void => {
    for (const bucket of buckets) kept.set(bucket, []);
    for (const segment of buckets.length === 0 ? [] : segments) {
      const rows = select.all(segment, JSON.stringify(buckets)) as FingerprintRow[];
      for (const { bucket, entries } of rows) kept.get(bucket)!.push(Buffer.from(entries));
    }
  };
  return (fingerprints) => {
    const asked = [...new Set(fingerprints)];
    const buckets = new Set(asked.map((fingerprint) => fingerprint >>> 16));
    load([...buckets].filter((bucket) => !kept.has(bucket)));
    return new Map(
      asked.map((fingerprint) => [
        fingerprint,
        kept.get(fingerprint >>> 16)!.flatMap((row) => paragraphsOf(row, fingerprint >>> 0)),
      ]),
    );
  };
}

interface FingerprintRow {
  readonly bucket: number;
  readonly entries: ArrayBuffer;
}

function paragraphsOf(entries: Buffer, fingerprint: number): number[] {
  let low = 0;
  let high = entries.length / BYTES;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries.readUInt32LE(middle * BYTES) < fingerprint) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low * BYTES; at < entries.length; at += BYTES) {
    if (entries.readUInt32LE(at) !== fingerprint) break;
    found.push(entries.readUInt32LE(at + 4));
  }
  return found;
}

function segmentsOf(database: Corpus['database']): number[] {
  // From one to the next: "distinct" would go through every row.
  const rows = database
    .prepare(
      `with recursive each (segment) as (
         select min(segment) from fingerprints union all
         select (select min(segment) from fingerprints where segment > each.segment) from each
         where segment is not null)
       select segment from each where segment is not null`,
    )
    .all();
  return (rows as { segment: number }[]).map(({ segment }) => segment);
}

/** Merges the segments when there are many, or when asked to; drops what was removed. */
export function mergeSegments({ database }: Corpus, always = false): void {
  const segments = segmentsOf(database);
  if (segments.length < 2 && !always) return;
  if (segments.length <= MOST_SEGMENTS && !always) return;
  const target = Math.max(0, ...segments) + 1;
  const ids = database.prepare('select id from paragraphs').all() as { id: number }[];
  const alive = new Set(ids.map(({ id }) => id));
  const select = database.prepare(
    'select bucket, entries from fingerprints where segment < ? and bucket >= ? and bucket < ? order by bucket',
  );
  const insert = database.prepare('insert into fingerprints values (?, ?, ?)');
  const clear = database.prepare(
    'delete from fingerprints where segment < ? and bucket >= ? and bucket < ?',
  );
  for (let from = 0; from < BUCKETS; from += STRIDE) {
    database.exec('begin immediate');
    try {
      const rows = select.all(target, from, from + STRIDE) as FingerprintRow[];
      const merged = new Map<number, number[]>();
      for (const { bucket, entries } of rows) {
        const list = merged.get(bucket) ?? [];
        merged.set(bucket, list);
        const buffer = Buffer.from(entries);
        for (let at = 0; at < buffer.length; at += BYTES) {
          const paragraph = buffer.readUInt32LE(at + 4);
          if (alive.has(paragraph)) list.push(buffer.readUInt32LE(at), paragraph);
        }
      }
      clear.run(target, from, from + STRIDE);
      for (const [bucket, list] of merged) {
        if (list.length > 0) insert.run(target, bucket, packed(list));
      }
      database.exec('commit');
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }
}
