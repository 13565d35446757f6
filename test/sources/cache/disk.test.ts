/** The cache on a machine that cannot read at the moment: nothing sound is put aside, nothing is passed over. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep } from '../../../src/sources/cache/cache.ts';
import { holdingFor } from '../holdings.ts';

const COUNT = 150;
const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'draftwatch.js');
let scratch: string;
let cache: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'draftwatch-disk-'));
  cache = join(scratch, 'cache');
  for (let i = 1; i <= COUNT; i++) {
    const bytes = new TextEncoder().encode(`text ${i}`);
    await keep(cache, holdingFor(`A/HRC/99/L.${i}`, bytes), bytes);
  }
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Runs a line of the shell with the real binary; `failing` breaks calls of the file system. */
async function run(line: string, failing?: { call: string; code: string; on: string }) {
  if (failing) {
    const { call, code, on } = failing;
    await writeFile(
      join(scratch, 'failing.mjs'),
      `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const real = fs.${call};
fs.${call} = async (path, ...more) => {
  if (${on}.test(String(path))) throw Object.assign(new Error('${code}'), { code: '${code}' });
  return real(path, ...more);
};
syncBuiltinESMExports();
`,
    );
  }
  const env = {
    ...process.env,
    DRAFTWATCH_CACHE: cache,
    ...(failing && { NODE_OPTIONS: `--import=${join(scratch, 'failing.mjs')}` }),
  };
  const script = `draftwatch() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile('bash', ['-c', script], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

const quarantined = () => readdir(join(cache, 'v1', 'quarantine')).catch(() => []);

describe.skipIf(process.platform === 'win32')('few descriptors', () => {
  it('do for checking and listing all', async () => {
    const verified = await run('ulimit -n 64; draftwatch cache verify');
    expect(verified).toMatchObject({ code: 0, stdout: `${COUNT} sound, 0 damaged.\n` });
    const listed = await run('ulimit -n 64; draftwatch cache list');
    expect(listed.stdout.trim().split('\n')).toHaveLength(COUNT);
    expect(await quarantined()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32').each(['EIO', 'EACCES', 'EMFILE', 'EPERM'])(
  'a disk that says %s',
  (code) => {
    it('of a document: it is let be, named, and never a pass', async () => {
      const on = '/blobs/';
      const verified = await run('draftwatch cache verify', {
        call: 'readFile',
        code,
        // A few of them: of each it is asked twenty times.
        on: '/[/]blobs[/].[01]/',
      });
      expect(verified.code).toBe(3);
      expect(verified.stdout).toMatch(/could not be read/);
      expect(verified.stderr).toContain('not checked, for they cannot be read now');
      const read = await run('draftwatch parse A/HRC/99/L.1 --offline', {
        call: 'readFile',
        code,
        on: `/${on.replaceAll('/', '[/]')}/`,
      });
      expect(read.code).toBe(3);
      expect(read.stderr).toContain(`cannot be read (${code}): nothing was changed there`);
      expect(await quarantined()).toEqual([]);
    }, 60_000);

    it('of notes and folders: no short list, nothing put aside', async () => {
      for (const failing of [
        { call: 'readFile', code, on: '/L[.]7[.].*json$/' },
        { call: 'readdir', code, on: '/entries$/' },
      ]) {
        const listed = await run('draftwatch cache list', failing);
        expect(listed).toMatchObject({ code: 3, stdout: '' });
        expect((await run('draftwatch cache verify', failing)).code).toBe(3);
      }
      expect(await quarantined()).toEqual([]);
    }, 60_000);
  },
);

describe('a damaged document that cannot be put aside', () => {
  it('is not deleted', async () => {
    const bytes = new TextEncoder().encode('a text of its own');
    const holding = holdingFor('A/HRC/99/L.999', bytes);
    await keep(cache, holding, bytes);
    const blob = join(cache, 'v1', 'blobs', holding.sha256.slice(0, 2), holding.sha256);
    await writeFile(blob, 'damaged');
    const run1 = await run('draftwatch cache verify', {
      call: 'rename',
      code: 'EACCES',
      on: '/./',
    });
    expect(run1.code).toBe(4);
    expect(run1.stderr).toContain('cannot be put into quarantine: A/HRC/99/L.999');
    const run2 = await run('draftwatch cache verify');
    expect(run2.code).toBe(4);
    expect(run2.stderr).toContain('put into quarantine: A/HRC/99/L.999');
    expect(await quarantined()).toHaveLength(2);
    // The others find the cache as it was.
    await rm(join(cache, 'v1', 'quarantine'), { recursive: true });
  });
});
