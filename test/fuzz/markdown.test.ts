/** Damaged Markdown ends in a Document or a named error, never in a crash or a hang. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { hostileText } from './hostile.ts';
import { mutate } from './mutate.ts';
import { fuzz, rounds } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');

it(`damaged Markdown (${rounds(30)})`, { timeout: 0 }, async () => {
  const seeds = [new Uint8Array(readFileSync(join(fixtures, 'formats', 'A_HRC_99_L.12.md')))];
  await fuzz('markdown', 20380705, 30, (random, round) =>
    round % 10 === 9 ? hostileText(random, '# Title\n\n') : mutate(seeds, random),
  );
});
