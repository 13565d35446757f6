/** `history --series`: the texts that a resolution itself cites, fetched from servers of our own with the real binary. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { citedSeries } from '../../src/history/cited.ts';
import { root } from '../cli/run.ts';
import { pdfOf } from '../fake-un/documents.mjs';
import { parseText } from '../parse/text.ts';
import { environmentOf, withFakeUn } from '../sources/with-fake-un.ts';

const un = withFakeUn();

const lines = (symbol: string, date: string, title: string, ...paragraphs: string[]): string[] => [
  symbol,
  'Distr.: General',
  date,
  'Original: English',
  'Human Rights Council',
  'Ninety-ninth session',
  'Agenda item 3',
  `Resolution adopted by the Human Rights Council on ${date}`,
  `${symbol.replace('A/HRC/RES/', '')}. ${title}`,
  'The Human Rights Council,',
  ...paragraphs,
  '1. Urges States to mend every swing in every playground of every town;',
  '2. Decides to remain seized of the matter.',
];
const SAFE = 'Safe playgrounds for all';
const CITING =
  'Recalling its resolutions 80/3 of 1 July 2027 and 85/4 of 2 July 2029 on safe playgrounds, and General Assembly resolution 91/7 of 3 July 2031 on safe playgrounds for all,';
const shelve = (symbol: string, date: string, title: string, ...more: string[]): void => {
  un.fake.shelf.set(`${symbol} en`, { pdf: pdfOf(lines(symbol, date, title, ...more)) });
};

beforeEach(() => {
  shelve('A/HRC/RES/80/3', '1 July 2027', SAFE, 'Noting that playgrounds rust,');
  shelve('A/HRC/RES/85/4', '2 July 2029', 'Fishing in harbours', 'Noting that boats sink,');
  shelve('A/HRC/RES/99/9', '5 July 2033', SAFE, CITING, 'Noting that children play there,');
});

function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'draftwatch.js'), ...args], {
      env: { ...process.env, ...environmentOf(un, { DRAFTWATCH_BACKOFF_MS: '1' }) },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('history --series', () => {
  it('takes the texts on its matter, oldest first, and says what is missing', async () => {
    const { code, stdout, stderr } = await run(
      'history',
      '--series',
      'A/HRC/RES/99/9',
      '-f',
      'json',
    );
    expect(stderr).toContain('cites as its series: A/HRC/RES/80/3, A/HRC/RES/85/4, A/RES/91/7');
    expect(code).toBe(0);
    const { versions, problems, firsts } = JSON.parse(stdout);
    expect(versions.map((one: { symbol: string }) => one.symbol)).toEqual([
      'A/HRC/RES/80/3',
      'A/HRC/RES/99/9',
    ]);
    const told = (code: string): string =>
      problems.find((one: { code: string }) => one.code === code)?.message;
    expect(told('series-incomplete')).toContain('cites A/RES/91/7, which is not in this history');
    expect(told('series-other-matter')).toContain('A/HRC/RES/85/4 is cited too, but is on another');
    expect(firsts).toContainEqual(expect.objectContaining({ what: 'children-named', version: 1 }));
  });

  it('ends with a line where nothing is cited', async () => {
    const { code, stdout, stderr } = await run('history', '--series', 'A/HRC/RES/80/3');
    expect(stderr).toContain('cites no earlier resolution by its number');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('takes no versions beside it', async () => {
    const { code, stderr } = await run('history', 'a.txt', '--series', 'A/HRC/RES/80/3');
    expect(stderr).toContain('--series finds the versions itself');
    expect(code).toBe(2);
  });
});

describe('what a resolution cites as its series', () => {
  const cited = async (...preamble: string[]): Promise<string[]> =>
    citedSeries(
      await parseText(lines('A/HRC/RES/99/9', '5 July 2033', SAFE, ...preamble).join('\n\n')),
    );

  it.each([
    [
      'its own resolutions alone of several bodies',
      CITING,
      ['A/HRC/RES/80/3', 'A/HRC/RES/85/4', 'A/RES/91/7'],
    ],
    [
      'no decision',
      'Recalling its decision 80/116 and its resolution 81/2 on safe playgrounds,',
      ['A/HRC/RES/81/2'],
    ],
    [
      'a resolution of the Assembly in its own words',
      'Recalling that the General Assembly, in its resolution 88/1, spoke of safe playgrounds,',
      ['A/RES/88/1'],
    ],
    [
      'a session that the Council has not had',
      'Recalling resolution 102/5 on safe playgrounds,',
      ['A/RES/102/5'],
    ],
    [
      'no resolution of another title',
      'Recalling resolution 70/1 of 3 May 2030, entitled “Boats of the sea”, on safe playgrounds,',
      [],
    ],
    ['no year', 'Recalling Security Council resolution 1325 (2000) on safe playgrounds,', []],
  ])('%s', async (_, paragraph, expected) => {
    expect(await cited(paragraph)).toEqual(expected);
  });

  it('is what is recalled on its matter, not all that is recalled', async () => {
    expect(await cited('Recalling its resolution 60/1 on boats,', CITING)).not.toContain(
      'A/HRC/RES/60/1',
    );
    expect(await cited('Recalling its resolution 60/1 on boats,')).toEqual(['A/HRC/RES/60/1']);
  });
});
