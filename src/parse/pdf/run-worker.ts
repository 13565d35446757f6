/** Runs the extraction in a worker thread with a time and a memory limit. */
import { Worker } from 'node:worker_threads';
import type { Extraction } from './extract.ts';

/** Longest time one file may take, in milliseconds; a 100-page document takes about two seconds. */
const TIME_LIMIT = 60_000;
/** Heap limit of the thread, in MiB. */
const MEMORY_LIMIT = 1024;

export type WorkerResult = Extraction | { readonly ok: false; readonly reason: 'time' | 'crash' };

/** Extracts pages beside the main thread; a hostile file ends as a reason, never as a hang. */
export function extractInWorker(bytes: Uint8Array): Promise<WorkerResult> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl(), {
      workerData: { bytes },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
      // pdf.js warns on the console about odd fonts; our standard output is the result only.
      stdout: true,
      stderr: true,
    });
    let settled = false;
    const settle = (result: WorkerResult): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle({ ok: false, reason: 'time' }), TIME_LIMIT);
    worker.once('message', (result: Extraction) => settle(result));
    worker.once('error', () => settle({ ok: false, reason: 'crash' }));
    worker.once('exit', () => settle({ ok: false, reason: 'crash' }));
  });
}

/** The built worker; when this file runs from its source (in tests), the one in `dist`. */
function workerUrl(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/parse/pdf/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url);
}
