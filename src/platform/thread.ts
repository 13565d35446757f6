/** A thread of its own for a reader, so that a hostile file can be stopped. */
import { Worker } from 'node:worker_threads';

/** Each is the folder of its `worker.ts` below `parse/readers`. */
export type ThreadName = 'pdf' | 'doc' | 'markdown' | 'whole';

export interface WorkerThread {
  /** Sends a message. */
  post(message: unknown): void;
  /** Hears the messages of the thread, and its end of whatever reason, until the returned function is called. */
  listen(onMessage: (message: unknown) => void, onEnd: () => void): () => void;
  /** Whether the program waits for it. */
  hold(isNeeded: boolean): void;
  /** Lets it end by itself. */
  end(): void;
  /** Ends it at once. */
  stop(): void;
}

/** Heap limit of a thread, in MiB. */
const MEMORY_LIMIT = 1024;
/** Time that a thread has to end by itself when it is told to, in milliseconds. */
const GRACE = 5_000;

export function startThread(name: ThreadName): WorkerThread {
  const worker = new Worker(workerUrl(name), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    // Parsers warn on the console about odd files; our standard output is the result only.
    stdout: true,
    stderr: true,
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onEnd) => {
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      return () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    },
    hold: (isNeeded) => (isNeeded ? worker.ref() : worker.unref()),
    end: () => end(worker),
    stop: () => void worker.terminate(),
  };
}

/**
 * Stopping a thread that is about to inflate something aborts the whole process (an assertion in Node's
 * zlib), so that is only for threads that hang.
 */
function end(worker: Worker): void {
  worker.postMessage(null);
  const last = setTimeout(() => void worker.terminate(), GRACE).unref();
  worker.once('exit', () => clearTimeout(last));
}

/** The built worker; when this file runs from its source (in tests), the one in `dist`. */
function workerUrl(name: ThreadName): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`../../dist/parse/readers/${name}/worker.js`, import.meta.url)
    : new URL(`../parse/readers/${name}/worker.js`, import.meta.url);
}

/** Does something after so many milliseconds, unless the program is over by then or the returned function is called. */
export function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds).unref();
  return () => clearTimeout(timer);
}
