/** Reads many inputs at once, one worker thread a core, and puts the rows back in order. */
import { availableParallelism } from 'node:os';
import type { DocumentRow, FailureRow, ParagraphRow } from '../../model/paragraph-table.ts';
import type { Outcome, Task } from './worker.ts';

export interface Gathered {
  readonly documents: readonly DocumentRow[];
  readonly paragraphs: readonly ParagraphRow[];
  readonly failures: readonly FailureRow[];
}

/** Heap limit of a thread, in MiB: a hostile file ends the reading of that file only. */
const MEMORY_LIMIT = 1024;

/** `onDone` is told how many inputs are done, after each. Rows keep the order of the tasks. */
export async function gather(
  tasks: readonly Task[],
  onDone: (done: number, input: string) => void,
): Promise<Gathered> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: workerUrl().href,
    minThreads: 1,
    maxThreads: Math.max(1, Math.min(availableParallelism(), tasks.length)),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  });
  let done = 0;
  try {
    const outcomes = await Promise.all(
      tasks.map(async (task): Promise<Outcome> => {
        const outcome = await pool.run(task).catch((error: unknown) => crashed(task, error));
        done += 1;
        onDone(done, task.input);
        return outcome as Outcome;
      }),
    );
    const rows = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.rows] : []));
    return {
      documents: rows.map(({ document }) => document),
      paragraphs: rows.flatMap(({ paragraphs }) => paragraphs),
      failures: outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure])),
    };
  } finally {
    await pool.destroy();
  }
}

/** The thread died under a file: out of memory, most likely. */
function crashed({ input }: Task, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `'${input}' could not be read: the reader stopped (${reason}).`;
  return { ok: false, failure: { input, error: 'unreadable', message } };
}

/** The built worker; when this file runs from its source (in tests), the one in `dist`. */
function workerUrl(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/cli/report/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url);
}
