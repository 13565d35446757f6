/** Watching until stopped: pass after pass, with a word when an outage begins and when it is over. */
import { isNamedError } from '../../model/errors.ts';
import type { WatchResult } from '../../model/watch.ts';
import { type Clock, momentOf } from '../../sources/http/clock.ts';

export interface LoopOptions {
  readonly intervalMs: number;
  readonly clock: Clock;
  /** Ends the watch cleanly. */
  readonly signal: AbortSignal;
  /** `refresh` asks again for what is known too. */
  readonly pass: (refresh: boolean) => Promise<WatchResult>;
  /** `first` is true once. */
  readonly onResult: (result: WatchResult, first: boolean) => Promise<void>;
  /** A line for the person at the keyboard, or for a log. */
  readonly say: (line: string) => void;
}

/** A watch is a program, which the servers would rather not have: it asks rarely, and never more often. */
export const LEAST_INTERVAL_MS = 15 * 60_000;
/** What is known is asked for again this often: a reissue is rare, and no hurry. */
const REFRESH_MS = 60 * 60_000;

/** Comes back when `signal` is aborted. Throws what the first pass throws; later ones are said. */
export async function keepWatching(options: LoopOptions): Promise<void> {
  const { intervalMs, clock, signal, pass, onResult, say } = options;
  let trouble: string | null = null;
  let refreshed = Number.NEGATIVE_INFINITY;
  for (let first = true; !signal.aborted; first = false) {
    const started = clock.now();
    const refresh = started - refreshed >= REFRESH_MS;
    try {
      const result = await pass(refresh);
      if (refresh) refreshed = started;
      await onResult(result, first);
      const now = outageOf(result);
      if (now !== null && trouble === null) {
        say(`${momentOf(started, started)}: ${now} Still watching; it is said when this is over.`);
      }
      if (now === null && trouble !== null) {
        say(`${momentOf(started, started)}: over: everything could be asked again.`);
      }
      trouble = now;
    } catch (error) {
      if (signal.aborted) return;
      if (first || !isNamedError(error)) throw error;
      if (trouble === null) say(`${momentOf(started, started)}: ${error.message} Still watching.`);
      trouble = error.message;
    }
    await clock.sleep(intervalMs, signal).catch((error) => {
      if (!signal.aborted) throw error;
    });
  }
}

/** What was not reached, in a sentence; null when all was. */
function outageOf({ texts }: WatchResult): string | null {
  const lost = texts.flatMap(({ unchecked }) =>
    unchecked.filter(({ cause }) => cause === 'source'),
  );
  const [first, ...others] = lost;
  if (!first) return null;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `not reached: ${first.what}: ${first.message}${more}`;
}
