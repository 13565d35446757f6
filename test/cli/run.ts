/** Runs the real binary, as a person or a script would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'draftwatch.js');

/** A cache of this test run: neither the user's, nor left behind (temporary.ts). */
const cache = mkdtempSync(join(tmpdir(), 'draftwatch-cache-'));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `draftwatch …args` in the repository; `input` goes to standard input. */
export function draftwatch(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, DRAFTWATCH_CACHE: cache, NO_COLOR: '', FORCE_COLOR: '' },
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}
