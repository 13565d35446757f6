/** The UN's servers in this process, without sockets and on a clock of their own, failing by a list. */
import type { FetchedOrKept } from '../../../src/sources/fetch-document.ts';
import type { Clock } from '../../../src/sources/http/clock.ts';
import { type FaultCode, fault } from '../../../src/sources/http/faults.ts';
import { readSettings } from '../../../src/sources/http/settings.ts';
import type { HttpAnswer, Transport } from '../../../src/sources/http/transport.ts';
import type { GetDocument } from '../../../src/sources/life/standing.ts';
import type { Tools } from '../../../src/sources/options.ts';
import { getDocument } from '../../../src/sources/un-servers.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const FILE = bytes('%PDF-1.4\n%%EOF\n');
const PAGE = bytes('<!DOCTYPE html><html><body>No document</body></html>');
const NOTHING = bytes('');

type Reply = Pick<HttpAnswer, 'status' | 'headers' | 'body'>;
const reply = (status: number, body = NOTHING, headers: HttpAnswer['headers'] = {}): Reply => ({
  status,
  headers,
  body,
});
/** To the file, in capitals; `end` is what the path gives. */
const toFile = (end: string): Reply =>
  reply(302, bytes('Found.'), { location: `/doc/UNDOC/GEN/${end}/PDF/N1.PDF` });
const lost = (code: FaultCode) => () => fault(code, 'the UN');

/** What a request meets; `there` says whether the document exists. Only `lie` says without a sign that it does not. */
const FAULTS = {
  well: (there: boolean) => (there ? reply(200, FILE) : reply(200, PAGE)),
  'well, 404': (there: boolean) => (there ? reply(200, FILE) : reply(404, PAGE)),
  'well, empty': (there: boolean) => (there ? toFile('file') : reply(200, NOTHING)),
  'well, error page': (there: boolean) =>
    there ? toFile('file') : reply(302, NOTHING, { location: '/error' }),
  'well, in words': (there: boolean) =>
    there
      ? reply(200, bytes('Found. Redirecting to /doc/UNDOC/GEN/file/PDF/N1.PDF'))
      : reply(200, PAGE),
  'file, then a page': (there: boolean) => (there ? toFile('page') : reply(200, PAGE)),
  'file, then nothing': (there: boolean) => (there ? toFile('empty') : reply(200, PAGE)),
  'file, then 404': (there: boolean) => (there ? toFile('404') : reply(404)),
  'file, then /error': (there: boolean) => (there ? toFile('error') : reply(404)),
  'file, then cut': (there: boolean) => (there ? toFile('cut') : reply(404)),
  500: () => reply(500, PAGE),
  503: () => reply(503, PAGE),
  '503, later': () => reply(503, PAGE, { 'retry-after': '20' }),
  429: () => reply(429, PAGE, { 'retry-after': '3600' }),
  403: () => reply(403, PAGE),
  challenge: () => reply(202, PAGE, { 'x-amzn-waf-action': 'challenge' }),
  json: () => reply(200, bytes('{"error": "no"}')),
  wordperfect: (there: boolean) =>
    there ? reply(200, new Uint8Array([0xff, 0x57, 0x50, 0x43, 1])) : reply(404),
  'half a file': () => reply(200, bytes('%PDF-1.4\nhalf')),
  'sign in': () => reply(302, NOTHING, { location: 'https://login.hotel.example/' }),
  'sign in, 511': () => reply(511, PAGE),
  circle: () => reply(302, NOTHING, { location: '?' }),
  timeout: lost('timeout'),
  cut: lost('cut'),
  unreachable: lost('unreachable'),
  untrusted: lost('untrusted'),
  proxy: lost('proxy'),
  garbled: lost('garbled'),
  /** From here on everything is denied, what exists as well. */
  block: () => reply(200, PAGE),
  lie: () => reply(404, PAGE),
} as const satisfies Record<string, (there: boolean) => Reply | ReturnType<typeof fault>>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = (Object.keys(FAULTS) as FaultName[]).filter((name) => name !== 'lie');

const ENDS: Readonly<Record<string, Reply | 'cut'>> = {
  file: reply(200, FILE),
  page: reply(200, PAGE),
  empty: reply(200, NOTHING),
  404: reply(404, PAGE),
  error: reply(302, NOTHING, { location: '/error' }),
  cut: 'cut',
};

let next = 0;

export interface SeaOptions {
  readonly clock?: Clock;
  /** Until the server that knows symbols begins to answer, in milliseconds of the clock. */
  readonly slowMs?: number;
  readonly pauseMs?: number;
  /** From this request on so many are denied, what exists as well; then all is well again. */
  readonly block?: { readonly from: number; readonly length: number };
}

/** Servers that hold `names`, and the document that certainly exists; each request takes the next fault. */
export function faultySea(
  names: readonly string[],
  sequence: readonly FaultName[],
  { clock = hurriedClock(), slowMs = 0, pauseMs = 0, block }: SeaOptions = {},
) {
  // Hosts of its own: what is known of a host outlives a run.
  const [ods, docs] = [`https://ods-${++next}.test`, `https://docs-${next}.test`];
  const shelf = new Set([...names, 'A/RES/60/251']);
  let asked = 0;
  let blocked = false;
  const transport: Transport = async (url) => {
    const end = /^\/doc\/undoc\/gen\/(\w+)\//i.exec(url.pathname)?.[1]?.toLowerCase();
    if (end !== undefined) return answered(ENDS[end]!, url);
    const symbol = url.searchParams.get('s') ?? decodeURIComponent(url.pathname).slice(4);
    const name = sequence[asked++] ?? 'well';
    if (slowMs > 0) await clock.sleep(slowMs);
    if (name === 'block') blocked = true;
    const passing = block && asked > block.from && asked <= block.from + block.length;
    return answered(blocked || passing ? reply(200, PAGE) : FAULTS[name](shelf.has(symbol)), url);
  };
  const settings = { ...SETTINGS, ods, docs, pauseMs };
  const tools = { settings, clock, directory: null, transport } as unknown as Tools;
  const get: GetDocument = async (symbol, effort) => {
    const outcome = await getDocument(symbol, 'en', tools, effort);
    return outcome.ok ? hadFrom(outcome.requested) : outcome;
  };
  return { tools, get, asked: () => asked };
}

/** Nobody waits: a sleep is over at once. */
function hurriedClock(): Clock {
  let time = Date.UTC(2027, 5, 14);
  return {
    now: () => time,
    random: () => 0.5,
    sleep: async (ms) => {
      time += ms;
    },
  };
}

/** A clock on which many sleep side by side: when all of them sleep, it goes on to the first who wakes. */
export function virtualClock(): Clock & { readonly run: <T>(work: Promise<T>) => Promise<T> } {
  let time = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const idle = () => new Promise<void>((done) => setImmediate(done));
  return {
    now: () => time,
    random: () => 0.5,
    sleep: (ms) => new Promise((wake) => sleepers.push({ at: time + ms, wake })),
    run: async (work) => {
      let over = false;
      const watched = work.finally(() => {
        over = true;
      });
      watched.catch(() => undefined);
      for (await idle(); !over; await idle()) {
        sleepers.sort((a, b) => b.at - a.at);
        const next = sleepers.pop();
        if (!next) continue;
        time = next.at;
        next.wake();
      }
      return watched;
    },
  };
}

const SETTINGS = { ...readSettings({}), pauseMs: 0, retries: 1 };
/** What the cache would give: only that it gives something, and from where, counts here. */
const hadFrom = (requested: string) =>
  ({ kept: { holding: { requested } }, fromCache: false }) as unknown as FetchedOrKept;

function answered(what: Reply | ReturnType<typeof fault> | 'cut', url: URL) {
  if (what === 'cut') return fault('cut', url.host);
  if ('ok' in what) return what;
  return { ok: true as const, ...what, url: url.href };
}
