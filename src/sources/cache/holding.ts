/** The note beside a cached file: what it is, where it came from, when, and its hash. */
import type { FileFormat } from '../http/read-answer.ts';

/** Under what a file is looked up. */
export interface HoldingKey {
  /** Canonical symbol, or the address when there is no symbol. */
  readonly name: string;
  readonly language: string;
}

export interface Holding extends HoldingKey {
  readonly schema: 1;
  /** Address that was asked, and the one that answered after redirects. */
  readonly requested: string;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: FileFormat;
  /** Headers of the answer that say something about the document. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers worth keeping as provenance. */
const KEPT = ['content-type', 'content-disposition', 'last-modified', 'etag', 'date', 'server'];

/** Picks the headers that matter; their values are cut to a sane length and to printable text. */
export function keptHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = headers[name];
      if (typeof value !== 'string') return [];
      return [[name, value.replace(/[^\x20-\x7e]/g, '?').slice(0, 300)]];
    }),
  );
}

/** Reads a note; null when it is not one. */
export function readHolding(text: string): Holding | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const note = value as Record<string, unknown>;
  const texts = ['name', 'language', 'requested', 'url', 'fetchedAt', 'sha256', 'format'];
  const sound =
    note['schema'] === 1 &&
    texts.every((field) => typeof note[field] === 'string') &&
    /^[0-9a-f]{64}$/.test(note['sha256'] as string) &&
    Number.isSafeInteger(note['bytes']) &&
    typeof note['headers'] === 'object' &&
    note['headers'] !== null;
  return sound ? (value as Holding) : null;
}
