/** Errors of the operating system: what they mean to a person, and what to do about them. */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left there: make room, or choose another disk',
  EDQUOT: 'your quota is used up: make room, or choose another disk',
  EFBIG: 'that disk takes no file of this size: choose another one',
  EROFS: 'that disk is read-only: choose another one',
  EACCES: 'check its permissions, and those of its folder',
  EPERM: 'check its permissions, and those of its folder',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be: name a file',
  EEXIST: 'something else has that name already',
  ENAMETOOLONG: 'choose a shorter name',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'another program holds it: close that, then try again',
  EMFILE: 'too many files are open: raise the limit (ulimit -n), then try again',
  ENFILE: 'too many files are open on this machine: try again later',
  ENXIO: 'nothing takes or gives anything there',
  EPIPE: 'whoever read it has gone',
  EIO: 'the disk or device failed: try again, or use another one',
};

/** What to do about an error of the system, by its code. */
export function adviceOn(code: string, otherwise: string): string {
  return ADVICE[code] ?? otherwise;
}

/**
 * One line for a person, without its final full stop, or null when it is no error of the system, or one
 * about a file of draftwatch's own.
 */
export function systemSentence(error: unknown): string | null {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || !code || !syscall || !Object.hasOwn(ADVICE, code)) return null;
  if (path === undefined) return `the system refuses to ${syscall} (${code}): ${ADVICE[code]}`;
  if (path.startsWith(PACKAGE)) return null;
  const near = relative('', path);
  const shown = near === '' || near.startsWith('..') ? path : near;
  return `'${shown}' cannot be ${DONE[syscall] ?? 'used'} (${code}): ${ADVICE[code]}`;
}

const DONE: Readonly<Record<string, string>> = {
  open: 'opened',
  read: 'read',
  scandir: 'read',
  write: 'written',
  mkdir: 'made',
  rename: 'put in its place',
  unlink: 'removed',
};

/** Where the built program lies: what is missing there is a broken installation, not a wrong input. */
const PACKAGE = `${join(dirname(fileURLToPath(import.meta.url)), '..')}${sep}`;
