/** `draftwatch cache` and `draftwatch fetch` as a person uses them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { allEntries, blobPath } from '../../src/sources/cache/cache.ts';
import { type FakeUn, startFakeUn } from '../fake-un/server.mjs';
import { story } from '../story.ts';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'draftwatch.js');
let scratch: string;
let cache: string;
let fake: FakeUn;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'draftwatch-cli-cache-'));
  cache = join(scratch, 'cache');
  fake = await startFakeUn();
});
afterAll(async () => {
  await fake.close();
  await rm(scratch, { recursive: true, force: true });
});

function draftwatch(...args: string[]) {
  const env = {
    ...process.env,
    DRAFTWATCH_CACHE: cache,
    DRAFTWATCH_ODS_URL: fake.ods,
    DRAFTWATCH_DOCS_URL: fake.docs,
    DRAFTWATCH_LIBRARY_URL: fake.library,
    DRAFTWATCH_PAUSE_MS: '0',
    DRAFTWATCH_LIBRARY_PAUSE_MS: '0',
  };
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, [bin, ...args], { env, cwd: scratch }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

story('from an empty cache to an empty cache', (step) => {
  step('path names the directory, list says that nothing is there', async () => {
    expect(await draftwatch('cache', 'path')).toEqual({
      code: 0,
      stdout: `${cache}\n`,
      stderr: '',
    });
    const { code, stdout, stderr } = await draftwatch('cache', 'list');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`Nothing is in the cache ${cache}.\n`);
  });

  step('fetch --all prints the life of the draft, and what was looked for', async () => {
    const { code, stdout, stderr } = await draftwatch('fetch', '--all', '--library', 'hrc/99/l.1');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^A\/HRC\/99\/L\.1 +draft +en {2}docx +\d+ kB {2}fetched$/);
    expect(lines[2]).toMatch(/^A\/HRC\/99\/L\.1\/Rev\.1 +revision /);
    expect(lines[3]).toMatch(/^A\/HRC\/99\/L\.2 +amendment /);
    expect(lines[4]).toBe('  The amendment was rejected.');
    expect(lines.at(-1)).toMatch(/^Looked for, and not there today: .*L\.1\/Rev\.2\.$/);
  });

  step('fetch --save puts copies beside, under the names of the UN’s sites', async () => {
    const { code } = await draftwatch('fetch', 'A/HRC/99/L.1', 'A/HRC/99/L.3', '--save', 'copies');
    expect(code).toBe(0);
    const names = (await readdir(join(scratch, 'copies'))).sort();
    expect(names).toEqual(['A_HRC_99_L.1-EN.docx', 'A_HRC_99_L.3-EN.pdf']);
    const copy = await readFile(join(scratch, 'copies', 'A_HRC_99_L.3-EN.pdf'));
    expect(copy.subarray(0, 5).toString()).toBe('%PDF-');
  });

  step('fetch --save overwrites nobody’s file, and takes the same one for done', async () => {
    const first = await draftwatch('fetch', 'A/HRC/99/L.1', '--save', 'mine');
    expect(first.code).toBe(0);
    const [name] = await readdir(join(scratch, 'mine'));
    expect((await draftwatch('fetch', 'A/HRC/99/L.1', '--save', 'mine')).code).toBe(0);
    await writeFile(join(scratch, 'mine', name!), 'notes of the night');
    const { code, stderr } = await draftwatch(
      'fetch',
      'A/HRC/99/L.3',
      'A/HRC/99/L.1',
      '--save',
      'mine',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/is another file than the one fetched/);
    expect(await readFile(join(scratch, 'mine', name!), 'utf8')).toBe('notes of the night');
    expect(await readdir(join(scratch, 'mine'))).toEqual([name]);
  });

  step('fetch --format json is for programs', async () => {
    const { stdout } = await draftwatch('fetch', 'A/HRC/99/L.1', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      documents: [{ symbol: 'A/HRC/99/L.1', language: 'en', format: 'docx', fromCache: true }],
      absent: [],
      unknown: [],
    });
  });

  step('list shows all of it, in order', async () => {
    const { stdout } = await draftwatch('cache', 'list');
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names).toContain('A/HRC/99/L.1/Rev.1');
    expect(names).toEqual([...names].sort());
    const { stdout: json } = await draftwatch('cache', 'list', '--format', 'json');
    expect(JSON.parse(json)).toHaveLength(names.length);
  });

  step('verify finds the damaged one: exit code 4, then all is sound again', async () => {
    const entries = await allEntries(cache);
    const bad = entries.find(({ holding }) => holding?.name === 'A/HRC/99/L.2')?.holding;
    await writeFile(blobPath(cache, bad!.sha256), 'bit rot');
    const found = await draftwatch('cache', 'verify');
    expect(found.code).toBe(4);
    expect(found.stdout).toBe(`${entries.length - 1} sound, 1 damaged.\n`);
    expect(found.stderr).toMatch(/put into quarantine: A\/HRC\/99\/L\.2; fetch them again/);
    expect(await draftwatch('cache', 'verify')).toEqual({
      code: 0,
      stdout: `${entries.length - 1} sound, 0 damaged.\n`,
      stderr: '',
    });
  });

  step('clear deletes all of it', async () => {
    const { code, stdout } = await draftwatch('cache', 'clear');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ documents deleted\.\n$/);
    expect(await readdir(cache)).toEqual([]);
  });

  step('an action that does not exist is named, with those that do', async () => {
    const { code, stderr } = await draftwatch('cache', 'prune');
    expect(code).toBe(2);
    expect(stderr).toBe("draftwatch: 'prune' is no action: list, verify, clear, path.\n");
  });
});
