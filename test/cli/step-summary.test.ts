/** In a GitHub workflow the annotations are printed and the whole memo goes into the step summary. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const texts = ['A_HRC_99_L.7.txt', 'A_HRC_99_L.7_Rev.1.txt'].map((name) =>
  join('fixtures', 'demo', name),
);

function run(path: string, ...args: string[]) {
  return spawnSync(
    process.execPath,
    [join('bin', 'draftwatch.js'), 'diff', ...texts, '--quiet', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, GITHUB_STEP_SUMMARY: path } },
  );
}

describe('the step summary of a GitHub workflow', () => {
  it('gets the memo after what is there already', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'draftwatch-step-')), 'summary.md');
    writeFileSync(path, 'earlier step\n');
    const { status, stdout } = run(path, '--format', 'github');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::error file=fixtures\/demo\/\S+,line=\d+,title=/);
    const summary = readFileSync(path, 'utf8');
    expect(summary.startsWith('earlier step\n# ')).toBe(true);
    expect(summary).toContain('## Lost or weakened');
  });

  it('is left alone by other formats', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'draftwatch-step-')), 'summary.md');
    expect(run(path, '--format', 'md').status).toBe(0);
    expect(existsSync(path)).toBe(false);
  });
});
