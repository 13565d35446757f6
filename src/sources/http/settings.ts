/** Every address, pause and limit of the sources, with its default and the variable that sets it. */
import { InputError } from '../../model/errors.ts';
import { version } from '../../model/version.ts';

/** Languages of the UN's documents (BCP 47 primary tags). */
export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Settings {
  /** Base addresses of the services, without a slash at the end. */
  readonly ods: string;
  readonly docs: string;
  readonly library: string;
  /** Base address of the General Assembly's record of proposals. */
  readonly igov: string;
  readonly userAgent: string;
  /** Symbol of a document that certainly exists, to tell "not found" from a refusal; '' for none. */
  readonly control: string;
  /** Least time between two requests to one host, in milliseconds; ± 30 % at random. */
  readonly pauseMs: number;
  /** Requests to one host at the same time: measured without a failure up to four. */
  readonly atOnce: number;
  /** The same pause for the Digital Library, whose robots.txt asks for five seconds. */
  readonly libraryPauseMs: number;
  /** Time to connect and to get the head of an answer, in milliseconds: half a minute is usual there. */
  readonly answerMs: number;
  /** Longest silence inside a body, in milliseconds. */
  readonly silenceMs: number;
  /** Time for one request with its body, in milliseconds; longer only while it makes progress. */
  readonly totalMs: number;
  /** Largest body that is read, in bytes, after decompression. */
  readonly maxBytes: number;
  /** Redirects that are followed. */
  readonly maxRedirects: number;
  /** Further tries after a failure that may pass. */
  readonly retries: number;
  /** First wait before a further try, in milliseconds; doubles each time. */
  readonly backoffMs: number;
  /** Longest wait that a server may ask for (`Retry-After`) before we stop and say so. */
  readonly maxWaitMs: number;
  /** Failures in a row after which a host is left alone. */
  readonly breakerFailures: number;
  /** For how long a host is left alone, in milliseconds. */
  readonly breakerMs: number;
}

const NUMBERS = {
  pauseMs: ['DRAFTWATCH_PAUSE_MS', 1_000],
  atOnce: ['DRAFTWATCH_AT_ONCE', 2],
  libraryPauseMs: ['DRAFTWATCH_LIBRARY_PAUSE_MS', 5_000],
  answerMs: ['DRAFTWATCH_ANSWER_MS', 120_000],
  silenceMs: ['DRAFTWATCH_SILENCE_MS', 30_000],
  totalMs: ['DRAFTWATCH_TOTAL_MS', 300_000],
  maxBytes: ['DRAFTWATCH_MAX_BYTES', 64 * 1024 * 1024],
  maxRedirects: ['DRAFTWATCH_MAX_REDIRECTS', 5],
  retries: ['DRAFTWATCH_RETRIES', 2],
  backoffMs: ['DRAFTWATCH_BACKOFF_MS', 2_000],
  maxWaitMs: ['DRAFTWATCH_MAX_WAIT_MS', 60_000],
  breakerFailures: ['DRAFTWATCH_BREAKER_FAILURES', 4],
  breakerMs: ['DRAFTWATCH_BREAKER_MS', 600_000],
} as const satisfies Partial<Record<keyof Settings, readonly [string, number]>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws InputError for a value that makes no sense. */
export function readSettings(environment: Environment): Settings {
  const numbers = Object.fromEntries(
    Object.entries(NUMBERS).map(([key, [name, fallback]]) => [
      key,
      wholeNumber(environment, name, fallback),
    ]),
  ) as Record<keyof typeof NUMBERS, number>;
  return {
    ods: base(environment, 'DRAFTWATCH_ODS_URL', 'https://documents.un.org'),
    docs: base(environment, 'DRAFTWATCH_DOCS_URL', 'https://docs.un.org'),
    library: base(environment, 'DRAFTWATCH_LIBRARY_URL', 'https://digitallibrary.un.org'),
    userAgent: userAgent(environment['DRAFTWATCH_CONTACT']),
    // The Council's founding resolution: in every language and format since 2006.
    control: environment['DRAFTWATCH_CONTROL'] ?? 'A/RES/60/251',
    igov: base(environment, 'DRAFTWATCH_IGOV_URL', 'https://igov.un.org'),
    ...numbers,
  };
}

function wholeNumber(environment: Environment, name: string, fallback: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new InputError(`${name} is '${text}': give a whole number, such as ${fallback}.`);
  }
  return value;
}

function base(environment: Environment, name: string, fallback: string): string {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  let url: URL | null = null;
  try {
    url = new URL(text);
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new InputError(`${name} is '${text}': give an address such as ${fallback}.`);
  }
  return url.href.replace(/\/+$/, '');
}

/** Honest: who we are, and how to reach the person who runs it when they say so. */
function userAgent(contact: string | undefined): string {
  const printable = (contact ?? '')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[()]/g, '')
    .trim();
  return `draftwatch/${version}${printable === '' ? '' : ` (+${printable})`}`;
}
