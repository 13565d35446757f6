/** One watch at a time: a file that says who is watching, and goes stale when nobody is. */
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../model/errors.ts';
import { makeFolder } from '../../platform/folders.ts';
import { becomeOwner, giveUpOwnership, newOwner, type Owner, ownerOf } from '../owner-file.ts';

export interface OneWatch {
  /** Throws InputError when another watch took over, as after a long sleep of the machine. */
  readonly confirm: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** A watch says this often that it lives, and is taken for dead after this long. In milliseconds. */
const BEAT_MS = 30_000;
const DEAD_MS = 5 * 60_000;

/** Claims the directory. Throws InputError when another watch has it, or it cannot be written. */
export async function startOneWatch(directory: string): Promise<OneWatch> {
  const path = join(directory, 'running.json');
  const owner = newOwner();
  if (!(await enter(directory, path, owner))) throw taken(path, await ownerOf(path));
  const confirm = async (): Promise<void> => {
    const now = await ownerOf(path);
    if (now?.token !== owner.token) throw taken(path, now);
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
      await giveUpOwnership(path, owner);
    },
  };
}

async function enter(directory: string, path: string, owner: Owner): Promise<boolean> {
  try {
    makeFolder(directory);
    return await becomeOwner(path, owner, DEAD_MS);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new InputError(`'${path}' cannot be written (${code}): choose another watch.memory.`);
  }
}

function taken(path: string, owner: Owner | null): InputError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  return new InputError(
    `${who} is watching already: end it first (if there is none, remove ${path}).`,
  );
}
