// Command lines one after the other: in this process, whose reading and judging are warm, and some as the real binary.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describeFailure } from '../../dist/cli/failure.js';
import { buildProgram } from '../../dist/cli/program.js';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'draftwatch.js');

/** The longest that a command line may take, in milliseconds. */
const LIMIT = 300_000;

/** Runs the binary in a folder, and gives its exit code; null when it was stopped. */
export function asBinary(args, cwd, env) {
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: LIMIT,
  });
  return status;
}

/**
 * Runs the command line in this process, whose folder and environment the caller has set, and gives its exit code;
 * null when it did not end in time. What it prints is thrown away.
 */
export async function inProcess(args) {
  const { write: out } = process.stdout;
  const { write: err } = process.stderr;
  const nothing = (_chunk, ...more) => {
    const done = more.find((one) => typeof one === 'function');
    if (done) queueMicrotask(done);
    return true;
  };
  process.stdout.write = nothing;
  process.stderr.write = nothing;
  process.exitCode = undefined;
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, LIMIT, null);
  });
  const ended = buildProgram(args)
    .then((program) => program.parseAsync(args, { from: 'user' }))
    .then(
      () => Number(process.exitCode ?? 0),
      (error) => describeFailure(error, false).exitCode,
    );
  const code = await Promise.race([ended, late]);
  clearTimeout(timer);
  process.stdout.write = out;
  process.stderr.write = err;
  process.exitCode = undefined;
  return code;
}
