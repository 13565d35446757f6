import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, fault } from '../../../src/sources/http/faults.ts';
import { type Politeness, politely, whyLeftAlone } from '../../../src/sources/http/politeness.ts';
import { readSettings } from '../../../src/sources/http/settings.ts';
import { testClock } from '../test-clock.ts';

let directory: string;
let next = 0;
/** Each test has a host of its own: what a process knows of a host outlives a test. */
const newHost = (): string => `host-${next++}.example.org`;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'draftwatch-polite-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

function politeness(
  clock: ReturnType<typeof testClock>,
  environment: Record<string, string> = {},
): Politeness {
  return { settings: readSettings(environment), clock, directory };
}
const fine = async () => ({ ok: true as const });

describe('a pause between two requests', () => {
  it('is kept within a run and across runs, a little longer or shorter each time', async () => {
    const host = newHost();
    const clock = testClock(0.5);
    await politely(host, politeness(clock), fine);
    await politely(host, politeness(clock), fine);
    expect(clock.naps).toEqual([1000]);
    clock.pass(400);
    await politely(host, { ...politeness(clock), clock: { ...clock, random: () => 0 } }, fine);
    expect(clock.naps).toEqual([1000, 600]);
    await politely(host, politeness(clock), fine);
    expect(clock.naps).toEqual([1000, 600, 700]);
  });

  it('is not waited for when it is over already', async () => {
    const host = newHost();
    const clock = testClock();
    await politely(host, politeness(clock), fine);
    clock.pass(5000);
    await politely(host, politeness(clock), fine);
    expect(clock.naps).toEqual([]);
  });
});

describe('requests to one host', () => {
  it.each([
    ['two', {}, 2],
    ['one', { DRAFTWATCH_AT_ONCE: '1' }, 1],
  ])('are at most %s at a time', async (_, extra, least) => {
    const host = newHost();
    const polite = politeness(testClock(), { DRAFTWATCH_PAUSE_MS: '0', ...extra });
    let open = 0;
    let most = 0;
    const slow = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done, 5));
      open -= 1;
      return { ok: true as const };
    };
    await Promise.all(Array.from({ length: 8 }, () => politely(host, polite, slow)));
    expect(most).toBe(least);
  });

  it('go on after one that was thrown', async () => {
    const host = newHost();
    const polite = politeness(testClock());
    const broken = politely(host, polite, async () => {
      throw new TypeError('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(await politely(host, polite, fine)).toEqual({ ok: true });
  });
});

describe('a failure that may pass', () => {
  const run = async (code: Fault['code'], retryAfterMs: number | null, environment = {}) => {
    const host = newHost();
    const clock = testClock(0.5);
    let asked = 0;
    const outcome = await politely(
      host,
      politeness(clock, { DRAFTWATCH_PAUSE_MS: '0', ...environment }),
      async () => {
        asked += 1;
        return fault(code, host, '', retryAfterMs);
      },
    );
    return { outcome, asked, naps: clock.naps };
  };

  it('is tried again after waits that double', async () => {
    const { asked, naps } = await run('server-error', null, { DRAFTWATCH_RETRIES: '4' });
    expect(asked).toBe(5);
    expect(naps).toEqual([2000, 4000, 8000, 16_000]);
  });

  it('is tried again when the server said, if that is soon', async () => {
    const { asked, naps } = await run('busy', 7000);
    expect(asked).toBe(3);
    expect(naps).toEqual([7000, 7000]);
  });

  it('is given up when the server wants a long wait', async () => {
    expect((await run('busy', 600_000)).asked).toBe(1);
  });

  it('is not tried again when it cannot pass', async () => {
    for (const code of ['not-found', 'page', 'challenge', 'redirect', 'too-large'] as const) {
      expect((await run(code, null)).asked).toBe(1);
    }
  });
});

describe('a host that refused us', () => {
  it.each(['challenge', 'refused'] as const)(
    '(%s) is left alone for the usual time',
    async (code) => {
      const host = newHost();
      const clock = testClock();
      let asked = 0;
      const refusing = async () => {
        asked += 1;
        return fault(code, host);
      };
      await politely(host, politeness(clock), refusing);
      clock.pass(599_000);
      expect(await politely(host, politeness(clock), refusing)).toMatchObject({
        code: 'shut',
        retryAfterMs: 1000,
      });
      expect(asked).toBe(1);
      clock.pass(2000);
      expect(await politely(host, politeness(clock), fine)).toEqual({ ok: true });
    },
  );

  it('is left alone for as long as it asked', async () => {
    const host = newHost();
    const clock = testClock();
    const busy = async () => fault('busy', host, '429', 3_600_000);
    await politely(host, politeness(clock), busy);
    clock.pass(3_000_000);
    expect(await politely(host, politeness(clock), fine)).toMatchObject({ code: 'shut' });
    clock.pass(601_000);
    expect(await politely(host, politeness(clock), fine)).toEqual({ ok: true });
  });

  it('is asked at once when a person insists, and not through a redirect meanwhile', async () => {
    const host = newHost();
    const clock = testClock();
    await politely(host, politeness(clock), async () => fault('refused', host));
    expect(await whyLeftAlone(host, politeness(clock))).toMatchObject({ code: 'shut' });
    const insisting = { ...politeness(clock), insist: true };
    expect(await politely(host, insisting, fine)).toEqual({ ok: true });
    expect(await whyLeftAlone(host, politeness(clock))).toBeNull();
  });

  it('stays left alone when an earlier request to it ends well', async () => {
    const host = newHost();
    const clock = testClock();
    let finish = (): void => undefined;
    const slow = politely(host, politeness(clock), async () => {
      await new Promise<void>((done) => {
        finish = done;
      });
      return { ok: true as const };
    });
    await politely(host, politeness(clock), async () => fault('refused', host));
    finish();
    expect(await slow).toEqual({ ok: true });
    expect(await whyLeftAlone(host, politeness(clock))).toMatchObject({ code: 'shut' });
  });

  it('does not make us leave another host alone', async () => {
    const clock = testClock();
    const host = newHost();
    await politely(host, politeness(clock), async () => fault('refused', host));
    expect(await politely(newHost(), politeness(clock), fine)).toEqual({ ok: true });
  });
});

describe('a host that fails again and again', () => {
  it('is left alone after four failures in a row', async () => {
    const host = newHost();
    const clock = testClock();
    let asked = 0;
    const failing = async () => {
      asked += 1;
      return fault('timeout', host);
    };
    const polite = politeness(clock, { DRAFTWATCH_RETRIES: '0' });
    for (let i = 0; i < 6; i++) await politely(host, polite, failing);
    expect(asked).toBe(4);
  });

  it('is asked again when there was no network: that was not its failure', async () => {
    const host = newHost();
    const polite = politeness(testClock(), { DRAFTWATCH_RETRIES: '0' });
    for (let i = 0; i < 9; i++) {
      await politely(host, polite, async () => fault('unreachable', host));
    }
    expect(await politely(host, polite, fine)).toEqual({ ok: true });
  });
});

describe('what is remembered about a host', () => {
  it('survives a broken file, and a clock that was set back', async () => {
    const host = newHost();
    const clock = testClock();
    await politely(host, politeness(clock), fine);
    clock.pass(-86_400_000);
    expect(await politely(host, politeness(clock), fine)).toEqual({ ok: true });
    expect(clock.naps).toEqual([]);
  });
});

describe('an abort', () => {
  it('ends a wait', async () => {
    const host = newHost();
    const clock = testClock();
    const stop = new AbortController();
    await politely(host, politeness(clock), fine);
    stop.abort();
    const waiting = politely(host, { ...politeness(clock), signal: stop.signal }, fine);
    await expect(waiting).rejects.toThrow(/abort/i);
  });
});
