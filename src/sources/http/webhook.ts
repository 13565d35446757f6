/** Posting to an address that the user named: a time limit, a few polite tries, nothing followed. */
import { version } from '../../model/version.ts';
import { type Clock, realClock } from './clock.ts';
import { retryAfter } from './read-answer.ts';

export interface Post {
  /** http or https. May be a secret, as may the headers: no message names more than the host. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The same for the same news, so that the receiver can tell that it has it. */
  readonly key: string;
  /** Longest time for one try, in milliseconds. */
  readonly timeoutMs: number;
}

export interface PostOptions {
  readonly clock?: Clock;
  readonly signal?: AbortSignal | undefined;
}

/** Waits between tries, in milliseconds, and the longest that a server may ask for. */
const WAITS_MS = [2_000, 8_000];
const LONGEST_WAIT_MS = 60_000;

interface Failure {
  readonly why: string;
  readonly again: boolean;
  readonly waitMs: number | null;
}

/** Null when it was taken (status 2xx), else why not. An abort of `signal` is thrown. */
export async function post(request: Post, options: PostOptions = {}): Promise<string | null> {
  const { clock = realClock, signal } = options;
  for (let tries = 0; ; tries++) {
    const failure = await once(request, clock, signal);
    if (failure === null) return null;
    const { host } = new URL(request.url);
    const wait = failure.waitMs ?? WAITS_MS[tries] ?? 0;
    if (!failure.again || tries >= WAITS_MS.length || wait > LONGEST_WAIT_MS) {
      return `${host}: ${failure.why}`;
    }
    await clock.sleep(wait, signal);
  }
}

async function once(
  { url, headers, body, key, timeoutMs }: Post,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Failure | null> {
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      // A redirect would carry the headers, and the news, to a place that nobody named.
      redirect: 'manual',
      headers: {
        'user-agent': `draftwatch/${version}`,
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': key,
      },
      body,
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
    });
    await response.body?.cancel();
    if (response.ok) return null;
    const { status } = response;
    const moved = status >= 300 && status < 400;
    return {
      why: moved ? `answers with a redirect (${status}): give its final address` : `says ${status}`,
      again: status >= 500 || status === 408 || status === 429,
      waitMs: retryAfter(response.headers.get('retry-after') ?? undefined, clock.now()),
    };
  } catch (error) {
    signal?.throwIfAborted();
    const why = limit.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error);
    return { why, again: true, waitMs: null };
  }
}

/** The code alone: a message may repeat the address. */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause;
  const nested = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = (nested as NodeJS.ErrnoException | undefined)?.code;
  return `cannot be reached (${code ?? 'no connection'})`;
}
