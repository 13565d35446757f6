/** Runs the command line in this process: what it says and ends with, where a process of its own proves no more. */
import { Console } from 'node:console';
import { Readable } from 'node:stream';
import { describeFailure } from '../../src/cli/failure.ts';
import { buildProgram } from '../../src/cli/program.ts';
import type { Run } from './run.ts';

export interface Here {
  readonly cwd: string;
  /** Variables besides those of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
}

let last: Promise<unknown> = Promise.resolve();

/** As `draftwatch …args` would run in a folder. One after the other: folder, environment and streams are the process's. */
export function runHere(args: readonly string[], here: Here): Promise<Run> {
  const run = last.then(() => run1(args, here));
  last = run.catch(() => undefined);
  return run;
}

async function run1(args: readonly string[], { cwd, env, input = '' }: Here): Promise<Run> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const restore = [
    inFolder(cwd),
    withEnvironment(env),
    caught(process.stdout, stdout),
    caught(process.stderr, stderr),
    withPlainConsole(),
    withInput(input),
    withoutNewListeners('SIGINT'),
    withoutNewListeners('SIGTERM'),
  ];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    const program = await buildProgram(args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const { exitCode, message } = describeFailure(error, args.includes('--debug'));
    process.exitCode = exitCode;
    process.stderr.write(message);
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = before;
  for (const undo of restore.reverse()) undo();
  const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

type Undo = () => void;

function inFolder(folder: string): Undo {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
}

function withEnvironment(env: Here['env']): Undo {
  const before = { ...process.env };
  const set = (wanted: Here['env']): void => {
    for (const name of Object.keys(process.env)) {
      if (wanted[name] === undefined) delete process.env[name];
    }
    for (const [name, value] of Object.entries(wanted)) {
      if (value !== undefined && process.env[name] !== value) process.env[name] = value;
    }
  };
  set({ ...before, ...env });
  return () => set(before);
}

/** Keeps what is written to a stream of this process, which then is no terminal. */
function caught(stream: NodeJS.WriteStream, chunks: Buffer[]): Undo {
  const { write, isTTY } = stream;
  stream.isTTY = false;
  stream.write = (chunk: Uint8Array | string, ...more: unknown[]): boolean => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
    const done = more.find((one) => typeof one === 'function') as (() => void) | undefined;
    if (done) queueMicrotask(done);
    return true;
  };
  return () => {
    stream.write = write;
    stream.isTTY = isTTY;
  };
}

/** The test runner's console keeps what is said for itself. */
function withPlainConsole(): Undo {
  const before = globalThis.console;
  globalThis.console = new Console(process.stdout, process.stderr);
  return () => {
    globalThis.console = before;
  };
}

function withInput(input: string | Uint8Array): Undo {
  const before = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  const value = Readable.from(input.length === 0 ? [] : [Buffer.from(input)]);
  Object.defineProperty(process, 'stdin', { value, configurable: true });
  return () => Object.defineProperty(process, 'stdin', before);
}

function withoutNewListeners(signal: 'SIGINT' | 'SIGTERM'): Undo {
  const before = process.listeners(signal);
  return () => {
    for (const one of process.listeners(signal)) {
      if (!before.includes(one)) process.off(signal, one);
    }
  };
}
