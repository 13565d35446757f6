/** `corpus fetch`: sessions and lists from servers of our own; what is missing is said, what is there is not asked for again. */
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { wantedBy } from '../../src/cli/corpus/symbols.ts';
import { entriesOf } from '../../src/corpus/contents.ts';
import { openCorpus } from '../../src/corpus/database.ts';
import { formatSymbol } from '../../src/model/symbol.ts';
import { runHere } from '../cli/here.ts';
import { pdfOf } from '../fake-un/documents.mjs';
import { environmentOf, withFakeUn } from '../sources/with-fake-un.ts';

const un = withFakeUn();

function shelve(symbol: string): void {
  const lines = [
    ...[symbol, 'Distr.: General', '1 July 2031', 'Original: English', 'Human Rights Council'],
    ...['Ninety-eighth session', 'Agenda item 3'],
    'Resolution adopted by the Human Rights Council on 1 July 2031',
    `${symbol.replace('A/HRC/RES/', '')}. Bridges for all`,
    'The Human Rights Council,',
    `1. Urges States to paint bridge number ${symbol.slice(-1)} in a colour that children choose;`,
    '2. Decides to remain seized of the matter.',
  ];
  un.fake.shelf.set(`${symbol} en`, { pdf: pdfOf(lines) });
}

beforeEach(() => {
  for (const number of [1, 2, 4]) shelve(`A/HRC/RES/98/${number}`);
});

const corpus = (): string => join(un.scratch, 'agreed.sqlite');
const fetched = (input: string, ...symbols: string[]) =>
  runHere(['corpus', 'fetch', ...symbols, '--corpus', corpus()], {
    cwd: un.scratch,
    env: { ...process.env, ...environmentOf(un, { DRAFTWATCH_BACKOFF_MS: '1' }) },
    input,
  });
async function symbols(): Promise<string[]> {
  const opened = await openCorpus(corpus());
  const found = entriesOf(opened).map(({ symbol }) => symbol);
  opened.close();
  return found;
}
const SESSION = ['A/HRC/RES/98/1', 'A/HRC/RES/98/2', 'A/HRC/RES/98/4'];

describe('corpus fetch', () => {
  it('takes whole sessions to their end, says what is missing, and asks for nothing twice', async () => {
    const first = await fetched('', 'A/HRC/RES/98..98');
    expect(first).toMatchObject({ code: 3, stderr: '' });
    expect(first.stdout).toContain('3 added; corpus: ');
    expect(first.stdout).toContain('not there: A/HRC/RES/98/3\n');
    expect(await symbols()).toEqual(SESSION);
    const before = un.fake.requests.length;
    const again = await fetched('', 'A/HRC/RES/98..98');
    expect(again.stdout).toContain('0 added, 3 there already');
    const later = un.fake.requests.slice(before).map(({ path }) => decodeURIComponent(path));
    expect(later.some((path) => path.includes('A/HRC/RES/98/3'))).toBe(true);
    expect(later.filter((path) => /98\/[124]\b/.test(path))).toEqual([]);
  });

  it('takes lists and runs of numbers', async () => {
    const run = await fetched('HRC/RES/98/1\n\n', '-', 'A/HRC/RES/98/2..4');
    expect(run.stdout).toContain('3 added');
    expect(run.stdout).toContain('not there: A/HRC/RES/98/3\n');
    expect(await symbols()).toEqual(SESSION);
  });

  it('goes on where a run was that the servers stopped, and takes nothing for absent then', async () => {
    await fetched('', 'A/HRC/RES/98/1');
    const { ods, docs } = un.fake;
    await un.fake.close();
    const gone = await runHere(['corpus', 'fetch', 'A/HRC/RES/98/1..60', '--corpus', corpus()], {
      cwd: un.scratch,
      env: {
        ...process.env,
        ...environmentOf(un, { DRAFTWATCH_BACKOFF_MS: '1', DRAFTWATCH_RETRIES: '0' }),
        DRAFTWATCH_ODS_URL: ods,
        DRAFTWATCH_DOCS_URL: docs,
      },
    });
    expect(gone.code).toBe(3);
    expect(gone.stdout).toContain('0 added, 1 there already');
    expect(gone.stdout).not.toContain('not there');
    expect(gone.stderr).toMatch(/Stopped at A\/HRC\/RES\/98\/4: run it again/);
    expect(await symbols()).toEqual(['A/HRC/RES/98/1']);
  });
});

describe('what is asked for', () => {
  const names = (given: string): string[] =>
    wantedBy(given).flatMap(({ numbers, open }) => {
      const all = [...numbers];
      return open ? [formatSymbol(all[0]!), '…'] : all.map(formatSymbol);
    });

  it.each([
    ['A/HRC/RES/50..51', ['A/HRC/RES/50/1', '…', 'A/HRC/RES/51/1', '…']],
    ['A/RES/79..79', ['A/RES/79/1', '…']],
    ['A/HRC/RES/57/9..11', ['A/HRC/RES/57/9', 'A/HRC/RES/57/10', 'A/HRC/RES/57/11']],
    ['a-hrc-res-57-17', ['A/HRC/RES/57/17']],
  ])('%s', (given, expected) => {
    expect(names(given)).toEqual(expected);
  });

  it.each([
    'A/HRC/RES/57..50',
    'A/RES/1..9999',
    'NOWHERE/RES/1..2',
    'draft.pdf',
    'A/HRC/RES/5x..7',
  ])('refuses %s', (given) => {
    expect(() => names(given)).toThrow(/write|symbol/);
  });
});
