/** `draftwatch corpus` through the real binary: what goes in, what is found, and what may go wrong. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verbsBetween } from '../../src/cli/corpus/verbs.ts';
import { draftwatch } from '../cli/run.ts';
import { asFile, folderOf, HEARD, LATER } from './texts.ts';

const folder = folderOf([HEARD, LATER]);
const path = join(folder, 'agreed.sqlite');
const corpus = (command: string, ...args: string[]) =>
  draftwatch(['corpus', command, ...args, '--corpus', path]);

beforeAll(async () => {
  expect(await corpus('add', folder)).toMatchObject({
    code: 0,
    stdout: `2 added; corpus: ${path}\n`,
  });
});

describe('adding', () => {
  it('passes over what is there already', async () => {
    expect((await corpus('add', folder)).stdout).toBe(
      `0 added, 2 there already; corpus: ${path}\n`,
    );
  });

  it('puts a reissue in the place of the older form, and knows that form when it comes again', async () => {
    const reissued = folderOf([{ ...LATER, operative: [...LATER.operative].reverse() }]);
    const own = join(reissued, 'own.sqlite');
    const add = async (what: string) => {
      const { stdout, stderr } = await draftwatch(['corpus', 'add', what, '--corpus', own]);
      return stdout + stderr;
    };
    expect(await add(folder)).toContain('2 added');
    const second = await add(reissued);
    expect(second).toContain('0 added, 1 replaced by a newer form');
    expect(second).toMatch(/A\/HRC\/RES\/94\/2: '[^']+' took the place of '[^']+'\./);
    expect(await add(folder)).toContain('0 added, 2 there already');
    const listed = (await draftwatch(['corpus', 'list', '--corpus', own])).stdout;
    expect(listed.match(/A\/HRC\/RES\/94\/2/g)).toHaveLength(1);
  });

  it('takes a list on standard input', async () => {
    const own = join(folderOf([]), 'list.sqlite');
    const list = `${join(folder, 'A_HRC_RES_91_4.txt')}\n`;
    const run = await draftwatch(['corpus', 'add', '-', '--corpus', own], list);
    expect(run).toMatchObject({ code: 0, stdout: `1 added; corpus: ${own}\n` });
  });

  it('leaves no corpus behind that holds nothing', async () => {
    const path = join(folderOf([]), 'none.sqlite');
    // A folder as well may be typed with its letters composed otherwise.
    const folders = ['re\u0301unis', 'r\u00e9unis'].map((name) => join(dirname(path), name));
    mkdirSync(folders[0]!);
    writeFileSync(join(folders[0]!, 'empty.txt'), '');
    const run = await draftwatch(['corpus', 'add', folders[1]!, '--corpus', path]);
    expect(run).toMatchObject({
      code: 4,
      stdout: `0 added, 1 could not be read; no corpus was made at ${path}\n`,
    });
    expect(existsSync(path)).toBe(false);
  });

  it('says what could not be read, what is doubtful and what is no adopted text; the others are kept', async () => {
    const own = folderOf([HEARD]);
    const write = (name: string, text: string) => writeFileSync(join(own, name), text);
    write('empty.txt', '');
    const draft = asFile({ ...LATER, symbol: 'A/HRC/96/L.5' });
    write('draft.txt', draft.replace('Resolution adopted by the Human', 'Draft of the Human'));
    const glued = LATER.operative.map((text, i) => `${text} ${i + 2}. Urges all`).join(' ');
    // What is typed may have its letters composed otherwise than the disk.
    const other = { ...LATER, symbol: 'A/HRC/RES/95/1', operative: [glued] };
    write('re\u0301solution.txt', asFile(other));
    const inputs = ['empty.txt', 'draft.txt', 'r\u00e9solution.txt', 'A_HRC_RES_91_4.txt'];
    const run = await draftwatch([
      ...['corpus', 'add', ...inputs.map((name) => join(own, name))],
      ...['--corpus', join(own, 'c.sqlite')],
    ]);
    expect(run.code).toBe(4);
    expect(run.stdout).toContain('3 added, 1 could not be read');
    const [unread, doubtful, unadopted] = run.stderr.trim().split('\n');
    expect(unread).toContain('empty.txt');
    expect(doubtful).toMatch(
      /solution\.txt' was added, but may be read wrongly in parts: OP1 holds/,
    );
    expect(unadopted).toMatch(/^A\/HRC\/96\/L\.5 \(draft\): no adopted text, .*"draftwatch corpus/);
  });
});

describe('finding', () => {
  const wordings = async (...args: string[]) =>
    JSON.parse((await corpus('find', ...args, '--format', 'json')).stdout).wordings;

  it('groups by wording, the firmest verb first, with first and last use', async () => {
    const found = await wordings('a safe way to speak');
    expect(found.map(({ verb }: { verb: string }) => verb)).toEqual([
      'demand',
      'urge',
      'encourage',
    ]);
    expect(found[1]).toMatchObject({
      count: 1,
      first: { symbol: 'A/HRC/RES/91/4', label: 'OP1', date: '2031-03-14' },
    });
  });

  it('gives tables of wordings and of texts', async () => {
    const rows = (run: { readonly stdout: string }) => run.stdout.trim().split('\r\n');
    const found = rows(await corpus('find', 'a safe way to speak', '--format', 'csv'));
    expect(found).toHaveLength(4);
    expect(found[2]).toMatch(/^urge,\d,.*,1,A\/HRC\/RES\/91\/4,OP1,2031-03-14,/);
    const listed = rows(await corpus('list', '--format', 'csv'));
    expect(listed.map((row) => row.split(',')[0])).toContain('A/HRC/RES/91/4');
  });

  it('tells of an ask where its words were agreed', async () => {
    const own = folderOf([]);
    const [ask, text] = [join(own, 'ask.txt'), join(own, 'new.txt')];
    writeFileSync(ask, `${HEARD.operative[0]!.replace(/^\d+\. /, '')}\n`);
    writeFileSync(text, asFile({ ...LATER, symbol: 'A/HRC/99/L.9' }));
    const run = await draftwatch(['uptake', ask, text, '--corpus', path, '--format', 'json']);
    expect(JSON.parse(run.stdout).asks[0].agreed[0]).toBe('A/HRC/RES/91/4 OP1 (2031-03-14)');
  });

  it('looks for a range of verbs, alternatives, and words that stand near each other', async () => {
    expect(await wordings('safe way', '--verb', 'urge..demand')).toHaveLength(2);
    expect(await wordings('no such words', 'drying of wells')).toHaveLength(1);
    expect(await wordings('speaking water', '--near', '4')).toHaveLength(3);
    expect(await wordings('speaking water')).toHaveLength(0);
  });

  it('takes verbs as they open a paragraph, and says why nothing is left', async () => {
    const rungs = [['encourage'], ['call upon', 'request'], ['urge'], ['demand']];
    expect(await verbsBetween('Calls upon', rungs)).toEqual(['call upon']);
    expect(await verbsBetween('recalling', rungs)).toEqual(['recall']);
    expect(await verbsBetween('Demands..urges', rungs)).toEqual(['urge', 'demand']);
    expect(await verbsBetween('..requests', rungs)).toEqual(['encourage', 'call upon', 'request']);
    const typo = await corpus('find', 'safe way', '--verb', 'urgse');
    expect(typo).toMatchObject({ code: 2, stdout: '' });
    expect(typo.stderr).toContain('\'urgse\' leads no agreed paragraph (did you mean "urge"?)');
    const { stdout, stderr } = await corpus('find', 'safe way', '--since', '2040');
    expect([stdout, stderr]).toEqual([
      'No text that was looked into has these words.\n',
      '3 agreed paragraphs have these words: the options leave out all of them.\n',
    ]);
  });

  it('names firmer wordings of a sentence', async () => {
    const found = await wordings('--stronger', 'encourages States to give every child a safe way');
    expect(found.map(({ verb }: { verb: string }) => verb)).toEqual(['demand', 'urge']);
    // Whoever is asked: the thing is the same.
    const others = await wordings('--stronger', 'invites all partners to give a safe way');
    expect(others.map(({ verb }: { verb: string }) => verb)).toEqual([
      'demand',
      'urge',
      'encourage',
    ]);
  });

  it('takes nothing of a query for a command of the index', async () => {
    expect((await corpus('find', '"wells" OR NEAR(')).code).toBe(0);
    expect((await corpus('find', '***')).stderr).toContain('has no word');
  });

  it.each([
    [['find', 'x', '--verb', 'urg..demand'], 'did you mean "urge"'],
    [['find', 'x', '--theme', 'childrights'], "--theme 'childrights'"],
    [['find', 'x', '--since', 'May'], "--since 'May'"],
    [['find', 'x', '--near', 'close'], "--near 'close'"],
    [['find'], 'needs words to look for'],
    [['find', '--stronger', 'the wells'], 'begin with a verb'],
  ])('refuses %j in one line', async (args, says) => {
    const run = await corpus(args[0]!, ...args.slice(1));
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the file', () => {
  it('is one that any SQLite tool opens, with the tables of docs/CORPUS.md', () => {
    const Database = createRequire(import.meta.url)('libsql');
    const database = new Database(path);
    const rows = database
      .prepare('select symbol, label, verb from agreed where label = ?')
      .all('OP1');
    expect(rows).toEqual([
      { symbol: 'A/HRC/RES/91/4', label: 'OP1', verb: 'urge' },
      { symbol: 'A/HRC/RES/94/2', label: 'OP1', verb: 'encourage' },
    ]);
    database.close();
    const page = readFileSync(join(import.meta.dirname, '../../docs/CORPUS.md'), 'utf8');
    for (const table of [
      'documents',
      'paragraphs',
      'paragraph_text',
      'fingerprints',
      'superseded',
    ]) {
      expect(page).toContain(`\`${table}\``);
    }
  });

  it('is sound, and counts what it holds', async () => {
    expect(await corpus('verify')).toMatchObject({ code: 0, stdout: `${path}: sound\n` });
    expect((await corpus('stats')).stdout).toContain('2 texts, 7 paragraphs');
    expect((await corpus('path')).stdout).toBe(`${path}\n`);
  });

  it('prints every paragraph as JSON Lines', async () => {
    const rows = (await corpus('export')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatchObject({
      ...{ symbol: 'A/HRC/RES/91/4', label: 'OP1', part: 'operative', verb: 'urge' },
      text: HEARD.operative[0],
    });
  });

  it('gives texts up', async () => {
    const own = join(folderOf([]), 'removed.sqlite');
    copyFileSync(path, own);
    const run = (command: string, ...args: string[]) =>
      draftwatch(['corpus', command, ...args, '--corpus', own]);
    const partly = await run('remove', 'hrc/res/94/2', 'A/HRC/RES/94/7');
    expect(partly).toMatchObject({ code: 2, stdout: 'removed: A/HRC/RES/94/2\n' });
    expect(partly.stderr).toContain('has no text A/HRC/RES/94/7:');
    expect((await run('find', 'safe way')).stdout).not.toContain('94/2');
    expect((await run('verify')).code).toBe(0);
    expect(await run('remove', 'A/HRC/RES/94/2')).toMatchObject({ code: 2 });
    expect((await run('add', folder)).stdout).toContain('1 added, 1 there already');
  });
});

describe('what may go wrong', () => {
  const broken = (name: string, make: (file: string) => void): string => {
    const file = join(folderOf([]), name);
    copyFileSync(path, file);
    make(file);
    return file;
  };
  const change = (sql: string) => (file: string) => {
    const Database = createRequire(import.meta.url)('libsql');
    const database = new Database(file);
    database.exec(sql);
    database.close();
  };

  it.each([
    ['nothing there', 2, 'there is no corpus at', () => join(folder, 'none.sqlite')],
    [
      'another version',
      2,
      'version 99',
      () => broken('v.sqlite', change('pragma user_version = 99')),
    ],
    [
      'another SQLite file',
      2,
      'no corpus',
      () => broken('o.sqlite', change('pragma application_id = 1')),
    ],
    [
      'not SQLite',
      4,
      'damaged',
      () => broken('n.sqlite', (file) => writeFileSync(file, asFile(HEARD))),
    ],
    ['cut off', 4, 'damaged', () => broken('c.sqlite', (file) => truncateSync(file, 9000))],
  ])('%s: one line, exit code %i', async (_, code, says, make) => {
    const run = await draftwatch(['corpus', 'list', '--corpus', make()]);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stdout).toBe('');
  });

  it('finds damage inside', async () => {
    const file = broken('d.sqlite', change('delete from fingerprints'));
    const run = await draftwatch(['corpus', 'verify', '--corpus', file]);
    expect(run.code).toBe(4);
    expect(run.stdout).toContain('not in the index of passages');
  });

  it('reads while another process writes', async () => {
    const Database = createRequire(import.meta.url)('libsql');
    const file = broken('w.sqlite', () => {});
    const writer = new Database(file);
    writer.exec('pragma journal_mode = wal; begin immediate; delete from superseded;');
    expect((await draftwatch(['corpus', 'list', '--corpus', file])).code).toBe(0);
    writer.exec('rollback');
    writer.close();
  });
});
