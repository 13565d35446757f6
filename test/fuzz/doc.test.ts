/** Damaged binary Word files end in a text or a named error: our own reader, not LibreOffice. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { UnreadableError } from '../../src/model/errors.ts';
import { documentOf } from '../../src/parse/parse.ts';
import { readDocItself } from '../../src/parse/readers/doc/read-doc.ts';
import { mutate } from './mutate.ts';
import { fuzz, type Read, rounds } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));

const readItself: Read = async (bytes, round) => {
  const own = await readDocItself(bytes, 'damaged', round % 4 < 2 ? 'after' : 'before');
  if (!own.ok) throw new UnreadableError(own.reason);
  const raw = { input: 'damaged', url: null, bytes, sha256: '' };
  const { words, kept, dropped } = documentOf(raw, own.reading).info.coverage;
  expect(kept + dropped, 'words kept and dropped').toBe(words);
};

it(`damaged DOC files (${rounds(10)})`, { timeout: 0 }, async () => {
  const seeds = ['tracked/A_HRC_99_L.21.doc', 'formats/A_HRC_99_L.12.doc'].map(bytesOf);
  await fuzz('doc', 20380703, 10, (random) => mutate(seeds, random), readItself);
});
