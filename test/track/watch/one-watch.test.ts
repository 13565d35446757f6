/** Two watches at once: one of them watches; and a dead one is no hindrance. */
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { startOneWatch } from '../../../src/track/watch/one-watch.ts';

const directory = mkdtempSync(join(tmpdir(), 'draftwatch-single-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const path = join(directory, 'running.json');
beforeEach(() => rmSync(path, { force: true }));
const owned = (pid: number, host: string): void =>
  writeFileSync(path, JSON.stringify({ pid, host, token: 'another' }));
/** No process has this number. */
const NOBODY = 2 ** 22 + 1;

it('lets one watch in, and the next one when it is gone', async () => {
  const first = await startOneWatch(directory);
  await expect(startOneWatch(directory)).rejects.toThrow(/process \d+ on .* is watching already/);
  await first.confirm();
  await first.release();
  const second = await startOneWatch(directory);
  await second.release();
  expect(existsSync(path)).toBe(false);
});

it('takes over from a dead process of this machine, and from a silent one elsewhere', async () => {
  owned(NOBODY, hostname());
  await (await startOneWatch(directory)).release();
  owned(1, 'another-machine');
  await expect(startOneWatch(directory)).rejects.toThrow('another-machine');
  const old = new Date(Date.now() - 6 * 60_000);
  utimesSync(path, old, old);
  await (await startOneWatch(directory)).release();
});

it('notices that another one took over, and leaves its claim alone', async () => {
  const first = await startOneWatch(directory);
  owned(process.pid, hostname());
  await expect(first.confirm()).rejects.toThrow('is watching already');
  await first.release();
  expect(existsSync(path)).toBe(true);
});
