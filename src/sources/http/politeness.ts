/** Politeness towards a host: few requests at a time, a pause, back-off, and leaving it alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../cache/atomic-write.ts';
import type { Clock } from './clock.ts';
import { FAULTS, type Fault, fault } from './faults.ts';
import type { Settings } from './settings.ts';

export interface Politeness {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Where it is remembered across runs when a host may be asked next; null to forget. */
  readonly directory: string | null;
  readonly signal?: AbortSignal | undefined;
  /** A person says that a host is to be asked again, though it refused us a while ago. */
  readonly insist?: boolean;
  /** Told before every wait that a person would notice, in milliseconds. */
  readonly onWait?: ((host: string, ms: number, why: string) => void) | undefined;
}

/** Nothing locks us out for longer than a day. */
const LONGEST_SHUT_MS = 24 * 60 * 60 * 1000;

/** What is remembered about a host, in milliseconds since 1970. */
interface Memory {
  readonly nextAt: number;
  readonly shutUntil: number;
}

/** Requests of this process to a host: those under way, and those that wait for a place. */
interface Queue {
  open: number;
  readonly waiting: (() => void)[];
  /** Requests begin one after the other, a pause apart. */
  start: Promise<unknown>;
}
const queues = new Map<string, Queue>();
/** Failures in a row of this process, per host. */
const failures = new Map<string, number>();

/**
 * Runs `attempt` when it is `host`'s turn, again after failures that may pass. A host that refused
 * us is not asked until its time is over: the fault `shut` says when that is.
 */
export async function politely<T extends { readonly ok: true }>(
  host: string,
  politeness: Politeness,
  attempt: () => Promise<T | Fault>,
): Promise<T | Fault> {
  const queue = queues.get(host) ?? { open: 0, waiting: [], start: Promise.resolve() };
  queues.set(host, queue);
  if (queue.open >= Math.max(1, politeness.settings.atOnce)) {
    await new Promise<void>((free) => queue.waiting.push(free));
  } else queue.open += 1;
  try {
    return await inTurn(host, politeness, queue, attempt);
  } finally {
    // The place goes to the next in the queue, or is free.
    const next = queue.waiting.shift();
    if (next) next();
    else queue.open -= 1;
  }
}

async function inTurn<T extends { readonly ok: true }>(
  host: string,
  politeness: Politeness,
  queue: Queue,
  attempt: () => Promise<T | Fault>,
): Promise<T | Fault> {
  for (let tries = 0; ; tries++) {
    const begun = queue.start.then(() => begin(host, politeness));
    queue.start = begun.catch(() => undefined);
    const closed = await begun;
    if (closed) return closed;
    const outcome = await attempt();
    await pauseFromNow(host, politeness);
    if (outcome.ok) {
      failures.set(host, 0);
      return outcome;
    }
    const again = waitBeforeRetry(outcome, tries, politeness);
    if (again === null) return giveUp(host, politeness, outcome);
    await waitFor(again, host, FAULTS[outcome.code].says, politeness);
  }
}

/** Waits for the pause to be over; a fault when the host is left alone. */
async function begin(host: string, politeness: Politeness): Promise<Fault | null> {
  politeness.signal?.throwIfAborted();
  const closed = await whyLeftAlone(host, politeness);
  if (closed) return closed;
  const { nextAt } = await remember(host, politeness);
  await waitFor(nextAt - politeness.clock.now(), host, 'pause between requests', politeness);
  // Said before as well as after, so that other processes wait while we ask.
  await pauseFromNow(host, politeness);
  return null;
}

/** Says when the next request may begin; never sooner than was said before. */
async function pauseFromNow(host: string, politeness: Politeness): Promise<void> {
  const { settings, clock } = politeness;
  const { nextAt, shutUntil } = await remember(host, politeness);
  const pause = settings.pauseMs * (0.7 + 0.6 * clock.random());
  await note(host, politeness, {
    nextAt: Math.max(nextAt, clock.now() + pause),
    shutUntil: politeness.insist ? 0 : shutUntil,
  });
}

/** The fault `shut` while a host is left alone, by a redirect as well; null when it may be asked. */
export async function whyLeftAlone(host: string, politeness: Politeness): Promise<Fault | null> {
  if (politeness.insist) return null;
  const { shutUntil } = await remember(host, politeness);
  const left = shutUntil - politeness.clock.now();
  return left > 0 ? fault('shut', host, '', left) : null;
}

/** Milliseconds until a further try, or null when there is none: full jitter on a doubling wait. */
function waitBeforeRetry(
  { code, retryAfterMs }: Fault,
  tries: number,
  { settings, clock }: Politeness,
): number | null {
  if (!FAULTS[code].retry || tries >= settings.retries) return null;
  if (retryAfterMs !== null) return retryAfterMs <= settings.maxWaitMs ? retryAfterMs : null;
  const longest = settings.backoffMs * 2 ** tries;
  return Math.min(settings.maxWaitMs, longest * (0.5 + clock.random()));
}

/** Counts a failure, and leaves the host alone when it said so or failed too often in a row. */
async function giveUp(host: string, politeness: Politeness, outcome: Fault): Promise<Fault> {
  const { code, retryAfterMs } = outcome;
  const { settings } = politeness;
  const passing = FAULTS[code].retry && code !== 'unreachable';
  const inARow = passing || FAULTS[code].shuts ? (failures.get(host) ?? 0) + 1 : 0;
  failures.set(host, inARow);
  const tooMany = settings.breakerFailures > 0 && inARow >= settings.breakerFailures;
  if (!FAULTS[code].shuts && !tooMany) return outcome;
  await leaveAlone(host, politeness, retryAfterMs);
  return outcome;
}

/** Leaves a host alone for the time it asked for, or else for the usual time. */
export async function leaveAlone(
  host: string,
  politeness: Politeness,
  retryAfterMs: number | null,
): Promise<void> {
  const now = politeness.clock.now();
  const wait = retryAfterMs ?? politeness.settings.breakerMs;
  await note(host, politeness, { nextAt: now, shutUntil: now + wait });
}

async function waitFor(
  ms: number,
  host: string,
  why: string,
  politeness: Politeness,
): Promise<void> {
  if (ms <= 0) return;
  politeness.onWait?.(host, ms, why);
  await politeness.clock.sleep(ms, politeness.signal);
}

const memoryFile = (directory: string, host: string): string =>
  join(directory, `${host.replace(/[^a-z0-9.-]/g, '_')}.json`);

/** What this process knows, for hosts whose memory cannot be kept on the disk. */
const kept = new Map<string, Memory>();

async function remember(host: string, { directory, settings, clock }: Politeness): Promise<Memory> {
  const nothing = kept.get(host) ?? { nextAt: 0, shutUntil: 0 };
  if (directory === null) return nothing;
  try {
    const read = JSON.parse(await readFile(memoryFile(directory, host), 'utf8')) as Memory;
    const { nextAt, shutUntil } = read;
    if (!Number.isFinite(nextAt) || !Number.isFinite(shutUntil)) return nothing;
    // A clock that was set back must not make us wait for longer than any pause of ours.
    const now = clock.now();
    return {
      nextAt: nextAt > now + settings.pauseMs * 2 ? 0 : nextAt,
      shutUntil: shutUntil > now + LONGEST_SHUT_MS ? 0 : shutUntil,
    };
  } catch {
    return nothing;
  }
}

async function note(host: string, politeness: Politeness, memory: Memory): Promise<void> {
  if (politeness.directory === null) {
    kept.set(host, memory);
    return;
  }
  if (politeness.settings.pauseMs === 0 && memory.shutUntil === 0) return;
  try {
    await writeAtomically(memoryFile(politeness.directory, host), JSON.stringify(memory));
  } catch {
    kept.set(host, memory);
  }
}
