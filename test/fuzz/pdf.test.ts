/** Damaged PDFs end in a Document or a named error, never in a crash or a hang. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { hostilePdf, plainPdf } from './hostile.ts';
import { mutate } from './mutate.ts';
import { fuzz, readAsGiven, rounds } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));
const PLAIN = [
  'BT /F1 12 Tf 14 TL 72 700 Td (The Human Rights Council,) Tj T* 0.1 Tw (Recalling its resolutions,) Tj ET',
  'q 1 0 0 1 0 -50 cm BT /F1 10 Tf 1 0 0 1 72 640 Tm [(1. Urges ) -20 (all States) 300 (to act;)] TJ 5 Ts (1) Tj ET Q',
].join('\n');

it(`damaged PDFs (${rounds(24)})`, { timeout: 0 }, async () => {
  const seeds = [
    ...['demo/A_HRC_99_L.7.pdf', 'formats/A_HRC_99_L.12.pdf'].map(bytesOf),
    plainPdf(PLAIN),
  ];
  await fuzz('pdf', 20260701, 24, (random, round) =>
    round % 10 === 9 ? hostilePdf(random) : mutate(seeds, random),
  );
});

it('a PDF that promises a million pages', async () => {
  const bytes = plainPdf('', '<</Type/Pages/Count 1000000/Kids[2 0 R]>>');
  await readAsGiven(bytes, 0).catch((error: Error) => {
    if (error.name !== 'UnreadableError') throw error;
  });
});
