/** `draftwatch rules` through the real binary. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { draftwatch } from './run.ts';

const directory = mkdtempSync(join(tmpdir(), 'draftwatch-rules-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const WRONG = `version: 1
kind: theme
entries:
  - id: tea
    name: tea
    why: Tea is drunk.
    source: practice
    terms: [tea]
    examples:
      fires: [A cup of coffee.]
      silent: [A cup of tea.]
`;

describe('rules list', () => {
  it('names every rule of a kind', async () => {
    const { code, stdout } = await draftwatch(['rules', 'list', '--kind', 'theme']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Themes \(\d+\) {2}kind: theme$/m);
    expect(stdout).toMatch(/^ {2}child-rights +children's rights \(watched\)$/m);
    expect(stdout).not.toContain('hedge.');
  });

  it('gives programs the same', async () => {
    const { stdout } = await draftwatch([
      'rules',
      'list',
      '--pack',
      'education',
      '--format',
      'json',
    ]);
    const list = JSON.parse(stdout) as { rulesHash: string; rules: { id: string; pack: string }[] };
    expect(list.rulesHash).toMatch(/^[0-9a-f]{64}$/);
    expect(list.rules.map(({ id }) => id)).toContain('secondary-education');
    expect(new Set(list.rules.map(({ pack }) => pack))).toEqual(new Set(['education']));
  });

  it('refuses a pack that is not there', async () => {
    const { code, stderr } = await draftwatch(['rules', 'list', '--pack', 'educaton']);
    expect(code).toBe(2);
    expect(stderr).toContain('(did you mean "education"?)');
  });
});

describe('rules explain', () => {
  it('shows why, source, words and examples', async () => {
    const { code, stdout } = await draftwatch(['rules', 'explain', 'hedge.discretion']);
    expect(code).toBe(0);
    for (const title of ['Why', 'Source', 'Phrases', 'Fires', 'Stays silent']) {
      expect(stdout).toMatch(new RegExp(`^${title}$`, 'm'));
    }
  });

  it('suggests the nearest rule', async () => {
    const { code, stdout, stderr } = await draftwatch(['rules', 'explain', 'hedge.discretoin']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('(did you mean "hedge.discretion"?)');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('names the rules that know the words it was given', async () => {
    const { code, stderr } = await draftwatch(['rules', 'explain', 'as appropriate']);
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('these know such words: hedge.discretion.');
  });
});

describe('rules test', () => {
  it('runs every example of the bundled rules', async () => {
    const { code, stdout } = await draftwatch(['rules', 'test', '--format', 'json']);
    const { examples, broken } = JSON.parse(stdout) as {
      examples: { held: number; of: number };
      broken: unknown[];
    };
    expect(code).toBe(0);
    expect(broken).toEqual([]);
    expect(examples.of).toBeGreaterThan(200);
    expect(examples.held).toBe(examples.of);
  });

  it('exits with 1 and shows the words when one does not hold', async () => {
    writeFileSync(join(directory, 'tea.yaml'), WRONG);
    const { code, stdout } = await draftwatch(['rules', 'test', '--rules', directory]);
    expect(code).toBe(1);
    expect(stdout).toContain('tea should fire and does not:');
    expect(stdout).toContain('A cup of coffee.');
    expect(stdout).toContain('tea should stay silent and fires:');
  });
});
