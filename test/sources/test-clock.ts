/** Time for tests of pauses and waits: no test waits, and none depends on how busy the machine is. */

/** A clock that only moves when someone sleeps. */
export function testClock(random = 0.5) {
  let time = Date.parse('2027-06-14T12:00:00Z');
  const naps: number[] = [];
  return {
    naps,
    pass: (ms: number) => {
      time += ms;
    },
    now: () => time,
    random: () => random,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      naps.push(Math.round(ms));
      time += ms;
    },
  };
}
