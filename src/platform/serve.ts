/** The inside of a thread that `thread.ts` started: it answers one message after the other. */
import { parentPort } from 'node:worker_threads';

/** Answers each message with what `extract` makes of it, mostly bytes, until null ends the thread. */
export function serve<Message = Uint8Array>(extract: (message: Message) => unknown): void {
  parentPort?.on('message', async (message: Message | null) => {
    if (message === null) parentPort?.close();
    else parentPort?.postMessage(await extract(message));
  });
}
