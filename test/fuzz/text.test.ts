/** Damaged texts end in a Document or a named error, never in a crash or a hang. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { hostileText } from './hostile.ts';
import { mutate } from './mutate.ts';
import { fuzz, rounds } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));

it(`damaged texts (${rounds(120)})`, { timeout: 0 }, async () => {
  const seeds = ['demo/A_HRC_99_L.7.txt', 'demo/A_HRC_99_L.7_Rev.1.txt'].map(bytesOf);
  await fuzz('text', 20260702, 120, (random, round) =>
    round % 10 === 9 ? hostileText(random) : mutate(seeds, random),
  );
});
