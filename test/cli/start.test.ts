/** How the command starts: from one script, and from what V8 kept of an earlier run. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as node from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'draftwatch-start-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

for (const part of ['bin', 'dist', 'rules', 'package.json']) {
  cpSync(join(root, part), join(home, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'), 'junction');

const compiled = join(home, 'dist', 'compiled');
const kept = join(compiled, `${process.version}-${process.arch}`, 'diff');
const drafts = ['A_HRC_99_L.7.txt', 'A_HRC_99_L.7_Rev.1.txt'].map((name) =>
  join(root, 'fixtures', 'demo', name),
);

function diff(...nodeFlags: readonly string[]): string {
  return outputOf(nodeFlags, ['diff', ...drafts]);
}

function outputOf(nodeFlags: readonly string[], command: readonly string[]): string {
  const args = [...nodeFlags, join(home, 'bin', 'draftwatch.js'), ...command];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return run.stdout;
}

beforeEach(() => rmSync(compiled, { recursive: true, force: true }));

describe('what V8 compiled', () => {
  it('is kept by the first run and changes no output', () => {
    const first = diff();
    expect(readdirSync(compiled)).toHaveLength(1);
    expect(diff()).toBe(first);
  });

  it('still loads the packages that are not in the script', () => {
    const first = outputOf([], ['completion', 'bash']);
    expect(first).toContain('draftwatch');
    expect(outputOf([], ['completion', 'bash'])).toBe(first);
  });

  it('is not needed: a folder that cannot be written to costs only time', () => {
    mkdirSync(compiled);
    chmodSync(compiled, 0o500);
    writeFileSync(join(compiled, `${process.version}-${process.arch}`), '');
    expect(diff()).toContain('flagged');
    chmodSync(compiled, 0o700);
  });
});

describe.skipIf('enableCompileCache' in node)('what V8 compiled, kept for Node 20', () => {
  it('is one file a command, and written once', () => {
    const first = diff();
    const bytes = readFileSync(kept);
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(diff()).toBe(first);
    expect(readFileSync(kept).equals(bytes)).toBe(true);
    expect(readdirSync(join(kept, '..'))).toEqual(['diff']);
  });

  it('is not used when it is damaged, cut short or made from another script', () => {
    const first = diff();
    const bytes = readFileSync(kept);
    for (let at = 40; at < bytes.length; at += bytes.length >> 1) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x10;
      writeFileSync(kept, damaged);
      expect(diff()).toBe(first);
    }
    writeFileSync(kept, bytes.subarray(0, 5000));
    expect(diff()).toBe(first);
    writeFileSync(kept, '');
    expect(diff()).toBe(first);
  });

  it('is let be when V8 runs with other flags', () => {
    const first = diff();
    expect(diff('--no-opt')).toBe(first);
  });

  it('is not kept of a run that failed', () => {
    const bin = join(home, 'bin', 'draftwatch.js');
    spawnSync(process.execPath, [bin, 'diff', 'nowhere.txt', 'nowhere.txt', '--offline']);
    expect(() => readdirSync(compiled)).toThrow();
  });
});

describe('the script', () => {
  const notices = readFileSync(join(home, 'dist', 'NOTICES.md'), 'utf8');

  it.each(['chalk', 'commander', 'fast-diff', 'natural', 'parse5'])(
    'travels with the licence of %s',
    (name) => expect(notices).toMatch(new RegExp(`^## ${name} .*\\n\\n[^#]{300,}`, 'm')),
  );

  it('is read in its own encoding: letters beyond ASCII stay what they are', () => {
    const bin = join(home, 'bin', 'draftwatch.js');
    const { stdout } = spawnSync(
      process.execPath,
      [bin, 'diff', ...drafts, '--offline', '--format', 'html'],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain(' · draftwatch</title>');
    expect(stdout).not.toMatch(/Â|â€/);
  });

  it('names neither this machine nor a folder of it', () => {
    expect(readFileSync(join(home, 'dist', 'draftwatch.cjs'), 'utf8')).not.toContain(root);
  });
});
