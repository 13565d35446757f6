/** Fetching inside one process, against the fake servers over real sockets. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/sources/cache/cache.ts';
import { fetchInput } from '../../src/sources/fetch-input.ts';
import type { Progress, SourceOptions } from '../../src/sources/options.ts';
import { readInput } from '../../src/sources/read-input.ts';
import { draftLines, pdfOf, sampleShelf } from '../fake-un/documents.mjs';
import { testClock } from './test-clock.ts';
import { environmentOf, restart, withFakeUn } from './with-fake-un.ts';

const un = withFakeUn();

function options(extra: Readonly<Record<string, string>> = {}, more: SourceOptions = {}) {
  const environment = environmentOf(un, {
    DRAFTWATCH_BACKOFF_MS: '1',
    ...extra,
  });
  return { environment, ...more };
}

describe('an input', () => {
  it('that is a local file wins over a symbol, and needs no network', async () => {
    const path = join(un.scratch, 'A_HRC_99_L.1-EN.pdf');
    await writeFile(path, pdfOf(['mine']));
    const raw = await readInput(path, options());
    expect(raw.url).toBeNull();
    expect(raw.asked).toBeUndefined();
    expect(un.fake.requests).toEqual([]);
  });

  it.each([
    'A/HRC/99/L.1',
    'hrc/99/l1',
    'A_HRC_99_L.1-EN.pdf',
    'https://docs.un.org/en/A/HRC/99/L.1',
  ])('%s is fetched as A/HRC/99/L.1', async (input) => {
    const raw = await readInput(input, options());
    expect(raw.asked).toEqual({ symbol: 'A/HRC/99/L.1', language: 'en' });
    expect(raw.input).toBe(input);
    expect(raw.url).toContain('s=A%2FHRC%2F99%2FL.1&l=en&t=docx');
  });

  it('in a part of a document is the document: brackets are the library’s', async () => {
    const raw = await readInput('A/HRC/RES/99/4[A]', options());
    expect(raw.asked?.symbol).toBe('A/HRC/RES/99/4');
  });

  it('names its language, unless the option does', async () => {
    const french = await readInput('A_HRC_99_L.1-FR.docx', options());
    expect(french.asked?.language).toBe('fr');
    const english = await readInput('A_HRC_99_L.1-FR.docx', options({}, { language: 'en' }));
    expect(english.asked?.language).toBe('en');
  });

  it('that is a page of the catalogue is told apart from a document', async () => {
    const page = 'https://digitallibrary.un.org/record/4054231?ln=en';
    await expect(readInput(page, options())).rejects.toThrow(
      /page of the catalogue: give the symbol/,
    );
    expect(un.fake.requests).toEqual([]);
  });

  it('that names several documents is asked about', async () => {
    await expect(readInput('56/5', options())).rejects.toThrow(
      "'56/5' may be A/HRC/RES/56/5, A/RES/56/5, A/HRC/56/5 or A/56/5: write which one.",
    );
  });
});

describe('the servers', () => {
  const symbols = ['A/HRC/99/L.1', 'A/HRC/99/L.2', 'A/HRC/RES/99/4', 'A/HRC/99/L.1/Rev.1'];

  it('see two requests at a time, and an honest name', async () => {
    const asked = options({ DRAFTWATCH_CONTACT: 'mailto:me@example.org\r\nx: y' });
    await Promise.all(symbols.map((symbol) => fetchInput(symbol, asked)));
    expect(un.fake.mostAtOnce()).toBeLessThanOrEqual(2);
    const agent = un.fake.requests[0]!.headers['user-agent'];
    expect(agent).toMatch(/^draftwatch\/\d+\.\d+\.\d+ \(\+mailto:me@example\.orgx: y\)$/);
  });

  it('see one request a pause after the other', async () => {
    const clock = testClock();
    const asked = options({ DRAFTWATCH_PAUSE_MS: '60', DRAFTWATCH_AT_ONCE: '1' }, { clock });
    await Promise.all(symbols.map((symbol) => fetchInput(symbol, asked)));
    // All but the first wait until the pause after the one before is over.
    expect(un.fake.requests.length).toBeGreaterThanOrEqual(symbols.length);
    expect(clock.naps).toEqual(Array(un.fake.requests.length - 1).fill(60));
  });

  it('are asked for Word first, then PDF, each once, and with everything encoded', async () => {
    await expect(fetchInput('A/HRC/99/L.77', options())).rejects.toThrow(/was not found/);
    const asked = un.fake.requests.filter(({ symbol }) => symbol === 'A/HRC/99/L.77');
    expect(asked.map(({ service, type }) => `${service} ${type}`)).toEqual([
      'ods docx',
      'ods pdf',
      'docs pdf',
    ]);
    expect(asked.map(({ path }) => /s=A%2FHRC%2F99%2FL\.77&/.test(path))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are not asked again for what is in the cache, unless told so', async () => {
    await fetchInput('A/HRC/99/L.1', options());
    expect((await fetchInput('A/HRC/99/L.1', options())).fromCache).toBe(true);
    expect(un.fake.requests.length).toBe(1);
    const again = await fetchInput('A/HRC/99/L.1', options({}, { refresh: true }));
    expect(again.fromCache).toBe(false);
    expect((await allEntries(join(un.scratch, 'cache'))).length).toBe(1);
  });

  it('are asked again for what was not there: an absence is never kept', async () => {
    un.fake.shelf.delete('A/HRC/99/L.1 en');
    await expect(fetchInput('A/HRC/99/L.1', options())).rejects.toThrow(/was not found/);
    un.fake.shelf.set('A/HRC/99/L.1 en', sampleShelf().get('A/HRC/99/L.1 en')!);
    expect((await fetchInput('A/HRC/99/L.1', options())).fromCache).toBe(false);
  });
});

describe('provenance', () => {
  it('is the addresses, the time, the hash and the headers that matter', async () => {
    const { holding } = await fetchInput('A/HRC/99/L.3', {
      ...options(),
      clock: { now: () => 0, random: () => 0.5, sleep: async () => undefined },
    });
    expect(holding).toMatchObject({
      schema: 1,
      name: 'A/HRC/99/L.3',
      language: 'en',
      format: 'pdf',
      fetchedAt: '1970-01-01T00:00:00.000Z',
      bytes: pdfOf(draftLines('A/HRC/99/L.3')).length,
      headers: { 'content-type': 'application/pdf' },
    });
    expect(holding.url).toBe(holding.requested);
    expect(holding.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('progress and interruption', () => {
  it('tells what comes in', async () => {
    const steps: Progress[] = [];
    await fetchInput('A/HRC/99/L.3', options({}, { onProgress: (step) => steps.push(step) }));
    const received = steps.filter(({ step }) => step === 'receiving');
    expect(received.at(-1)?.amount).toBe(received.at(-1)?.total);
    expect(new Set(steps.map(({ what }) => what))).toEqual(new Set(['A/HRC/99/L.3']));
  });

  it('stops at once and leaves nothing behind', async () => {
    const stop = new AbortController();
    const stalled = options({ DRAFTWATCH_ODS_URL: un.fake.failing('ods', 'stall') });
    const fetching = fetchInput('A/HRC/99/L.1', { ...stalled, signal: stop.signal });
    setTimeout(() => stop.abort(), 150);
    await expect(fetching).rejects.toThrow(/abort/i);
    expect(await allEntries(join(un.scratch, 'cache'))).toEqual([]);
    expect(await readdir(un.scratch)).toEqual([]);
  });
});

describe('a soft block after a number of requests', () => {
  it('is recognised, and the server is left alone', async () => {
    await restart(un, { blockAfter: 2 });
    const polite = { DRAFTWATCH_DOCS_URL: un.fake.failing('docs', 'page') };
    await fetchInput('A/HRC/99/L.1', options(polite));
    await fetchInput('A/HRC/99/L.2', options(polite));
    await expect(fetchInput('A/HRC/RES/99/4', options(polite))).rejects.toThrow(
      /refuses us for now: it denies even what exists.*try again after/,
    );
    const before = un.fake.requests.length;
    await expect(fetchInput('A/HRC/RES/99/4', options(polite))).rejects.toThrow(
      /not asked again yet/,
    );
    expect(un.fake.requests.length - before).toBeLessThanOrEqual(1);
  });
});
