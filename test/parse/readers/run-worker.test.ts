/** Threads that read one file after the other: no file sees anything of the one before. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../src/parse/parse.ts';
import { plainPdf } from '../../fuzz/hostile.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', '..', 'fixtures');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));
const DRAFT = file('demo/A_HRC_99_L.7.pdf');

const read = (bytes: Uint8Array) =>
  parseDocument({ input: 'draft.pdf', url: null, bytes, sha256: '' });

it('the same file reads the same, first, again and after others', async () => {
  const first = await read(DRAFT);
  const other = await read(file('formats/A_HRC_99_L.12.pdf'));
  expect(other.paragraphs).not.toEqual(first.paragraphs);
  expect(await read(DRAFT)).toEqual(first);
});

it('a damaged file does no harm to the next', async () => {
  const first = await read(DRAFT);
  await expect(read(DRAFT.slice(0, 2000))).rejects.toThrow(/damaged/);
  const million = plainPdf('', '<</Type/Pages/Count 1000000/Kids[2 0 R]>>');
  await expect(read(million)).rejects.toThrow('draft.pdf');
  expect(await read(DRAFT)).toEqual(first);
});

it('many files at once are each read as alone', async () => {
  const first = await read(DRAFT);
  const all = await Promise.all(Array.from({ length: 5 }, () => read(DRAFT)));
  for (const one of all) expect(one).toEqual(first);
});
