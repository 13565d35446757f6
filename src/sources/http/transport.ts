/** One request and its answer, within limits of time and size; no redirect is followed here. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Fault, fault } from './faults.ts';
import { isNamedBase, lookupPublic } from './hosts.ts';
import { watchPace } from './pace.ts';
import { agentFor, type ProxyAgent } from './proxy.ts';
import type { Settings } from './settings.ts';

export interface HttpAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** Where the answer came from after redirects. */
  readonly url: string;
  /**
   * Where redirects led. `to the file` of a document: it exists, whatever came in the end. `astray`: to a
   * place that is no answer to the question, such as the front page.
   */
  readonly way?: 'straight' | 'to the file' | 'astray';
}

/** The beginning of a body that broke off, and what is needed to ask for the rest. */
export interface PartialBody {
  readonly bytes: Uint8Array;
  /** Length of the whole, in bytes. */
  readonly total: number;
  readonly headers: IncomingHttpHeaders;
}

/** A failure; with what came before it when the rest can be asked for. */
export type Broken = Fault & { readonly part?: PartialBody };

export interface RequestOptions {
  readonly settings: Settings;
  readonly signal?: AbortSignal | undefined;
  /** Stop reading after so many bytes: enough to know what a file is. */
  readonly onlyBytes?: number;
  /** Called as bytes come in; `total` is null when the server does not say. */
  readonly onBytes?: ((received: number, total: number | null) => void) | undefined;
}

/** Sends one request: the network, or what a test puts in its place. */
export type Transport = (
  url: URL,
  options: RequestOptions,
  headers: Readonly<Record<string, string>>,
) => Promise<HttpAnswer | Broken>;

/** The network. Failures of the server or the way are returned; an abort of ours is thrown. */
export const network: Transport = async (url, options, headers) => {
  const { settings, signal } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const give = (detail: string) => () => stop.abort(fault('timeout', url.host, detail));
  const answerTimer = setTimeout(give('no answer'), settings.answerMs);
  const pace = watchPace(settings, give);
  const signals = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
  const came: { chunks: Buffer[]; response: IncomingMessage | null } = {
    chunks: [],
    response: null,
  };
  try {
    const response = await head(url, settings, signals, headers);
    came.response = response;
    clearTimeout(answerTimer);
    pace.begin();
    const total = Number(response.headers['content-length'] ?? Number.NaN);
    if (total > settings.maxBytes && options.onlyBytes === undefined) {
      throw fault('too-large', url.host, limit(settings));
    }
    await collect(response, url, options, came.chunks, pace.received);
    const { statusCode: status = 0, headers: answered } = response;
    const body = new Uint8Array(Buffer.concat(came.chunks));
    return { ok: true, status, headers: answered, body, url: url.href };
  } catch (error) {
    signal?.throwIfAborted();
    const failed = isFault(error)
      ? error
      : stop.signal.aborted
        ? (stop.signal.reason as Fault)
        : faultOf(error, url.host);
    const part = came.response && partOf(came.response, came.chunks);
    return part && (failed.code === 'cut' || failed.code === 'timeout')
      ? { ...failed, part }
      : failed;
  } finally {
    clearTimeout(answerTimer);
    pace.end();
    stop.abort();
  }
};

/** What came of a body that says how long it is and is not compressed; null for any other. */
function partOf({ statusCode, headers }: IncomingMessage, chunks: Buffer[]): PartialBody | null {
  const total = Number(headers['content-length']);
  const known = Number.isSafeInteger(total) && (statusCode === 200 || statusCode === 206);
  if (!known || headers['content-encoding'] !== undefined) return null;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), total, headers };
}

async function head(
  url: URL,
  settings: Settings,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Promise<IncomingMessage> {
  const { request } = await (url.protocol === 'https:'
    ? import('node:https')
    : import('node:http'));
  const proxy = await agentFor(url);
  if (proxy && 'ok' in proxy) throw proxy;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      headers: {
        'user-agent': settings.userAgent,
        accept: 'application/pdf, application/msword, application/octet-stream, */*;q=0.5',
        'accept-encoding': 'gzip',
        ...headers,
      },
      maxHeaderSize: 32 * 1024,
      rejectUnauthorized: true,
      ...wayTo(url, settings, proxy),
    });
    sent.on('response', resolve);
    sent.on('error', (error) => reject(proxy?.faultOf(error, url.host) ?? error));
    sent.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      if (statusCode !== 200) reject(fault('proxy', url.host, String(statusCode)));
    });
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

/** Through a proxy, which looks the name up itself, or straight to an address that was checked. */
function wayTo(url: URL, settings: Settings, proxy: ProxyAgent | null) {
  if (proxy) return { agent: proxy.agent };
  return isNamedBase(url, settings) ? {} : { lookup: lookupPublic };
}

async function collect(
  response: IncomingMessage,
  url: URL,
  { settings, onlyBytes, onBytes }: RequestOptions,
  chunks: Buffer[],
  alive: (size: number) => void,
): Promise<void> {
  const stream = decoded(response, url.host);
  const total = stream === response ? Number(response.headers['content-length']) || null : null;
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    alive(size);
    if (size > settings.maxBytes) throw fault('too-large', url.host, limit(settings));
    chunks.push(chunk);
    onBytes?.(size, total);
    if (onlyBytes !== undefined && size >= onlyBytes) break;
  }
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

export const NO_WAY =
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
