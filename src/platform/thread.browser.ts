/** A thread of its own for a reader: the script that runs already, once more, which goes by its name. */
import type { ThreadName, WorkerThread } from './thread.ts';

interface Heard {
  readonly data: unknown;
}
interface BrowserWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: string, listener: (event: Heard) => void): void;
  removeEventListener(type: string, listener: (event: Heard) => void): void;
}
declare const Worker: new (address: string, options: { name: string }) => BrowserWorker;
declare const URL: { createObjectURL(script: unknown): string };

let address: string | null = null;

/**
 * Where threads find their script, a `Blob`. In a page that is a file, no thread may take the address of another
 * one's script: each makes its own.
 */
export function useScript(script: unknown): void {
  address = URL.createObjectURL(script);
}

export function startThread(name: ThreadName): WorkerThread {
  const worker = new Worker(address!, { name });
  const stop = (): void => worker.terminate();
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onEnd) => {
      const hear = ({ data }: Heard): void => {
        // pdf.js says something of its own when it is loaded.
        if (isAnswer(data)) onMessage(data.answer);
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', onEnd);
      return () => {
        worker.removeEventListener('message', hear);
        worker.removeEventListener('error', onEnd);
      };
    },
    hold: () => {},
    end: stop,
    stop,
  };
}

function isAnswer(data: unknown): data is { readonly answer: unknown } {
  return typeof data === 'object' && data !== null && 'answer' in data;
}

export function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
