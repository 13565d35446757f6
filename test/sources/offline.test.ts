/** Comparing cached documents without a network costs what comparing local files costs. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diff } from '../../src/pipeline.ts';
import { keep } from '../../src/sources/cache/cache.ts';
import type { SourceOptions } from '../../src/sources/options.ts';
import { readInput } from '../../src/sources/read-input.ts';
import { holdingFor } from './holdings.ts';

const demo = join(import.meta.dirname, '..', '..', 'fixtures', 'demo');
const files = [join(demo, 'A_HRC_99_L.7.pdf'), join(demo, 'A_HRC_99_L.7_Rev.1.pdf')] as const;
const symbols = ['A/HRC/99/L.7', 'A/HRC/99/L.7/Rev.1'] as const;
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'draftwatch-offline-'));
  for (const [i, symbol] of symbols.entries()) {
    const bytes = await readFile(files[i]!);
    await keep(cache, holdingFor(symbol, bytes), bytes);
  }
});
afterAll(() => rm(cache, { recursive: true, force: true }));

it('within ten percent of the time, and with the same changes', { timeout: 240_000 }, async () => {
  const environment = { DRAFTWATCH_CACHE: cache };
  const offline = { environment, offline: true };
  const local = () => diff(files[0], files[1], { sources: { environment } });
  const cached = () => diff(symbols[0], symbols[1], { sources: offline });
  expect((await cached()).changes).toEqual((await local()).changes);
  // Only where the bytes come from differs: what that costs more is set against the whole.
  const times = { whole: [] as number[], files: [] as number[], cache: [] as number[] };
  for (let i = 0; i < 3; i++) times.whole.push(await processorTime(local));
  for (let i = 0; i < 30; i++) {
    times.files.push(await processorTime(() => both(files, { environment })));
    times.cache.push(await processorTime(() => both(symbols, offline)));
  }
  // The best of several rounds: whatever else the machine does only ever adds.
  const extra = Math.min(...times.cache) - Math.min(...times.files);
  expect(extra / Math.min(...times.whole)).toBeLessThan(0.1);
});

const both = (inputs: readonly string[], options: SourceOptions) =>
  Promise.all(inputs.map((input) => readInput(input, options)));

/** Milliseconds of processor time, which other programs on the machine do not stretch. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
