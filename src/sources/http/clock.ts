/** Time and chance, as arguments: tests bring their own. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; an abort of `signal` is thrown. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

/** The clock of this machine. */
export const realClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, signal ? { signal } : {}),
  random: Math.random,
};

/** When something may be tried again: `14:05 UTC`, with its date when that is not today. */
export function momentOf(ms: number, now: number): string {
  const [day, time] = new Date(ms).toISOString().split('T') as [string, string];
  const today = new Date(now).toISOString().startsWith(day);
  return `${today ? '' : `${day} `}${time.slice(0, 5)} UTC`;
}
