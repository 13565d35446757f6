/** Around the program: completion in the shell, the pager, the manual page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { page, pagerOf } from '../../src/cli/pager.ts';
import { draftwatch, root } from './run.ts';

const has = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
const suggestions = async (...words: string[]): Promise<string[]> =>
  (await draftwatch(['complete', '--', ...words])).stdout
    .split('\n')
    .map((line) => line.split('\t')[0]!)
    .filter((line) => line !== '' && !line.startsWith(':'));

describe('completion', () => {
  it('suggests commands, options and their values', async () => {
    for (const name of Object.keys(COMMANDS)) expect(await suggestions('')).toContain(name);
    expect(await suggestions('di')).toEqual(['diff']);
    expect(await suggestions('diff', '--for')).toEqual(['--format']);
    expect(await suggestions('diff', '--format', '')).toContain('docx');
  });

  it.each(['bash', 'zsh', 'fish'])('prints a script that %s can read', async (shell) => {
    const { code, stdout } = await draftwatch(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('draftwatch');
    if (!has(shell)) return;
    const path = join(mkdtempSync(join(tmpdir(), 'draftwatch-shell-')), 'completion');
    writeFileSync(path, stdout);
    expect(spawnSync(shell, ['-n', path], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('refuses a shell it does not know', async () => {
    expect((await draftwatch(['completion', 'csh'])).code).toBe(2);
  });
});

describe('pager', () => {
  it.each([
    [{}, 'less'],
    [{ PAGER: 'more' }, 'more'],
    [{ PAGER: 'more', DRAFTWATCH_PAGER: 'less -S' }, 'less -S'],
    [{ DRAFTWATCH_PAGER: '' }, null],
    [{ PAGER: 'cat' }, null],
    [{ TERM: 'dumb' }, null],
  ])('%o gives %s', (env, command) => expect(pagerOf(env)).toBe(command));

  it('gets the whole text', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'draftwatch-pager-')), 'seen');
    expect(await page('one\ntwo\n', `cat > '${path}'`, process.env)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
  });

  it('may be left early, and a missing one is noticed', async () => {
    expect(await page('x\n'.repeat(500_000), 'true', process.env)).toBe(true);
    const missing = await page('x', 'draftwatch-no-such-pager 2>/dev/null', process.env);
    expect(missing).toBe(false);
  });

  it.skipIf(!has('script'))('is used on a terminal, and only there', () => {
    const directory = mkdtempSync(join(tmpdir(), 'draftwatch-pty-'));
    const pdf = (name: string): string => join('fixtures', 'demo', name);
    const command = `node bin/draftwatch.js diff ${pdf('A_HRC_99_L.7.txt')} ${pdf('A_HRC_99_L.7_Rev.1.txt')}`;
    const env = { ...process.env, DRAFTWATCH_PAGER: `cat > '${directory}/paged'`, NO_COLOR: '1' };
    const run = (line: string): void => {
      execFileSync('script', ['-qec', line, '/dev/null'], { cwd: root, env, stdio: 'ignore' });
    };
    run(`stty rows 24 cols 100; ${command} --no-pager`);
    expect(existsSync(join(directory, 'paged'))).toBe(false);
    run(`stty rows 24 cols 100; ${command} > ${directory}/file`);
    expect(existsSync(join(directory, 'paged'))).toBe(false);
    run(`stty rows 24 cols 100; ${command}`);
    expect(readFileSync(join(directory, 'paged'), 'utf8').split('\n').length).toBeGreaterThan(24);
  });
});

describe('the manual page', () => {
  const path = join(root, 'dist', 'man', 'draftwatch.1');

  it('describes every command', () => {
    const text = readFileSync(path, 'utf8');
    for (const name of Object.keys(COMMANDS)) expect(text).toContain(`.SS "draftwatch ${name} `);
  });

  it.skipIf(!has('groff'))('is sound roff', () => {
    const { stderr, stdout } = spawnSync('groff', ['-man', '-Tascii', '-ww', '-z', path], {
      encoding: 'utf8',
    });
    expect(stderr + stdout).toBe('');
  });
});
