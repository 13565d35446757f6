/** The other side of `run-worker.ts`: a worker thread that answers one file after the other. */
import { parentPort } from 'node:worker_threads';

/** Answers each message of bytes with what `extract` makes of them, until null ends the thread. */
export function serve(extract: (bytes: Uint8Array) => unknown): void {
  parentPort?.on('message', async (bytes: Uint8Array | null) => {
    if (bytes === null) parentPort?.close();
    else parentPort?.postMessage(await extract(bytes));
  });
}
