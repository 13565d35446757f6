/** Many inputs at once, one worker thread a core; what they give comes back in the order of the inputs. */
import { availableParallelism } from 'node:os';

/** Heap limit of a thread, in MiB: a hostile file ends the reading of that file only. */
const MEMORY_LIMIT = 1024;
/** Room for what a thread makes and soon drops, in MiB: more of it saves no time here, and every thread has its own. */
const SHORT_LIVED = 8;
/** Tasks for each thread that are under way or done and waiting for one before them: a bound on memory. */
const AHEAD = 4;

export interface Work<Task, Outcome> {
  /** The built worker: `workerUrl` finds it. */
  readonly worker: URL;
  readonly tasks: readonly Task[];
  /** What to say of a task whose thread died: out of memory, most likely. */
  readonly onCrash: (task: Task, error: unknown) => Outcome;
  /** Called with each outcome, in the order of the tasks, one after the other. */
  readonly onOutcome: (outcome: Outcome, task: Task) => void | Promise<void>;
}

export async function workThrough<Task, Outcome>(work: Work<Task, Outcome>): Promise<void> {
  const { worker, tasks, onCrash, onOutcome } = work;
  const { Tinypool } = await import('tinypool');
  const threads = Math.max(1, Math.min(availableParallelism(), tasks.length));
  const ahead = AHEAD * threads;
  const pool = new Tinypool({
    filename: worker.href,
    // All from the beginning to the end: a thread that was ended while it had to wait would start cold again.
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: {
      maxOldGenerationSizeMb: MEMORY_LIMIT,
      maxYoungGenerationSizeMb: SHORT_LIVED,
    },
  });
  const run = (task: Task): Promise<Outcome> =>
    pool.run(task).catch((error: unknown) => onCrash(task, error)) as Promise<Outcome>;
  try {
    const waiting = tasks.slice(0, ahead).map(run);
    for (const [i, task] of tasks.entries()) {
      const outcome = await waiting.shift()!;
      if (i + ahead < tasks.length) waiting.push(run(tasks[i + ahead]!));
      await onOutcome(outcome, task);
    }
  } finally {
    await pool.destroy();
  }
}

/** The worker of a folder of the command line, built; `module` is the asking file's `import.meta.url`. */
export function workerUrl(module: string, folder: string): URL {
  return module.endsWith('.ts')
    ? new URL(`../../../dist/cli/${folder}/worker.js`, module)
    : new URL('./worker.js', module);
}
