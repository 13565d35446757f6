/** An address and its answer: redirects are followed by hand, a broken download is taken up again. */
import { UN_HOSTS } from '../un-address.ts';
import { type Fault, fault } from './faults.ts';
import { isAllowed } from './hosts.ts';
import {
  type Broken,
  type HttpAnswer,
  network,
  type PartialBody,
  type RequestOptions,
  type Transport,
} from './transport.ts';

export interface ExchangeOptions extends RequestOptions {
  /** The network when left out. */
  readonly transport?: Transport | undefined;
  /** Why a host must not be asked through a redirect now; null when it may be. */
  readonly barrier?: (host: string) => Promise<Fault | null>;
}

/** Gets an address. Failures of the server or the way are returned; an abort of ours is thrown. */
export async function exchange(
  address: string,
  options: ExchangeOptions,
): Promise<HttpAnswer | Fault> {
  const { settings } = options;
  const seen = new Set<string>();
  const cookies = new Map<string, string>();
  let url = new URL(address);
  const started = url.host;
  let way: HttpAnswer['way'] = 'straight';
  for (;;) {
    if (!isAllowed(url, settings)) return fault('redirect', started, url.host.slice(0, 80));
    if (seen.has(url.href)) return fault('redirect', started, 'in a circle');
    if (seen.size > settings.maxRedirects) return fault('redirect', started, 'too often');
    seen.add(url.href);
    const answer = await whole(url, options, cookies.get(url.origin));
    if (!answer.ok) return answer;
    const location = redirectOf(answer);
    if (location === null) return { ...answer, way };
    remember(cookies, url.origin, answer);
    const target = tryUrl(location, url);
    if (!target) return fault('garbled', url.host, 'redirect to no address');
    if (isFile(target)) {
      way = 'to the file';
      // The path in capitals may give the page of the site; in small letters it gives the file.
      target.pathname = target.pathname.toLowerCase();
    } else if (/\/error\b/i.test(target.pathname)) {
      return way === 'straight'
        ? fault('not-found', url.host)
        : fault(way === 'to the file' ? 'withheld' : 'redirect', url.host, 'to an error page');
    } else if (way === 'straight' && !isQuestion(target, url)) way = 'astray';
    const closed = target.host === url.host ? null : await options.barrier?.(target.host);
    if (closed) return closed;
    url = target;
  }
}

/** A file of a document: `/doc/UNDOC/GEN/N24/080/81/PDF/N2408081.PDF`. */
const isFile = ({ pathname }: URL): boolean => /^\/(?:~[^/]+\/)?doc\/undoc\//i.test(pathname);

/** The same question at another address: the API, or the same page elsewhere. */
function isQuestion({ pathname, search }: URL, from: URL): boolean {
  if (/\/api\/symbol\/access$/.test(pathname)) return /[?&]s=[^&]/.test(search);
  return pathname === from.pathname;
}

/** The UN's hosts speak TLS: a redirect of theirs to http means https. */
function tryUrl(location: string, base: URL): URL | null {
  let url: URL;
  try {
    url = new URL(location, base);
  } catch {
    return null;
  }
  if (url.protocol === 'http:' && url.port === '' && UN_HOSTS.has(url.hostname)) {
    url.protocol = 'https:';
  }
  return url;
}

/** Some answers say in words that they are a redirect, with status 200. */
const IN_WORDS = /^(?:Found|Moved Permanently|See Other)\. Redirecting to (\S+)\s*$/;

function redirectOf({ status, headers, body }: HttpAnswer): string | null {
  if ([301, 302, 303, 307, 308].includes(status)) return headers.location ?? '//';
  if (status !== 200 || body.length > 2048) return null;
  return IN_WORDS.exec(Buffer.from(body).toString('latin1'))?.[1] ?? null;
}

/** The gateway before the server knows by a cookie which machine began to answer. */
function remember(cookies: Map<string, string>, origin: string, { headers }: HttpAnswer): void {
  const pairs = (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]!.trim());
  const fit = pairs.filter((pair) => /^[\x21-\x7e]{1,1000}$/.test(pair)).slice(0, 10);
  if (fit.length > 0) cookies.set(origin, fit.join('; '));
}

/** Times that a broken download is taken up where it ended. */
const RESUMES = 3;
/** Of less than this, asking for all of it again costs no more, in bytes. */
const WORTH_RESUMING = 64 * 1024;

async function whole(
  url: URL,
  options: ExchangeOptions,
  cookie: string | undefined,
): Promise<HttpAnswer | Fault> {
  const send = options.transport ?? network;
  const usual = cookie === undefined ? {} : { cookie };
  let answer = await send(url, options, usual);
  for (let tries = 0; !answer.ok && tries < RESUMES; tries++) {
    const { part } = answer;
    if (!part || part.bytes.length < WORTH_RESUMING || part.headers['accept-ranges'] === 'none') {
      break;
    }
    const rest = await send(url, options, { ...usual, ...rangeAfter(part) });
    const joined = join(part, rest);
    if (joined === null) break;
    answer = joined;
  }
  if (answer.ok) return answer;
  const { part: _, ...failed } = answer;
  return failed;
}

/** Asks for what is missing, if it is still the same file (RFC 9110, 13.1.5). */
function rangeAfter({ bytes, headers }: PartialBody): Record<string, string> {
  const strong = headers.etag?.startsWith('W/') ? undefined : headers.etag;
  const validator = strong ?? headers['last-modified'];
  return {
    range: `bytes=${bytes.length}-`,
    ...(validator === undefined ? {} : { 'if-range': validator }),
  };
}

/** Both ends in one; the whole when that came instead; null when nothing more came. */
function join(part: PartialBody, rest: HttpAnswer | Broken): HttpAnswer | Broken | null {
  const [from, total] =
    /^bytes (\d+)-\d+\/(\d+)$/
      .exec((rest.ok ? rest.headers : rest.part?.headers)?.['content-range'] ?? '')
      ?.slice(1) ?? [];
  const fits = Number(from) === part.bytes.length && Number(total) === part.total;
  if (rest.ok) {
    if (rest.status === 206) {
      return fits ? { ...rest, status: 200, body: concat(part.bytes, rest.body) } : null;
    }
    return rest.status === 200 ? rest : null;
  }
  if (!rest.part || rest.part.bytes.length === 0 || !fits) return null;
  return { ...rest, part: { ...part, bytes: concat(part.bytes, rest.part.bytes) } };
}

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array => new Uint8Array(Buffer.concat([a, b]));
