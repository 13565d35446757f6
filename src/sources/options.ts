/** What a caller may say about getting a document, and the ready-made tools behind it. */

import { cacheDirectory, cachePart } from './cache/cache.ts';
import { type Clock, realClock } from './http/clock.ts';
import { type Language, readSettings, type Settings } from './http/settings.ts';
import type { Transport } from './http/transport.ts';
import type { ServerTools } from './un-servers.ts';

/** One step of something that takes time; for a progress line. */
export interface Progress {
  /** What is being fetched: a symbol or an address. */
  readonly what: string;
  readonly step: 'asking' | 'receiving' | 'waiting';
  /** Bytes so far, or milliseconds of the wait. */
  readonly amount: number;
  /** Bytes in all when the server said so. */
  readonly total: number | null;
  /** Host, and the reason for a wait. */
  readonly detail: string;
}

export interface SourceOptions {
  /** Never touch the network: local files and the cache only. */
  readonly offline?: boolean;
  /** Ask the server again even for what is in the cache. */
  readonly refresh?: boolean;
  /** Language to fetch; what the input itself names, or English, when left out. */
  readonly language?: Language;
  /** A remark for the person at the keyboard: one line, without a line break. */
  readonly onNote?: (message: string) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting it stops all requests and waits; nothing half-written stays behind. */
  readonly signal?: AbortSignal;
  /** Variables that set addresses, limits and the cache; those of the process when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  /** A person insists: a host that refused us a while ago is asked again. */
  readonly insist?: boolean;
  /** What sends requests in the place of the network. */
  readonly transport?: Transport;
}

/** Everything that fetching needs, settled once. */
export interface Tools extends ServerTools {
  readonly cache: string;
  readonly settings: Settings;
  readonly offline: boolean;
  readonly refresh: boolean;
  readonly note: (message: string) => void;
  /** Says which document is looked for now; for the progress line. */
  readonly about: (name: string) => void;
}

/** A shorter wait needs no words, in milliseconds. */
const NOTICEABLE_MS = 2_000;

/** Settles the options; `what` names the document in progress steps. Throws InputError. */
export function toolsFor(what: string, options: SourceOptions): Tools {
  const environment = options.environment ?? process.env;
  const cache = cacheDirectory(environment);
  const settings = readSettings(environment);
  let current = what;
  const step = (step: Progress['step'], amount: number, total: number | null, detail: string) =>
    options.onProgress?.({ what: current, step, amount, total, detail });
  return {
    cache,
    settings,
    offline: options.offline ?? false,
    refresh: options.refresh ?? false,
    note: (message) => options.onNote?.(message),
    clock: options.clock ?? realClock,
    directory: cachePart(cache, 'hosts'),
    signal: options.signal,
    insist: options.insist ?? false,
    transport: options.transport,
    about: (name) => {
      current = name;
      step('asking', 0, null, "asking for it; the UN's server often takes half a minute");
    },
    onWait: (host, ms, why) => {
      if (ms > NOTICEABLE_MS) step('waiting', ms, null, `${host}: ${why}`);
    },
    onBytes: (received, total) => step('receiving', received, total, ''),
  };
}
