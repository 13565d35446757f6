/** Many processes on one cache, and processes that die at any moment: no entry is ever bad. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEntries, cachePart, readBlob } from '../../src/sources/cache/cache.ts';
import { clearCache, sweepUnfinished } from '../../src/sources/cache/cache-care.ts';
import { fetchInput } from '../../src/sources/fetch-input.ts';
import { type FakeUn, startFakeUn } from '../fake-un/server.mjs';

const child = join(import.meta.dirname, 'child-fetch.mjs');
/** How many there are of each: a few in the suite, as many as STRESS says by command. */
const [AT_ONCE, KILLS] = process.env['STRESS'] ? [200, 100] : [24, 20];
let scratch: string;
let fake: FakeUn;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'draftwatch-processes-'));
  fake = await startFakeUn();
});
afterAll(async () => {
  await fake.close();
  await rm(scratch, { recursive: true, force: true });
});

const environment = (cache: string, ods = fake.ods) => ({
  DRAFTWATCH_CACHE: cache,
  DRAFTWATCH_ODS_URL: ods,
  DRAFTWATCH_DOCS_URL: fake.docs,
  DRAFTWATCH_PAUSE_MS: '0',
});

function start(cache: string, args: readonly string[], ods?: string) {
  const env = { ...process.env, ...environment(cache, ods) };
  const run = spawn(process.execPath, [child, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = new Promise<void>((done) => run.stdout.once('data', () => done()));
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    run.once('close', (code, signal) => done({ code, signal })),
  );
  return { run, ready, ended };
}

/** Names of all entries; fails when one of them is not what it was kept as. */
async function soundEntries(cache: string): Promise<string[]> {
  const entries = await allEntries(cache);
  const names = await Promise.all(
    entries.map(async ({ path, holding }) => {
      const sound = holding !== null && (await readBlob(cache, holding)) !== null;
      return sound ? holding.name : `BAD ${path}`;
    }),
  );
  expect(names.filter((name) => name.startsWith('BAD'))).toEqual([]);
  return names;
}

describe(`${AT_ONCE} processes that fetch into one cache at once`, () => {
  it('leave every entry intact', { timeout: 400_000 }, async () => {
    const cache = join(scratch, 'shared');
    const symbols = ['A/HRC/99/L.1', 'A/HRC/99/L.1/Rev.1', 'A/HRC/99/L.2', 'A/HRC/99/L.3'];
    const runs = Array.from({ length: AT_ONCE }, (_, i) => start(cache, [symbols[i % 4]!]));
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(ends.filter(({ code }) => code !== 0)).toEqual([]);
    expect((await soundEntries(cache)).sort()).toEqual([...symbols].sort());
    expect(await readdir(cachePart(cache, 'unfinished'))).toEqual([]);
    expect(await readdir(cachePart(cache, 'quarantine')).catch(() => [])).toEqual([]);
  });
});

describe('a process that is killed', () => {
  it(`${KILLS} times at random moments never leaves a bad entry`, {
    timeout: 400_000,
  }, async () => {
    const random = seeded(20_270_614);
    const reissued = fake.failing('ods', 'reissue');
    const LANES = 4;
    let entries = 0;
    const worker = async (_: unknown, lane: number) => {
      const cache = join(scratch, `killed-${lane}`);
      for (let round = 0; round < KILLS / LANES; round++) {
        const { run, ready, ended } = start(cache, ['A/HRC/99/L.1', 'again'], reissued);
        await ready;
        await new Promise((done) => setTimeout(done, random() * 60));
        run.kill('SIGKILL');
        expect((await ended).signal).toBe('SIGKILL');
        entries += (await soundEntries(cache)).length;
        // What it left unfinished is no entry, and is swept away.
        await sweepUnfinished(cache, Date.now() + 1000);
        expect(await readdir(cachePart(cache, 'unfinished')).catch(() => [])).toEqual([]);
        const { raw } = await fetchInput('A/HRC/99/L.1', { environment: environment(cache) });
        expect(raw.bytes.length).toBeGreaterThan(500);
        await clearCache(cache);
      }
    };
    await Promise.all(Array.from({ length: LANES }, worker));
    // The moments were such that there was something to break.
    expect(entries).toBeGreaterThan(KILLS);
  });
});

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
