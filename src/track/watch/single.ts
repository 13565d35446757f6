/** One watch at a time: a file that says who is watching, and goes stale when nobody is. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../model/errors.ts';

export interface Alone {
  /** Throws InputError when another watch took over, as after a long sleep of the machine. */
  readonly confirm: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** A watch says this often that it lives, and is taken for dead after this long. In milliseconds. */
const BEAT_MS = 30_000;
const DEAD_MS = 5 * 60_000;

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** Claims the directory. Throws InputError when another watch has it. */
export async function claim(directory: string): Promise<Alone> {
  const path = join(directory, 'running.json');
  const own: Owner = { pid: process.pid, host: hostname(), token: randomUUID() };
  await mkdir(directory, { recursive: true });
  if (!(await create(path, own))) {
    const other = await ownerOf(path);
    if (await isAlive(path, other)) throw taken(path, other);
    await rm(path, { force: true });
    if (!(await create(path, own))) throw taken(path, await ownerOf(path));
  }
  const confirm = async (): Promise<void> => {
    const owner = await ownerOf(path);
    if (owner?.token !== own.token) throw taken(path, owner);
  };
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  return {
    confirm,
    release: async () => {
      clearInterval(beat);
      if ((await ownerOf(path))?.token === own.token) await rm(path, { force: true });
    },
  };
}

async function create(path: string, own: Owner): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${JSON.stringify(own)}\n`);
    await file.close();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new InputError(`'${path}' cannot be written (${code}): choose another watch.memory.`);
  }
}

async function ownerOf(path: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** A process of this machine can be asked; of another one only the time of its last word is known. */
async function isAlive(path: string, owner: Owner | null): Promise<boolean> {
  const spoke = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (Date.now() - spoke > DEAD_MS) return false;
  if (owner === null || owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function taken(path: string, owner: Owner | null): InputError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  return new InputError(
    `${who} is watching already: end it first (if there is none, remove ${path}).`,
  );
}
