/**
 * Which paragraphs hold which fingerprints. A fingerprint is 32 bits; its upper 16 choose a bucket. A segment is
 * one row a bucket, the entries sorted, each (fingerprint, paragraph) as two unsigned 32-bit integers,
 * little-endian. A batch of additions is one row, all buckets together, and becomes a segment with the other
 * batches of its run (see `merge-fingerprints.ts`). Entries of removed paragraphs stay until all is merged and
 * are passed over.
 */
import type { Corpus } from './database.ts';

/** Of the row of a batch, in place of a bucket. */
export const ALL_BUCKETS = -1;

export interface FingerprintRow {
  readonly bucket: number;
  readonly entries: ArrayBuffer;
}

/** Entries that grow: each is one number, the fingerprint above the paragraph, so that they sort as numbers do. */
export interface Entries {
  readonly add: (fingerprint: number, paragraph: number) => void;
  /** All of them as they are written, sorted, each once: fingerprint, paragraph, fingerprint … Starts anew. */
  readonly take: () => Uint32Array;
}

export function newEntries(): Entries {
  // In memory the low half of a number comes first, on every system that libsql runs on.
  let halves = new Uint32Array(0x4000);
  let size = 0;
  return {
    add: (fingerprint, paragraph) => {
      if (size === halves.length) {
        const larger = new Uint32Array(2 * size);
        larger.set(halves);
        halves = larger;
      }
      halves[size] = paragraph;
      halves[size + 1] = fingerprint;
      size += 2;
    },
    take: () => {
      new BigUint64Array(halves.buffer, 0, size / 2).sort();
      const written = new Uint32Array(size);
      let end = 0;
      for (let at = 0; at < size; at += 2) {
        const [paragraph, fingerprint] = [halves[at]!, halves[at + 1]!];
        if (end > 0 && written[end - 2] === fingerprint && written[end - 1] === paragraph) continue;
        written[end] = fingerprint;
        written[end + 1] = paragraph;
        end += 2;
      }
      size = 0;
      return written.subarray(0, end);
    },
  };
}

/** Writes entries as one row. */
export function entriesWriter({
  database,
}: Corpus): (segment: number, bucket: number, entries: Uint32Array) => void {
  const insert = database.prepare('insert into fingerprints values (?, ?, ?)');
  return (segment, bucket, { buffer, byteOffset, byteLength }) => {
    insert.run(segment, bucket, Buffer.from(buffer, byteOffset, byteLength));
  };
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
  const segments = fingerprintSegments(database);
  const kept = new Map<number, Uint32Array[]>();
  const load = (buckets: readonly number[]): void => {
    for (const bucket of buckets) kept.set(bucket, []);
    for (const segment of buckets.length === 0 ? [] : segments) {
      const rows = select.all(segment, JSON.stringify(buckets)) as FingerprintRow[];
      for (const { bucket, entries } of rows) kept.get(bucket)!.push(new Uint32Array(entries));
    }
  };
  // Batches that no run has brought to its end.
  load([ALL_BUCKETS]);
  const batches = kept.get(ALL_BUCKETS)!;
  return (fingerprints) => {
    const asked = [...new Set(fingerprints)];
    const buckets = new Set(asked.map((fingerprint) => fingerprint >>> 16));
    load([...buckets].filter((bucket) => !kept.has(bucket)));
    return new Map(
      asked.map((fingerprint) => [
        fingerprint,
        [...kept.get(fingerprint >>> 16)!, ...batches].flatMap((row) =>
          paragraphsOf(row, fingerprint >>> 0),
        ),
      ]),
    );
  };
}

/** Position of the first entry whose fingerprint is this one or more. */
export function firstEntry(entries: Uint32Array, fingerprint: number): number {
  let low = 0;
  let high = entries.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[2 * middle]! < fingerprint) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

function paragraphsOf(entries: Uint32Array, fingerprint: number): number[] {
  const found: number[] = [];
  for (let at = firstEntry(entries, fingerprint); entries[at] === fingerprint; at += 2) {
    found.push(entries[at + 1]!);
  }
  return found;
}

export function fingerprintSegments(database: Corpus['database']): number[] {
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
