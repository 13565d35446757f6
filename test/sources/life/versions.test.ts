/** Finding the life of a draft, against the fake servers. */
import { describe, expect, it } from 'vitest';
import { formatSymbol, parseSymbol } from '../../../src/model/symbol.ts';
import type { Kept } from '../../../src/sources/cache/cache.ts';
import type { Clues } from '../../../src/sources/life/scan.ts';
import { type ChainOptions, fetchChain } from '../../../src/sources/life/versions.ts';
import { toolsFor } from '../../../src/sources/options.ts';
import { environmentOf, restart, withFakeUn } from '../with-fake-un.ts';

const un = withFakeUn();

/** What the texts on the shelf say of their kin; the readers' own tests see to the reading. */
const CLUES: Record<string, Clues> = {
  'A/HRC/99/L.2': { amends: ['A/HRC/99/L.1/Rev.1'], from: [] },
  'A/HRC/RES/99/4': { amends: [], from: ['A/HRC/99/2', 'A/HRC/99/L.1/Rev.1'] },
};
const readClues = async ({ holding }: Kept) => CLUES[holding.name] ?? { amends: [], from: [] };
const noClues = async () => ({ amends: [], from: [] });

async function chainOf(
  symbol: string,
  extra: Record<string, string> = {},
  offline = false,
  options: ChainOptions = { readClues: noClues, scan: 0, library: true },
) {
  const environment = environmentOf(un, {
    DRAFTWATCH_LIBRARY_PAUSE_MS: '0',
    DRAFTWATCH_BACKOFF_MS: '1',
    ...extra,
  });
  const tools = toolsFor(symbol, { environment, offline });
  const { members, ...rest } = await fetchChain(parseSymbol(symbol)!, 'en', tools, options);
  return {
    ...rest,
    members: members.map((one) => `${one.role} ${formatSymbol(one.symbol)} by ${one.by}`),
  };
}

const PROBED = [
  'draft A/HRC/99/L.1 by asked',
  'addendum A/HRC/99/L.1/Add.1 by probe',
  'revision A/HRC/99/L.1/Rev.1 by probe',
];
const LIBRARY = ['amendment A/HRC/99/L.2 by library', 'adopted A/HRC/RES/99/4 by library'];
const ABSENT = [
  'A/HRC/99/L.1/Add.2',
  'A/HRC/99/L.1/Corr.1',
  'A/HRC/99/L.1/Rev.1/Add.1',
  'A/HRC/99/L.1/Rev.1/Corr.1',
  'A/HRC/99/L.1/Rev.2',
];

describe('the life of a draft', () => {
  it('is found by probing and in the library, and says what it looked for', async () => {
    expect(await chainOf('A/HRC/99/L.1')).toEqual({
      members: [...PROBED, ...LIBRARY],
      absent: ABSENT,
      unknown: [],
      failed: false,
    });
  });

  it.each(['m:', 'marc:'])('is found with another prefix in the catalogue (%s)', async (prefix) => {
    await restart(un, { libraryPrefix: prefix });
    expect((await chainOf('A/HRC/99/L.1')).members).toEqual([...PROBED, ...LIBRARY]);
  });

  it('starts at the draft when a revision is named', async () => {
    const { members } = await chainOf('A/HRC/99/L.1/Rev.1');
    expect(members).toHaveLength(5);
    expect(members[0]).toMatch(/^draft A\/HRC\/99\/L\.1 /);
  });

  it('is found from the adopted text through the library', async () => {
    const { members } = await chainOf('A/HRC/RES/99/4');
    expect(members.at(-1)).toBe('adopted A/HRC/RES/99/4 by asked');
    expect(members).toHaveLength(5);
  });

  it.each(['challenge-202', 'page', '500', 'cut', 'json', '403'])(
    'without the library (%s) is what probing finds, and the gap is named',
    async (fault) => {
      const library = { DRAFTWATCH_LIBRARY_URL: un.fake.failing('library', fault) };
      const { members, unknown } = await chainOf('A/HRC/99/L.1', library);
      expect(members).toEqual(PROBED);
      expect(unknown).toHaveLength(1);
      expect(unknown[0]).toMatch(
        /^written amendments and the adopted text: 127\.0\.0\.1:\d+: .*; give their symbols, or look for amendments with --scan 40\.$/,
      );
    },
  );

  it('says that an adopted text without the library leads to no draft', async () => {
    const library = { DRAFTWATCH_LIBRARY_URL: un.fake.failing('library', 'challenge-202') };
    const { members, unknown } = await chainOf('A/HRC/RES/99/4', library);
    expect(members).toEqual(['adopted A/HRC/RES/99/4 by asked']);
    expect(unknown.join(' ')).toMatch(/which draft became A\/HRC\/RES\/99\/4/);
  });

  it('is found from an adopted text that prints its draft', async () => {
    const library = { DRAFTWATCH_LIBRARY_URL: un.fake.failing('library', 'challenge-202') };
    const options = { readClues, scan: 0, library: true };
    const { members } = await chainOf('A/HRC/RES/99/4', library, false, options);
    expect(members).toEqual([
      'draft A/HRC/99/L.1 by document',
      ...PROBED.slice(1),
      'adopted A/HRC/RES/99/4 by asked',
    ]);
  });

  it('has its amendments found by looking through the documents after it', async () => {
    const library = { DRAFTWATCH_LIBRARY_URL: un.fake.failing('library', 'challenge-202') };
    const options = { readClues, scan: 40, library: true };
    const { members, unknown } = await chainOf('A/HRC/99/L.1', library, false, options);
    expect(members).toEqual([...PROBED, 'amendment A/HRC/99/L.2 by scan']);
    expect(unknown.join(' ')).toMatch(/^the adopted text: /);
    // The next forty were looked at, and twenty of them in a row without a document are the end.
    // Several are asked at a time, so the order in which they arrive says nothing.
    const numbers = un.fake.requests.map(({ symbol }) =>
      Number(/L\.(\d+)$/.exec(symbol)?.[1] ?? 0),
    );
    expect(Math.max(...numbers)).toBe(41);
  });

  it('says so when the library found more than it sent', async () => {
    await restart(un, { libraryTotal: 431 });
    expect((await chainOf('A/HRC/99/L.1')).unknown.join(' ')).toMatch(/more records than it sent/);
  });

  it('does not call a revision absent when the server began to deny everything', async () => {
    await restart(un, { blockAfter: 2 });
    const { absent, unknown } = await chainOf('A/HRC/99/L.1');
    expect(absent).toEqual([]);
    expect(unknown.join(' ')).toMatch(
      /A\/HRC\/99\/L\.1\/Corr\.1.*: the server denies even what exists/,
    );
  });

  it('offline is what the cache holds, and says that no server was asked', async () => {
    await chainOf('A/HRC/99/L.1');
    un.fake.forget();
    const { members, unknown } = await chainOf('A/HRC/99/L.1', {}, true);
    expect(members).toEqual(PROBED);
    expect(unknown.join(' ')).toMatch(/--offline asks no server/);
    expect(un.fake.requests).toEqual([]);
  });

  it('of a draft that is not there is an error, not an empty list', async () => {
    await expect(chainOf('A/HRC/99/L.77')).rejects.toThrow(/L\.77 \(en\) was not found/);
    await expect(chainOf('A/HRC/99/L.77', {}, true)).rejects.toThrow(/not in the cache/);
  });
});
