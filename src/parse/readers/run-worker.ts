/** Runs the worker thread of a reader with a time and a memory limit. */
import { Worker } from 'node:worker_threads';

/** Longest time one file may take, in milliseconds; a 100-page document takes about two seconds. */
const TIME_LIMIT = 60_000;
/** Time that a thread has to end by itself when it is told to, in milliseconds. */
const GRACE = 5_000;
/** Heap limit of a thread, in MiB. */
const MEMORY_LIMIT = 1024;
/** Threads kept for later files, of each reader: the two files of a comparison are read at once. */
const SPARE = 2;
/** Time that a thread waits for a next file, in milliseconds: a program that goes on watching needs none. */
const PATIENCE = 10_000;
/** Files after which a thread is not kept: what parsers leave behind must not add up. */
const MOST_FILES = 100;

/** `whole` reads and segments a large file of a format whose reader needs no thread of its own. */
type Reader = 'pdf' | 'doc' | 'markdown' | 'whole';

export interface Stopped {
  readonly ok: false;
  readonly reason: 'time' | 'crash';
}

interface Thread {
  readonly reader: Reader;
  readonly worker: Worker;
  files: number;
  /** Ends it while it waits. */
  waiting?: NodeJS.Timeout;
}

/** Threads that have read a file and wait for the next: starting one costs more than reading. */
const spare: Record<Reader, Thread[]> = { pdf: [], doc: [], markdown: [], whole: [] };

/**
 * Hands the bytes, or what else the worker takes, to `<reader>/worker.ts` and gives its one answer: a hostile file ends as a reason,
 * never as a hang. A thread that could read its file takes later files too.
 */
export async function runWorker<Result extends { readonly ok: boolean }>(
  reader: Reader,
  bytes: unknown,
): Promise<Result | Stopped> {
  const used = spare[reader].pop();
  if (used) {
    const result = await answer<Result>(used, bytes);
    // What an earlier file left behind may be what broke; this file is judged in a thread of its own.
    if (!('reason' in result) || result.reason !== 'crash') return result;
  }
  return answer<Result>(start(reader), bytes);
}

function start(reader: Reader): Thread {
  const worker = new Worker(workerUrl(reader), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    // Parsers warn on the console about odd files; our standard output is the result only.
    stdout: true,
    stderr: true,
  });
  const thread = { reader, worker, files: 0 };
  worker.on('error', () => forget(thread));
  worker.on('exit', () => forget(thread));
  return thread;
}

function answer<Result extends { readonly ok: boolean }>(
  thread: Thread,
  bytes: unknown,
): Promise<Result | Stopped> {
  const { worker } = thread;
  clearTimeout(thread.waiting);
  thread.files += 1;
  worker.ref();
  return new Promise((resolve) => {
    const settle = (result: Result | Stopped): void => {
      clearTimeout(timer);
      worker.off('message', read).off('error', crashed).off('exit', crashed);
      resolve(result);
    };
    const read = (result: Result): void => {
      settle(result);
      if (result.ok) keep(thread);
      else end(thread);
    };
    const crashed = (): void => settle({ ok: false, reason: 'crash' });
    const timer = setTimeout(() => {
      settle({ ok: false, reason: 'time' });
      void worker.terminate();
    }, TIME_LIMIT);
    worker.on('message', read).on('error', crashed).on('exit', crashed);
    worker.postMessage(bytes);
  });
}

/** Keeps a thread for the next file; it does not keep the process alive. */
function keep(thread: Thread): void {
  const list = spare[thread.reader];
  if (list.length < SPARE && thread.files < MOST_FILES) {
    list.push(thread);
    thread.worker.unref();
    thread.waiting = setTimeout(() => {
      forget(thread);
      end(thread);
    }, PATIENCE).unref();
  } else end(thread);
}

function forget(thread: Thread): void {
  const list = spare[thread.reader];
  const at = list.indexOf(thread);
  if (at >= 0) list.splice(at, 1);
}

/**
 * Lets a thread end by itself. Stopping one that is about to inflate something aborts the whole
 * process (an assertion in Node's zlib), so that is only for threads that hang.
 */
function end({ worker }: Thread): void {
  worker.postMessage(null);
  const last = setTimeout(() => void worker.terminate(), GRACE).unref();
  worker.once('exit', () => clearTimeout(last));
}

/** The built worker; when this file runs from its source (in tests), the one in `dist`. */
function workerUrl(reader: Reader): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`../../../dist/parse/readers/${reader}/worker.js`, import.meta.url)
    : new URL(`./${reader}/worker.js`, import.meta.url);
}
