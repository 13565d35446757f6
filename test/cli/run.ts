/** Runs the command line in the repository, as a person or a script would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere } from './here.ts';

export const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'draftwatch.js');

/** A cache of this test run: neither the user's, nor left behind (temporary.ts). */
const cache = mkdtempSync(join(tmpdir(), 'draftwatch-cache-'));
const env = { DRAFTWATCH_CACHE: cache, NO_COLOR: '', FORCE_COLOR: '' };

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `draftwatch …args` in this process; `input` goes to standard input. */
export function draftwatch(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return runHere(args, { cwd: root, env, input });
}

/** The same with the real binary: where its start, its streams or its end matter. */
export function binary(args: readonly string[], input: string | Uint8Array = ''): Run {
  return binaryIn(root, args, input);
}

/** The same in another folder. */
export function binaryIn(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
    maxBuffer: 1 << 26,
  });
  return { code: status, stdout, stderr };
}
