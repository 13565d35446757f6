/** The worker that compares: started from the text of its script in the page, ended by Cancel. */
import type { PageAnswer, Request } from '../protocol.ts';
import { element } from './elements.ts';

let script: Blob | null = null;
let worker: Worker | null = null;
let listener: (answer: PageAnswer) => void = () => {};
let onCrash: () => void = () => {};

/** Who hears what the worker says, and that it is gone. */
export function onAnswer(hear: (answer: PageAnswer) => void, crashed: () => void): void {
  listener = hear;
  onCrash = crashed;
}

export function start(): Worker {
  if (worker) return worker;
  script ??= new Blob([element('worker').textContent], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  const started = new Worker(address, { name: 'compare' });
  started.postMessage({ kind: 'script', script } satisfies Request);
  started.addEventListener('message', ({ data }: MessageEvent<{ answer?: PageAnswer }>) => {
    if (data.answer && started === worker) listener(data.answer);
  });
  started.addEventListener('error', (event) => {
    event.preventDefault();
    if (started !== worker) return;
    stop();
    onCrash();
  });
  worker = started;
  return started;
}

export function askWorker(request: Request): void {
  start().postMessage(request);
}

/** Ends all that is being done, whatever it is. */
export function stop(): void {
  worker?.terminate();
  worker = null;
}
