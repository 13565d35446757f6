/** Damaged PDFs and texts end in a Document or a named error, never in a crash or a hang. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { mutate, rounds, seeded } from './mutate.ts';
import { survive } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));

it(`damaged PDFs (${rounds(60)})`, { timeout: 0 }, async () => {
  const seeds = ['demo/A_HRC_99_L.7.pdf', 'demo/A_HRC_99_L.7_Rev.1.pdf'].map(bytesOf);
  const random = seeded(20260701);
  for (let round = 0; round < rounds(60); round += 1) await survive(mutate(seeds, random));
});

it(`damaged texts (${rounds(500)})`, { timeout: 0 }, async () => {
  const seeds = ['demo/A_HRC_99_L.7.txt', 'demo/A_HRC_99_L.7_Rev.1.txt'].map(bytesOf);
  const random = seeded(20260702);
  for (let round = 0; round < rounds(500); round += 1) await survive(mutate(seeds, random));
});

it('a PDF that promises a million pages', async () => {
  const bytes = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1000000/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );
  await survive(bytes);
});
