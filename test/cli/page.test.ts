/** `draftwatch page`: the file of the build, written where it is wanted and over nothing of anybody's. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftwatch, root } from './run.ts';

const built = readFileSync(join(root, 'dist', 'draftwatch.html'), 'utf8');

describe('draftwatch page', () => {
  it('writes the page, replaces an older one of ours, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draftwatch-page-'));
    const path = join(folder, 'page.html');
    expect(await draftwatch(['page', path])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe(built);
    writeFileSync(path, built.slice(0, -100));
    expect(await draftwatch(['page', path])).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toBe(built);

    const mine = join(folder, 'mine.html');
    // A report of draftwatch is someone's work, not the page.
    const report = built.replace('"draftwatch page ', '"draftwatch ');
    writeFileSync(mine, report);
    const refused = await draftwatch(['page', mine]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /mine\.html' is there already and is no page of draftwatch: name/,
    );
    expect(readFileSync(mine, 'utf8')).toBe(report);
    expect((await draftwatch(['page', folder])).stderr).toMatch(
      /is a directory: name a file in it/,
    );
  });

  it('prints it for -', async () => {
    expect((await draftwatch(['page', '-'])).stdout).toBe(built);
  });
});
