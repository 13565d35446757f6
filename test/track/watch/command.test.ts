/** The command of a watch: arguments without a shell, a time limit that holds, and why it failed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/track/watch/command.ts';

const directory = mkdtempSync(join(tmpdir(), 'draftwatch-command-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const input = { text: '{"title":"$(touch broken)"}', path: '/tmp/notice.json', directory };
const node = (script: string, ...args: readonly string[]) => [
  process.execPath,
  '-e',
  script,
  ...args,
];
const run = (argv: readonly string[], timeoutMs = 20_000, signal?: AbortSignal) =>
  runCommand({ run: argv, timeoutMs }, input, signal);

describe('runCommand', () => {
  it('gives the notice on standard input, its path in the environment, and arguments as they are', async () => {
    const script = `require('node:fs').writeFileSync('got.json', JSON.stringify([
      require('node:fs').readFileSync(0, 'utf8'), process.env.DRAFTWATCH_NOTICE, process.argv.slice(1)]))`;
    expect(await run(node(script, '$HOME; touch broken', '`x`'))).toBeNull();
    expect(JSON.parse(readFileSync(join(directory, 'got.json'), 'utf8'))).toEqual([
      input.text,
      input.path,
      ['$HOME; touch broken', '`x`'],
    ]);
    expect(existsSync(join(directory, 'broken'))).toBe(false);
  });

  it('says why it failed', async () => {
    expect(await run(node('process.exit(3)'))).toMatch(/: exit code 3$/);
    expect(await run(['no-such-program-here'])).toBe('no-such-program-here: no such program');
  });

  it('need not read what it is given', async () => {
    const big = { ...input, text: 'x'.repeat(5_000_000) };
    const hook = { run: node('process.exit(0)'), timeoutMs: 20_000 };
    expect(await runCommand(hook, big)).toBeNull();
  });

  it('ends after its time, with all that it started', async () => {
    const child = `setTimeout(() => require('node:fs').writeFileSync('late', ''), 1500)`;
    const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`;
    expect(await run(node(script), 700)).toMatch(/not done within 0.7 s$/);
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(existsSync(join(directory, 'late'))).toBe(false);
  });

  it('ends when the watch is stopped', async () => {
    const stop = new AbortController();
    const running = run(node('setInterval(() => {}, 1000)'), 20_000, stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')), 200);
    await expect(running).rejects.toThrow('stopped');
  });
});
