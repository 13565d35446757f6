/** Damaged pages end in a Document or a named error, never in a crash or a hang. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { hostileHtml } from './hostile.ts';
import { mutate } from './mutate.ts';
import { fuzz, rounds } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');

it(`damaged pages (${rounds(100)})`, { timeout: 0 }, async () => {
  const seeds = [new Uint8Array(readFileSync(join(fixtures, 'formats', 'A_HRC_99_L.12.html')))];
  await fuzz('html', 20380704, 100, (random, round) =>
    round % 10 === 9 ? hostileHtml(random) : mutate(seeds, random),
  );
});
