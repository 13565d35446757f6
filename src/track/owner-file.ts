/** A file that says which process works on something, so that two never do; it goes stale with its owner. */
import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';

export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** This process, once for each thing that it owns. */
export function newOwner(): Owner {
  return { pid: process.pid, host: hostname(), token: randomUUID() };
}

/**
 * True when the file is ours now. False when a living owner has it: one of this machine whose process
 * runs, or any that spoke within `deadMs` milliseconds. Throws the error of the system, and leaves no file.
 */
export async function becomeOwner(path: string, owner: Owner, deadMs: number): Promise<boolean> {
  if (await create(path, owner)) return true;
  const seen = await ownerOf(path);
  const state = await stateOf(path, seen, deadMs);
  if (state === 'alive') return false;
  return state === 'gone' ? create(path, owner) : takeOver(path, seen, owner, deadMs);
}

/**
 * In the place of a dead owner: one process at a time, and only while the file is still the one that was
 * seen. Else the file of whoever was quicker would be removed, and two would work.
 */
async function takeOver(
  path: string,
  dead: Owner | null,
  owner: Owner,
  deadMs: number,
): Promise<boolean> {
  const turn = `${path}.next`;
  if (!(await create(turn, owner))) {
    const state = await stateOf(turn, await ownerOf(turn), deadMs);
    if (state === 'dead') await rm(turn, { force: true });
    return false;
  }
  try {
    if ((await ownerOf(path))?.token !== dead?.token) return false;
    await rm(path, { force: true });
    return await create(path, owner);
  } finally {
    await rm(turn, { force: true });
  }
}

/** Null when nobody owns it, or when it cannot be read. */
export async function ownerOf(path: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** Gives it up, if it is still ours. */
export async function giveUpOwnership(path: string, owner: Owner): Promise<void> {
  if ((await ownerOf(path))?.token === owner.token) await rm(path, { force: true });
}

async function create(path: string, owner: Owner): Promise<boolean> {
  let made = false;
  try {
    const file = await open(path, 'wx');
    made = true;
    try {
      await file.writeFile(`${JSON.stringify(owner)}\n`);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (!made && (error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Half of it would keep everybody out.
    if (made) await rm(path, { force: true });
    throw error;
  }
}

/** A process of this machine can be asked; of another one only the time of its last word is known. */
async function stateOf(
  path: string,
  owner: Owner | null,
  deadMs: number,
): Promise<'alive' | 'dead' | 'gone'> {
  const spoke = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
  if (spoke === null) return 'gone';
  if (Date.now() - spoke > deadMs) return 'dead';
  if (owner === null || owner.host !== hostname()) return 'alive';
  try {
    process.kill(owner.pid, 0);
    return 'alive';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : 'dead';
  }
}
