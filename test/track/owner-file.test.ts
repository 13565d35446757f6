/** Who may write: one at a time, however many ask, and also when the last owner has died. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { becomeOwner, giveUpOwnership, newOwner } from '../../src/track/owner-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'draftwatch-owner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG_MS = 60_000;
/** No process has this number. */
const NOBODY = 2 ** 30;

describe('a file that says who works', () => {
  it('has one owner at a time, though many take it and give it up in turn', async () => {
    const path = join(folder, 'busy.lock');
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      const owner = newOwner();
      for (let times = 0; times < 15; ) {
        if (!(await becomeOwner(path, owner, LONG_MS))) continue;
        inside += 1;
        most = Math.max(most, inside);
        await new Promise(setImmediate);
        inside -= 1;
        await giveUpOwnership(path, owner);
        times += 1;
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(most).toBe(1);
    expect(done).toBe(8 * 15);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes to one of many when its owner has died', async () => {
    const path = join(folder, 'dead.lock');
    for (let round = 0; round < 20; round += 1) {
      writeFileSync(
        path,
        JSON.stringify({ pid: NOBODY, host: hostname(), token: `dead ${round}` }),
      );
      const owners = Array.from({ length: 8 }, newOwner);
      const got = await Promise.all(owners.map((owner) => becomeOwner(path, owner, LONG_MS)));
      expect(got.filter(Boolean)).toHaveLength(1);
      await giveUpOwnership(path, owners[got.indexOf(true)]!);
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});
