/** One request and its whole answer, within limits of time, size and redirects. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Fault, fault } from './faults.ts';
import { isAllowed, isNamedBase, lookupPublic } from './hosts.ts';
import type { Settings } from './settings.ts';

export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** Where the answer came from after redirects. */
  readonly url: string;
}

export interface ExchangeOptions {
  readonly settings: Settings;
  readonly signal?: AbortSignal | undefined;
  /** Stop reading after so many bytes: enough to know what a file is. */
  readonly onlyBytes?: number;
  /** Called as bytes come in; `total` is null when the server does not say. */
  readonly onBytes?: ((received: number, total: number | null) => void) | undefined;
}

/** Gets an address. Failures of the server or the way are returned; an abort of ours is thrown. */
export async function exchange(address: string, options: ExchangeOptions): Promise<Answer | Fault> {
  const seen = new Set<string>();
  let url = new URL(address);
  const started = url.host;
  for (;;) {
    if (!isAllowed(url, options.settings)) return fault('redirect', started, url.host.slice(0, 80));
    if (seen.has(url.href)) return fault('redirect', started, 'in a circle');
    if (seen.size > options.settings.maxRedirects) return fault('redirect', started, 'too often');
    seen.add(url.href);
    const answer = await once(url, options);
    const location = answer.ok && redirectOf(answer);
    if (!location) return answer;
    const target = tryUrl(location, url);
    if (!target) return fault('garbled', url.host, 'redirect to no address');
    if (/\/error\b/i.test(target.pathname)) return fault('not-found', url.host);
    url = target;
  }
}

function tryUrl(location: string, base: URL): URL | null {
  try {
    return new URL(location, base);
  } catch {
    return null;
  }
}

function redirectOf({ status, headers }: Answer): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers.location ?? '//') : null;
}

async function once(url: URL, options: ExchangeOptions): Promise<Answer | Fault> {
  const { settings, signal } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const give = (detail: string) => () => stop.abort(fault('timeout', url.host, detail));
  const answerTimer = setTimeout(give('no answer'), settings.answerMs);
  const totalTimer = setTimeout(give('too slow'), settings.totalMs);
  const silence = { timer: null as NodeJS.Timeout | null };
  const startSilence = () => {
    silence.timer = setTimeout(give('fell silent'), settings.silenceMs);
  };
  const signals = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
  try {
    const response = await head(url, settings, signals);
    clearTimeout(answerTimer);
    startSilence();
    const total = Number(response.headers['content-length'] ?? Number.NaN);
    if (total > settings.maxBytes && options.onlyBytes === undefined) {
      throw fault('too-large', url.host, limit(settings));
    }
    const body = await collect(response, url, options, () => silence.timer?.refresh());
    const { statusCode: status = 0, headers } = response;
    return { ok: true, status, headers, body, url: url.href };
  } catch (error) {
    signal?.throwIfAborted();
    if (isFault(error)) return error;
    if (stop.signal.aborted) return stop.signal.reason as Fault;
    return faultOf(error, url.host);
  } finally {
    clearTimeout(answerTimer);
    clearTimeout(totalTimer);
    if (silence.timer) clearTimeout(silence.timer);
    stop.abort();
  }
}

async function head(url: URL, settings: Settings, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = await (url.protocol === 'https:'
    ? import('node:https')
    : import('node:http'));
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      headers: {
        'user-agent': settings.userAgent,
        accept: 'application/pdf, application/msword, application/octet-stream, */*;q=0.5',
        'accept-encoding': 'gzip',
      },
      maxHeaderSize: 32 * 1024,
      rejectUnauthorized: true,
      ...(isNamedBase(url, settings) ? {} : { lookup: lookupPublic }),
    });
    sent.on('response', resolve);
    sent.on('error', reject);
    // Status 101: the line is handed over for another protocol, and no answer would ever come.
    sent.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(fault('garbled', url.host, 'another protocol (101)'));
    });
    // Whatever else ends a request without an answer: the promise is settled.
    sent.on('close', () => reject(fault('cut', url.host, 'no answer')));
    sent.end();
  });
}

async function collect(
  response: IncomingMessage,
  url: URL,
  { settings, onlyBytes, onBytes }: ExchangeOptions,
  alive: () => void,
): Promise<Uint8Array> {
  const { headers } = response;
  const stream = decoded(response, url.host);
  const total = stream === response ? Number(headers['content-length']) || null : null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    alive();
    size += chunk.length;
    if (size > settings.maxBytes) throw fault('too-large', url.host, limit(settings));
    chunks.push(chunk);
    onBytes?.(size, total);
    if (onlyBytes !== undefined && size >= onlyBytes) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The body without its transport compression; the size limit counts what comes out. */
function decoded(response: IncomingMessage, host: string): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const plain = encoding === 'identity' || encoding === '';
  if (plain) return response;
  const decoder = /^(?:x-)?gzip$/.test(encoding)
    ? createGunzip()
    : encoding === 'deflate'
      ? createInflate()
      : encoding === 'br'
        ? createBrotliDecompress()
        : null;
  if (!decoder) throw fault('garbled', host, 'unknown compression');
  return pipeline(response, decoder, () => {});
}

const limit = ({ maxBytes }: Settings): string => `limit ${Math.round(maxBytes / 1024 / 1024)} MB`;

function isFault(error: unknown): error is Fault {
  return typeof error === 'object' && error !== null && (error as Fault).ok === false;
}

const NO_WAY =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/;
const NO_TRUST =
  /EPROTO|CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS|EPRIVATE|ERR_SSL/;

function faultOf(error: unknown, host: string): Fault {
  const nested = error instanceof AggregateError ? error.errors[0] : error;
  const code = String((nested as NodeJS.ErrnoException | null)?.code ?? 'unknown');
  if (NO_WAY.test(code)) return fault('unreachable', host, code);
  if (NO_TRUST.test(code)) return fault('untrusted', host, code);
  if (code === 'ETIMEDOUT') return fault('timeout', host, code);
  if (/^(?:HPE_|Z_|ERR__|ERR_HTTP)/.test(code)) return fault('garbled', host, code);
  return fault('cut', host, code);
}
