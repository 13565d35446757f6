import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  allEntries,
  blobPath,
  cacheDirectory,
  cachePart,
  discard,
  findKept,
  holdingsOf,
  keep,
} from '../../../src/sources/cache/cache.ts';
import { clearCache, sweepUnfinished, verifyCache } from '../../../src/sources/cache/cache-care.ts';
import { holdingFor } from '../holdings.ts';

let scratch: string;
let cache: string;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = (name: string) => ({ name, language: 'en' });

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'draftwatch-cache-'));
  cache = join(scratch, 'cache');
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function put(name: string, text: string, fetchedAt?: string) {
  const holding = holdingFor(name, bytes(text), fetchedAt);
  await keep(cache, holding, bytes(text));
  return holding;
}
const textOf = async (name: string): Promise<string | null> => {
  const { kept } = await findKept(cache, key(name));
  return kept && new TextDecoder().decode(kept.bytes);
};

describe('the cache directory', () => {
  it('is the platform’s, or the one that the variable names', () => {
    expect(cacheDirectory({ DRAFTWATCH_CACHE: '/tmp/elsewhere' })).toBe('/tmp/elsewhere');
    expect(cacheDirectory({})).toMatch(/draftwatch/);
    expect(cacheDirectory({})).not.toMatch(/nodejs/);
  });
});

describe('a kept file', () => {
  it('comes back with where it came from', async () => {
    const holding = await put('A/HRC/99/L.1', 'one');
    const { kept, damaged } = await findKept(cache, key('A/HRC/99/L.1'));
    expect(kept?.holding).toEqual(holding);
    expect(new TextDecoder().decode(kept?.bytes)).toBe('one');
    expect(damaged).toBe(false);
  });

  it('is another one in another language, and under another name', async () => {
    await put('A/HRC/99/L.1', 'one');
    expect((await findKept(cache, { name: 'A/HRC/99/L.1', language: 'fr' })).kept).toBeNull();
    expect(await textOf('A/HRC/99/L.11')).toBeNull();
    expect(await textOf('A_HRC_99_L.1')).toBeNull();
  });

  it('stands under its hash and is never written over by another', async () => {
    const one = await put('A/HRC/99/L.1', 'one', '2027-01-01T00:00:00.000Z');
    await put('A/HRC/99/L.1', 'two', '2027-02-01T00:00:00.000Z');
    expect(await readFile(blobPath(cache, one.sha256), 'utf8')).toBe('one');
    expect(await textOf('A/HRC/99/L.1')).toBe('two');
    const all = await holdingsOf(cache, key('A/HRC/99/L.1'));
    expect(all.map(({ fetchedAt }) => fetchedAt.slice(0, 7))).toEqual(['2027-02', '2027-01']);
  });

  it('can be taken out of use', async () => {
    const { sha256 } = await put('A/HRC/99/L.1', 'wrong document');
    await discard(cache, key('A/HRC/99/L.1'), sha256);
    expect(await textOf('A/HRC/99/L.1')).toBeNull();
  });
});

describe('a damaged file', () => {
  const damages: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
    ['changed', (path) => writeFile(path, 'onf')],
    ['cut short', (path) => writeFile(path, 'o')],
    ['emptied', (path) => writeFile(path, '')],
    ['gone', (path) => rm(path)],
  ];
  it.each(damages)(
    'that was %s is put into quarantine; an older sound one serves',
    async (_, harm) => {
      await put('A/HRC/99/L.1', 'older', '2027-01-01T00:00:00.000Z');
      const { sha256 } = await put('A/HRC/99/L.1', 'one', '2027-02-01T00:00:00.000Z');
      await harm(blobPath(cache, sha256));
      const { kept, damaged } = await findKept(cache, key('A/HRC/99/L.1'));
      expect(damaged).toBe(true);
      expect(new TextDecoder().decode(kept?.bytes)).toBe('older');
      expect((await readdir(cachePart(cache, 'quarantine'))).length).toBeGreaterThan(0);
      expect((await findKept(cache, key('A/HRC/99/L.1'))).damaged).toBe(false);
    },
  );

  it.each(['', '{', '[]', 'null', '{"schema":2}', '{"schema":1,"sha256":"../../x"}'])(
    'note (%s) is put into quarantine',
    async (text) => {
      await put('A/HRC/99/L.1', 'one');
      const [entry] = await allEntries(cache);
      await writeFile(entry!.path, text);
      expect(await findKept(cache, key('A/HRC/99/L.1'))).toEqual({ kept: null, damaged: true });
      expect(await allEntries(cache)).toEqual([]);
    },
  );

  it('is found by verify', async () => {
    await put('A/HRC/99/L.1', 'one');
    const { sha256 } = await put('A/HRC/99/L.2', 'two');
    await writeFile(blobPath(cache, sha256), 'twx');
    expect(await verifyCache(cache)).toEqual({ sound: 1, damaged: ['A/HRC/99/L.2'] });
    expect(await verifyCache(cache)).toEqual({ sound: 1, damaged: [] });
  });
});

describe('unfinished files', () => {
  it('are swept when their process is long gone, and only then', async () => {
    const folder = cachePart(cache, 'unfinished');
    await mkdir(folder, { recursive: true });
    for (const name of ['.1-old.tmp', '.2-new.tmp']) await writeFile(join(folder, name), 'x');
    const longAgo = new Date(Date.now() - 7_200_000);
    await utimes(join(folder, '.1-old.tmp'), longAgo, longAgo);
    await verifyCache(cache);
    expect(await readdir(folder)).toEqual(['.2-new.tmp']);
    await sweepUnfinished(cache, Date.now() + 1000);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('clearing', () => {
  it('deletes what is ours and nothing beside it', async () => {
    await put('A/HRC/99/L.1', 'one');
    await writeFile(join(cache, 'letter.txt'), 'not ours');
    expect(await clearCache(cache)).toBe(1);
    expect(await readdir(cache)).toEqual(['letter.txt']);
    expect(await clearCache(join(scratch, 'nowhere'))).toBe(0);
  });
});

describe('any name', () => {
  it('stays inside the cache, and comes back as itself', async () => {
    const names = fc.oneof(
      fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
      fc.constantFrom(
        '../../x',
        '/etc/passwd',
        'a\u0000b',
        '..',
        'CON',
        'x'.repeat(500),
        '\u202e/../',
      ),
    );
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const text = createHash('sha256').update(name).digest('hex');
        await put(name, text);
        expect(await textOf(name)).toBe(text);
        expect(await readdir(scratch)).toEqual(['cache']);
        expect(await readdir(cache)).toEqual(['v1']);
      }),
      { numRuns: 60 },
    );
  });
});
