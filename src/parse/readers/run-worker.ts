/** Runs the worker thread of a reader with a time and a memory limit. */
import { later, startThread, type ThreadName, type WorkerThread } from '../../platform/thread.ts';

/** Longest time one file may take, in milliseconds; a 100-page document takes about two seconds. */
const TIME_LIMIT = 60_000;
/** Threads kept for later files, of each reader: the two files of a comparison are read at once. */
const SPARE = 2;
/** Time that a thread waits for a next file, in milliseconds: a program that goes on watching needs none. */
const PATIENCE = 10_000;
/** Files after which a thread is not kept: what parsers leave behind must not add up. */
const MOST_FILES = 100;

export interface Stopped {
  readonly ok: false;
  readonly reason: 'time' | 'crash';
}

interface Started {
  readonly name: ThreadName;
  readonly thread: WorkerThread;
  files: number;
  /** Lets it go on waiting no longer. */
  awake?: () => void;
}

/** Threads that have read a file and wait for the next: starting one costs more than reading. */
const spare: Record<ThreadName, Started[]> = { pdf: [], doc: [], markdown: [], whole: [] };

/**
 * Hands the bytes, or what else the worker takes, to `<name>/worker.ts` and gives its one answer: a hostile file ends as a reason,
 * never as a hang. A thread that could read its file takes later files too.
 */
export async function runWorker<Result extends { readonly ok: boolean }>(
  name: ThreadName,
  bytes: unknown,
): Promise<Result | Stopped> {
  const used = spare[name].pop();
  if (used) {
    const result = await answer<Result>(used, bytes);
    // What an earlier file left behind may be what broke; this file is judged in a thread of its own.
    if (!('reason' in result) || result.reason !== 'crash') return result;
  }
  return answer<Result>(start(name), bytes);
}

function start(name: ThreadName): Started {
  const started: Started = { name, thread: startThread(name), files: 0 };
  started.thread.listen(
    () => {},
    () => forget(started),
  );
  return started;
}

function answer<Result extends { readonly ok: boolean }>(
  started: Started,
  bytes: unknown,
): Promise<Result | Stopped> {
  const { thread } = started;
  started.awake?.();
  started.files += 1;
  thread.hold(true);
  return new Promise((resolve) => {
    const settle = (result: Result | Stopped): void => {
      clearTimeout(timer);
      leave();
      resolve(result);
    };
    const leave = thread.listen(
      (message) => {
        const result = message as Result;
        settle(result);
        if (result.ok) keep(started);
        else thread.end();
      },
      () => settle({ ok: false, reason: 'crash' }),
    );
    const timer = setTimeout(() => {
      settle({ ok: false, reason: 'time' });
      thread.stop();
    }, TIME_LIMIT);
    thread.post(bytes);
  });
}

/** Keeps a thread for the next file; it does not keep the process alive. */
function keep(started: Started): void {
  const { name, thread } = started;
  const list = spare[name];
  if (list.length >= SPARE || started.files >= MOST_FILES) {
    thread.end();
    return;
  }
  list.push(started);
  thread.hold(false);
  started.awake = later(PATIENCE, () => {
    forget(started);
    thread.end();
  });
}

function forget(started: Started): void {
  const list = spare[started.name];
  const at = list.indexOf(started);
  if (at >= 0) list.splice(at, 1);
}
