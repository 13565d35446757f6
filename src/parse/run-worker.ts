/** Runs the worker thread of a reader with a time and a memory limit. */
import { Worker } from 'node:worker_threads';

/** Longest time one file may take, in milliseconds; a 100-page document takes about two seconds. */
const TIME_LIMIT = 60_000;
/** Time that a thread has to end by itself after its answer, in milliseconds. */
const GRACE = 5_000;
/** Heap limit of the thread, in MiB. */
const MEMORY_LIMIT = 1024;

export interface Stopped {
  readonly ok: false;
  readonly reason: 'time' | 'crash';
}

/**
 * Hands the bytes to `<reader>/worker.ts` and gives its one message: a hostile file ends as a
 * reason, never as a hang.
 */
export function runWorker<Result>(
  reader: 'pdf' | 'doc' | 'markdown',
  bytes: Uint8Array,
): Promise<Result | Stopped> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl(reader), {
      workerData: { bytes },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
      // Parsers warn on the console about odd files; our standard output is the result only.
      stdout: true,
      stderr: true,
    });
    let settled = false;
    const settle = (result: Result | Stopped): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      resolve(result);
    };
    const stop = (): void => void worker.terminate();
    const timer = setTimeout(() => {
      settle({ ok: false, reason: 'time' });
      stop();
    }, TIME_LIMIT);
    worker.once('message', (result: Result) => {
      settle(result);
      // It ends by itself. Stopping a thread that is about to inflate something aborts the whole
      // process (an assertion in Node's zlib), so that is only for threads that hang.
      const last = setTimeout(stop, GRACE).unref();
      worker.once('exit', () => clearTimeout(last));
    });
    worker.once('error', () => settle({ ok: false, reason: 'crash' }));
    worker.once('exit', () => settle({ ok: false, reason: 'crash' }));
  });
}

/** The built worker; when this file runs from its source (in tests), the one in `dist`. */
function workerUrl(reader: string): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`../../dist/parse/${reader}/worker.js`, import.meta.url)
    : new URL(`./${reader}/worker.js`, import.meta.url);
}
