/** `draftwatch lock` through the real binary: checks without a network, and what a lock does not hide. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftLines, pdfOf } from '../fake-un/documents.mjs';
import { startFakeUn } from '../fake-un/server.mjs';
import { draftText, HEARD, newProject, REPORTED, SEIZED, TRAINED, WEAKER } from './project.ts';

const project = newProject();
const v1 = draftText(HEARD, TRAINED, REPORTED, SEIZED);
const v2 = draftText(WEAKER, TRAINED, REPORTED, SEIZED);
const locks = (): string[] => readdirSync(project.path('draftwatch.lock')).sort();
const track = (...versions: readonly string[]): void =>
  project.write(
    'draftwatch.yaml',
    `version: 1\ntracked:\n  - id: schools\n    versions: [${versions.join(', ')}]\n`,
  );

beforeEach(() => {
  project.write('v1.txt', v1);
  project.write('v2.txt', v2);
  track('v1.txt', 'v2.txt');
  rmSync(project.path('draftwatch.lock'), { recursive: true, force: true });
});

describe('a locked check', () => {
  it('says the same, byte for byte, when the files are gone', async () => {
    const before = await project.run(['check', '--format', 'json']);
    const lock = await project.run(['lock']);
    expect(lock).toMatchObject({ code: 0, stdout: 'locked: v1.txt\nlocked: v2.txt\n' });
    rmSync(project.path('v1.txt'));
    rmSync(project.path('v2.txt'));
    const after = await project.run(['check', '--locked', '--format', 'json']);
    expect(after).toEqual(before);
    expect(after.code).toBe(1);
  });

  it('is of small files with one line a paragraph, the same in two runs', async () => {
    await project.run(['lock']);
    const read = (): string[] =>
      locks().map((name) => readFileSync(project.path(`draftwatch.lock/${name}`), 'utf8'));
    const first = read();
    expect(first[0]!.trimEnd().split('\n')).toHaveLength(1 + 6);
    expect(statSync(project.path(`draftwatch.lock/${locks()[0]}`)).size).toBeLessThan(4000);
    expect((await project.run(['lock'])).stdout).toBe('same: v1.txt\nsame: v2.txt\n');
    expect(read()).toEqual(first);
  });

  it('is exit code 3 for what is not locked', async () => {
    await project.run(['lock']);
    project.write('v3.txt', v2);
    track('v1.txt', 'v2.txt', 'v3.txt');
    const run = await project.run(['check', '--locked']);
    expect(run.code).toBe(3);
    expect(run.stdout).toContain("not checked: v3.txt: 'v3.txt' is not locked");
  });

  it('is exit code 4 when a file is not the one that was locked', async () => {
    await project.run(['lock']);
    project.write('v1.txt', v2);
    const run = await project.run(['check']);
    expect(run.code).toBe(4);
    expect(run.stdout).toContain("'v1.txt' is not the file that was locked");
  });

  it('is exit code 4 when a snapshot was edited', async () => {
    await project.run(['lock']);
    const path = project.path(`draftwatch.lock/${locks()[1]}`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('should', 'shall'));
    const run = await project.run(['check', '--locked']);
    expect(run.code).toBe(4);
    expect(run.stdout).toContain('was changed or damaged');
  });
});

describe('--verify', () => {
  it("says when the UN's copy differs from the lock, and when it cannot know", async () => {
    const un = await startFakeUn({ shelf: new Map() });
    const serve = (verb: string) => {
      const lines = draftLines('A/HRC/99/L.1').map((line) =>
        line.replace('1. Urges', `1. ${verb}`),
      );
      un.shelf.set('A/HRC/99/L.1 en', { pdf: pdfOf(lines) });
    };
    un.shelf.set('A/RES/60/251 en', { pdf: pdfOf(draftLines('A/RES/60/251')) });
    const env = {
      DRAFTWATCH_ODS_URL: un.ods,
      DRAFTWATCH_DOCS_URL: un.docs,
      DRAFTWATCH_LIBRARY_URL: un.library,
      DRAFTWATCH_PAUSE_MS: '0',
      DRAFTWATCH_RETRIES: '0',
    };
    try {
      serve('Urges');
      track('A/HRC/99/L.1', 'A/HRC/99/L.1');
      expect((await project.run(['lock'], env)).code).toBe(0);
      expect(await project.run(['lock', '--verify'], env)).toMatchObject({
        code: 0,
        stdout: 'same: A/HRC/99/L.1\n',
      });
      serve('Invites');
      expect(await project.run(['lock', '--verify'], env)).toMatchObject({
        code: 1,
        stdout: 'changed: A/HRC/99/L.1\n',
      });
      expect((await project.run(['check', '--locked'])).code).toBe(0);
      un.shelf.clear();
      const down = await project.run(['lock', '--verify'], env);
      expect(down.code).toBe(3);
      expect(down.stdout).toMatch(/^not read: A\/HRC\/99\/L\.1: /);
    } finally {
      await un.close();
    }
  });
});
