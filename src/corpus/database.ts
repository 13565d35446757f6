/** Opens the SQLite file of a corpus, and turns what SQLite throws into one line for the user. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Database from 'libsql';
import { InputError, UnreadableError } from '../model/errors.ts';
import { makeFolder } from '../platform/folders.ts';
import { APPLICATION_ID, CORPUS_VERSION, SCHEMA } from './schema.ts';

/** An open corpus. Whoever opened it closes it. */
export interface Corpus {
  readonly path: string;
  readonly database: Database.Database;
  readonly close: () => void;
  /** True when this run began the file. */
  readonly begun: boolean;
  /** Ids of documents that another corpus, asked before it, has as well: see `corpora.ts`. */
  readonly hidden: readonly number[];
}

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE = 10_000;

/** Opens an existing corpus for reading; never writes, so that a read-only share will do. */
export async function openCorpus(path: string): Promise<Corpus> {
  if (!existsSync(path)) {
    throw new InputError(`there is no corpus at ${path}: "draftwatch corpus add" makes one.`);
  }
  const found = withNamedErrors(path, () => statSync(path));
  if (found.isDirectory()) throw new InputError(`${path} is a folder: name a file in it.`);
  if (found.size === 0) {
    throw new InputError(`${path} is empty: "draftwatch corpus add" fills it.`);
  }
  const corpus = await open(path, `${pathToFileURL(path).href}?mode=ro`);
  return withNamedErrors(path, () => checked(corpus));
}

/** Opens a corpus for writing; makes it, and its folder, when there is none. `patience` is how long another writer is waited for. */
export async function openForWriting(path: string, patience = PATIENCE): Promise<Corpus> {
  const isNew = withNamedErrors(path, () => {
    makeFolder(dirname(path));
    return !existsSync(path) || (statSync(path).size === 0 && statSync(path).isFile());
  });
  let corpus = await open(path, path, patience);
  return withNamedErrors(path, () => {
    try {
      if (isNew) corpus = { ...corpus, begun: begin(corpus) };
      checked(corpus);
      // Readers go on while it is written; at the end it is one file again, see `leaveOneFile`.
      letReadersGoOn(corpus, patience);
      return corpus;
    } catch (error) {
      if (!/^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))) discardEmpty(corpus);
      throw error;
    }
  });
}

/** Makes the tables, unless another run that began at the same time has made them. */
function begin(corpus: Corpus): boolean {
  const { database } = corpus;
  database.exec('begin immediate');
  const isFirst = numberOf(corpus, 'application_id') === 0;
  if (isFirst) database.exec(SCHEMA);
  database.exec('commit');
  return isFirst;
}

/** Milliseconds between two tries for what SQLite itself does not wait for. */
const PAUSE = 50;

function letReadersGoOn({ database }: Corpus, patience: number): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
      return;
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || Date.now() >= end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Closes a corpus that failed; takes it away when this run began it and it holds no text. */
export function discardEmpty({ path, database, close, begun }: Corpus): void {
  let empty = begun;
  try {
    empty &&= database.prepare('select 1 from documents').get() === undefined;
    // Another run that has it open, and may be about to write, keeps it.
    if (empty) database.exec('pragma journal_mode = delete');
  } catch (error) {
    // No table was made, or it cannot be read: nothing was ever kept in it.
    if (codeOf(error).startsWith('SQLITE_BUSY')) empty = false;
  }
  close();
  if (!empty) return;
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

/** Leaves one file behind that can be copied and opened read-only, unless a reader is in the way. */
export function leaveOneFile({ path, database }: Corpus): void {
  withNamedErrors(path, () => {
    database.exec('pragma wal_checkpoint(truncate)');
    try {
      database.exec('pragma journal_mode = delete');
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY') throw error;
    }
  });
}

async function open(path: string, address: string, patience = PATIENCE): Promise<Corpus> {
  const Library = await loadLibrary();
  return withNamedErrors(path, () => {
    // The library's types leave out `timeout`, which its code reads (milliseconds).
    const database = new Library(address, { timeout: patience } as Database.Options);
    return { path, database, close: () => database.close(), begun: false, hidden: [] };
  });
}

async function loadLibrary(): Promise<typeof Database> {
  try {
    return (await import('libsql')).default;
  } catch {
    throw new InputError(
      `the corpus needs SQLite, for which "libsql" has no binary on ${process.platform} ${process.arch}: reinstall draftwatch without --omit=optional, or use another machine.`,
    );
  }
}

/** Refuses files that are no corpus, or one of another version. */
function checked(corpus: Corpus): Corpus {
  const id = numberOf(corpus, 'application_id');
  const version = numberOf(corpus, 'user_version');
  if (id !== APPLICATION_ID) {
    corpus.close();
    throw new InputError(`${corpus.path} is an SQLite file, but no corpus of draftwatch.`);
  }
  if (version !== CORPUS_VERSION) {
    corpus.close();
    const remedy =
      version > CORPUS_VERSION
        ? 'update draftwatch, or add the texts to a new one (--corpus)'
        : 'add the texts again to a new one';
    throw new InputError(
      `${corpus.path} is a corpus of version ${version}, and this draftwatch reads version ${CORPUS_VERSION}: ${remedy}.`,
    );
  }
  return corpus;
}

function numberOf({ database }: Corpus, pragma: string): number {
  const row = database.prepare(`pragma ${pragma}`).get() as Record<string, number>;
  return row[pragma]!;
}

/** Runs work on a corpus; what SQLite or the disk says becomes a named error. */
export function withNamedErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw namedError(path, error);
  }
}

/** What SQLite calls a refusal of the system, and what to do about it. */
const REFUSED: Readonly<Record<string, string>> = {
  READONLY:
    'may not be written: check its permissions and those of its folder, or name another with --corpus',
  CANTOPEN:
    'cannot be opened: check that it is a file and its permissions, or name another with --corpus',
  IOERR:
    'could not be read or written, for its disk or network share failed, is full or has a limit: try again, or copy it to another disk and name it with --corpus',
  PERM: 'may not be opened: check its permissions, or name another with --corpus',
};

/** What else SQLite says of a file of which a part is damaged or gone: the statements are all ours. */
const DAMAGED =
  /malformed|corrupt|vtable constructor failed|no such (?:table|column|function)|missing/;

function namedError(path: string, error: unknown): unknown {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new InputError(`${path} is being written by another process: try again later.`);
  }
  if (/disk is full|ENOSPC/.test(text) || code.startsWith('SQLITE_FULL')) {
    return new InputError(`no room left on the disk of ${path}: nothing of it was lost.`);
  }
  if (code.startsWith('SQLITE_NOTADB') || /not a database/.test(text)) {
    return new UnreadableError(
      `${path} is no corpus, or one whose beginning is damaged (${text}): name another with --corpus.`,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || DAMAGED.test(text)) {
    return new UnreadableError(`${path} is damaged (${text}): remove it and add the texts again.`);
  }
  const refused = /^SQLITE_(READONLY|CANTOPEN|IOERR|PERM)/.exec(code)?.[1];
  if (refused !== undefined) return new InputError(`${path} ${REFUSED[refused]} (${text}).`);
  if (/^E[A-Z]+$/.test(code))
    return new InputError(
      `${path} could not be opened or written (${text}): check the path, or name another with --corpus.`,
    );
  if (/ConnectionFailed/.test(text)) return new InputError(`${path} ${REFUSED['CANTOPEN']}.`);
  return error;
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '');
}
