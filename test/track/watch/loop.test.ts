/** Pass after pass: an outage is said once when it begins and once when it is over; a stop is clean. */
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../src/model/errors.ts';
import type { WatchResult } from '../../../src/model/watch.ts';
import { keepWatching } from '../../../src/track/watch/loop.ts';

const result = (...lost: readonly string[]): WatchResult => ({
  schemaVersion: 1,
  tool: { name: 'draftwatch', version: '0', rulesHash: '' },
  texts: [
    {
      id: 'a',
      known: [],
      found: [],
      waiting: [],
      gone: [],
      news: [],
      notes: [],
      unchecked: lost.map((what) => ({ what, cause: 'source', message: 'no answer.' })),
    },
  ],
  told: [],
});
const MINUTE = 60_000;

/** Runs one pass for each step, then stops; what was said, and which passes asked for all anew. */
async function play(
  steps: readonly (WatchResult | Error)[],
  intervalMs = 15 * MINUTE,
): Promise<{ said: string[]; refreshed: boolean[]; shown: boolean[] }> {
  const said: string[] = [];
  const refreshed: boolean[] = [];
  const shown: boolean[] = [];
  const stop = new AbortController();
  let now = Date.UTC(2027, 5, 14, 22);
  let at = 0;
  await keepWatching({
    intervalMs,
    signal: stop.signal,
    clock: {
      now: () => now,
      random: () => 0,
      sleep: async (ms) => {
        now += ms;
        if (at === steps.length) stop.abort();
      },
    },
    pass: async (refresh) => {
      refreshed.push(refresh);
      const step = steps[at++]!;
      if (step instanceof Error) throw step;
      return step;
    },
    onResult: async (_, first) => {
      shown.push(first);
    },
    say: (line) => said.push(line),
  });
  return { said, refreshed, shown };
}

describe('keepWatching', () => {
  it('says an outage once when it begins and once when it is over', async () => {
    const { said } = await play([
      result(),
      result('A/HRC/99/L.1', 'A/HRC/99/L.2'),
      result('A/HRC/99/L.1'),
      new SourceError('nothing is reached.'),
      result(),
      result(),
    ]);
    expect(said).toEqual([
      '22:15 UTC: not reached: A/HRC/99/L.1: no answer. (and 1 more) Still watching; it is said when this is over.',
      '23:00 UTC: over: everything could be asked again.',
    ]);
  });

  it('asks for what is known once an hour', async () => {
    const { refreshed, shown } = await play([1, 2, 3, 4, 5, 6].map(() => result()));
    expect(refreshed).toEqual([true, false, false, false, true, false]);
    expect(shown).toEqual([true, false, false, false, false, false]);
  });

  it('ends with what goes wrong at once, and with a bug', async () => {
    await expect(play([new SourceError('wrong from the start')])).rejects.toThrow('wrong from');
    await expect(play([result(), new TypeError('a bug')])).rejects.toThrow('a bug');
  });

  it('ends cleanly when it is stopped within a pass', async () => {
    const stop = new AbortController();
    await keepWatching({
      intervalMs: MINUTE,
      signal: stop.signal,
      clock: { now: Date.now, random: () => 0, sleep: async () => undefined },
      pass: async () => {
        stop.abort();
        throw new Error('aborted');
      },
      onResult: async () => undefined,
      say: () => undefined,
    });
    expect(stop.signal.aborted).toBe(true);
  });
});
