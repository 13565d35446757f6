/** Runs the command that a configuration names, for one notice: no shell, a time limit, no surprises. */
import { spawn } from 'node:child_process';
import type { CommandHook } from './settings.ts';

export interface CommandInput {
  /** Given on standard input. */
  readonly text: string;
  /** File with the same text; its path is in DRAFTWATCH_NOTICE. */
  readonly path: string;
  /** Where it runs: the directory of the configuration. */
  readonly directory: string;
}

/** Between asking a command to end and ending it, in milliseconds. */
const GRACE_MS = 5_000;

/**
 * Null when it ended with status 0, else why not. What it prints goes to standard error, for standard
 * output is for the result. An abort of `signal` ends it and is thrown.
 */
export async function runCommand(
  { run: [program, ...args], timeoutMs }: CommandHook,
  { text, path, directory }: CommandInput,
  signal?: AbortSignal,
): Promise<string | null> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    // Arguments as they stand in the configuration: no word of a document is ever among them.
    const child = spawn(program!, args, {
      cwd: directory,
      env: { ...process.env, DRAFTWATCH_NOTICE: path },
      stdio: ['pipe', process.stderr.fd, process.stderr.fd],
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
    });
    let reason: string | null = null;
    const kill = (name: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, name);
        else child.kill(name);
      } catch {}
    };
    let last: NodeJS.Timeout | undefined;
    const end = (why: string) => {
      reason ??= why;
      kill('SIGTERM');
      last = setTimeout(() => kill('SIGKILL'), GRACE_MS);
    };
    const limit = setTimeout(() => end(`not done within ${timeoutMs / 1000} s`), timeoutMs);
    const stop = () => end('stopped');
    signal?.addEventListener('abort', stop);
    const finish = (why: string | null) => {
      clearTimeout(limit);
      clearTimeout(last);
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve(why === null ? null : `${program}: ${why}`);
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      finish(error.code === 'ENOENT' ? 'no such program' : `cannot be run (${error.code})`);
    });
    child.on('close', (status, name) => {
      finish(
        reason ??
          (status === 0 ? null : status === null ? `ended by ${name}` : `exit code ${status}`),
      );
    });
    // A command need not read what it is given.
    child.stdin!.on('error', () => undefined);
    child.stdin!.end(text);
  });
}
