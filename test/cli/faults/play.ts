/** Plays faults that need no server: the program in a folder of its own, and what is left after. */
import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runHere } from '../here.ts';

/** One fault, as the table in the docs has it. */
export interface LocalFault {
  /** What happens, in a few words. */
  readonly shape: string;
  /** Files of the folder, by name. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What files alone cannot make: links, pipes, modes. */
  readonly prepare?: (folder: string) => void;
  /** A line for the shell; `draftwatch` is the real binary. One plain command is run in this process, where that proves the same. */
  readonly run: string;
  readonly exit: number;
  /** What standard error must say; silent when left out. */
  readonly says?: string;
  /** What standard output must, and must not, say. */
  readonly prints?: string;
  readonly neverPrints?: string;
  /** Files that the run may make; all else must be as it was, byte for byte and mode for mode. */
  readonly makes?: readonly string[];
  /** Further looks at the folder. */
  readonly look?: (folder: string) => void;
  /** Where it cannot be tried: no such thing on this system, or the user may do everything. */
  readonly needs?: 'devices' | 'no root';
}

export interface Played {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly made: readonly string[];
  readonly changed: readonly string[];
  /** What `look` threw. */
  readonly after: unknown;
}

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'draftwatch.js');

/** False where a fault cannot be tried. */
export function canPlay({ needs }: LocalFault): boolean {
  if (needs === 'devices') return process.platform === 'linux';
  if (needs === 'no root') return process.platform !== 'win32' && process.getuid?.() !== 0;
  return process.platform !== 'win32';
}

/** Runs one fault; its folder is gone afterwards. */
export async function playLocal(fault: LocalFault): Promise<Played> {
  const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-local-'));
  const folder = join(scratch, 'here');
  try {
    for (const [name, content] of Object.entries(fault.files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    mkdirSync(folder, { recursive: true });
    fault.prepare?.(folder);
    const before = stateOf(folder);
    const ran = await shell(fault.run, folder, join(scratch, 'cache'));
    const after = stateOf(folder);
    let thrown: unknown = null;
    try {
      fault.look?.(folder);
    } catch (error) {
      thrown = error;
    }
    return {
      ...ran,
      made: [...after.keys()].filter((name) => !before.has(name)),
      changed: [...before].filter(([name, was]) => after.get(name) !== was).map(([name]) => name),
      after: thrown,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A command without anything that only a shell or a process of its own does, perhaps with a variable of ours in front. */
const PLAIN = /^(?:((?:DRAFTWATCH|GITHUB)_\w+)=(\S+) )?draftwatch ([\w ./:=,@-]+)$/;

function shell(
  line: string,
  cwd: string,
  cache: string,
): Promise<Pick<Played, 'code' | 'stdout' | 'stderr'>> {
  const [, name, value, args] = PLAIN.exec(line) ?? [];
  if (args) {
    const env = { ...environment(cache), ...(name && { [name]: value }) };
    return runHere(args.split(' '), { cwd, env });
  }
  const script = `draftwatch() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', script], {
      cwd,
      env: { ...process.env, ...environment(cache) },
      timeout: 60_000,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.stdin.end();
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function environment(cache: string) {
  return { DRAFTWATCH_CACHE: cache, NO_COLOR: '1', FORCE_COLOR: '' };
}

/** By name: kind, mode and bytes of everything below a folder. */
function stateOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.map((name): [string, string] => {
      const path = join(folder, name);
      const info = lstatSync(path);
      const bytes = info.isFile() ? readFileSync(path, 'latin1') : '';
      const target = info.isSymbolicLink() ? readlinkSync(path) : '';
      return [relative(folder, path), `${info.mode} ${info.nlink} ${target} ${bytes}`];
    }),
  );
}
