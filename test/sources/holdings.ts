/** Notes for files that tests put into a cache themselves. */
import { createHash } from 'node:crypto';
import type { Holding } from '../../src/sources/cache/holding.ts';

/** The note of a PDF under a symbol, fetched on a fixed day. */
export function holdingFor(
  name: string,
  bytes: Uint8Array,
  fetchedAt = '2027-01-01T00:00:00.000Z',
): Holding {
  const url = `https://documents.un.org/api/symbol/access?s=${name}&l=en&t=pdf`;
  return {
    schema: 1,
    name,
    language: 'en',
    requested: url,
    url,
    fetchedAt,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    format: 'pdf',
    headers: {},
  };
}
