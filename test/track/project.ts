/** A user's project in a scratch directory, and the command line run in it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { runHere } from '../cli/here.ts';
import type { Run } from '../cli/run.ts';

export const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'draftwatch.js');

type Runs = (
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
  input?: string,
) => Promise<Run>;

export interface Project {
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string | Uint8Array) => void;
  /** Runs `draftwatch …args` there, in this process. */
  readonly run: Runs;
  /** Runs the real binary there: where other processes, its life or its time matter. */
  readonly start: Runs;
}

/** A new project; it is gone when the tests of the file are over. */
export function newProject(): Project {
  const home = mkdtempSync(join(tmpdir(), 'draftwatch-project-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const path = (name: string): string => join(home, name);
  const environment = (env: Readonly<Record<string, string>>) => ({
    DRAFTWATCH_CACHE: path('.cache'),
    GITHUB_STEP_SUMMARY: '',
    NO_COLOR: '',
    FORCE_COLOR: '',
    ...env,
  });
  return {
    path,
    write: (name, text) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    run: (args, env = {}, input = '') => runHere(args, { cwd: home, env: environment(env), input }),
    start: (args, env = {}, input = '') => startIn(home, args, environment(env), input),
  };
}

function startIn(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string,
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A made-up draft as pasted text. */
export function draftText(...operative: readonly string[]): string {
  return [
    'The Human Rights Council,',
    'Recalling its earlier resolution on the same matter, in which it asked all States to report on what they had done,',
    'Recognizing that children have the right to be heard in all matters that affect them, at home, at school and before courts,',
    ...operative.map((text, i) => `${i + 1}. ${text}`),
  ].join('\n\n');
}

export const HEARD =
  'Reaffirms that States shall take into account the views of children in all decisions on schools;';
export const TRAINED =
  'Calls upon States to train teachers and judges in the rights of the child and in listening to children;';
export const REPORTED = 'Requests the Secretary-General to report on it to the Council;';
export const SEIZED = 'Decides to remain seized of the matter.';
export const WEAKER = HEARD.replace('shall', 'should');
