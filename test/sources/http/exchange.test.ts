/** Redirects and broken downloads, without sockets: the addresses are those of the UN. */
import { describe, expect, it } from 'vitest';
import { exchange } from '../../../src/sources/http/exchange.ts';
import { fault } from '../../../src/sources/http/faults.ts';
import { readSettings } from '../../../src/sources/http/settings.ts';
import type { Broken, HttpAnswer, Transport } from '../../../src/sources/http/transport.ts';

const settings = readSettings({});
const API = 'https://documents.un.org/api/symbol/access?s=A%2FHRC%2F99%2FL.1&l=en&t=pdf';
const FILE = Buffer.from('%PDF-1.4\n%%EOF\n');

type Reply = Partial<Pick<HttpAnswer, 'status' | 'headers'>> & { readonly body?: Buffer | string };

/** Plays answers by address, and notes what was asked for with which headers. */
function playing(replies: Readonly<Record<string, Reply>>) {
  const asked: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[] = [];
  const transport: Transport = async (url, _, headers) => {
    asked.push({ url: url.href, headers });
    const { status = 200, headers: sent = {}, body = '' } = replies[url.href] ?? { status: 404 };
    return {
      ok: true,
      status,
      headers: sent,
      body: new Uint8Array(Buffer.from(body)),
      url: url.href,
    };
  };
  return { asked, transport };
}

describe('a redirect', () => {
  it('to the file is followed in small letters, with the cookie of the gateway for its host alone', async () => {
    const { asked, transport } = playing({
      [API]: {
        status: 302,
        headers: {
          location: '/doc/UNDOC/GEN/N24/080/81/PDF/N2408081.PDF?Open',
          'set-cookie': ['gateway=a1; path=/', 'bad cookie=é'],
        },
      },
      'https://documents.un.org/doc/undoc/gen/n24/080/81/pdf/n2408081.pdf?Open': {
        status: 301,
        headers: { location: 'https://docs.un.org/doc/undoc/gen/n24/080/81/pdf/n2408081.pdf' },
      },
      'https://docs.un.org/doc/undoc/gen/n24/080/81/pdf/n2408081.pdf': { body: FILE },
    });
    const answer = await exchange(API, { settings, transport });
    expect(answer).toMatchObject({ ok: true, way: 'to the file' });
    expect(asked.map(({ headers }) => headers['cookie'])).toEqual([
      undefined,
      'gateway=a1',
      undefined,
    ]);
  });

  it('in words counts, a document that begins with such words does not', async () => {
    const words = 'Found. Redirecting to /doc/UNDOC/GEN/A.PDF';
    const { transport } = playing({
      [API]: { body: words, headers: { 'content-type': 'text/plain' } },
      'https://documents.un.org/doc/undoc/gen/a.pdf': { body: `${words}\n${'x'.repeat(3000)}` },
    });
    const answer = await exchange(API, { settings, transport });
    expect(answer).toMatchObject({ ok: true, url: 'https://documents.un.org/doc/undoc/gen/a.pdf' });
  });

  it('of the UN to http goes to https, and to any other host nowhere', async () => {
    const to = (location: string) => ({ [API]: { status: 302, headers: { location } } });
    const { asked, transport } = playing(to('http://docs.un.org/en/A/HRC/99/L.1'));
    await exchange(API, { settings, transport });
    expect(asked.at(-1)!.url).toBe('https://docs.un.org/en/A/HRC/99/L.1');
    for (const place of ['http://example.org/', 'http://docs.un.org:80:80/', 'http://127.0.0.1/']) {
      const other = playing(to(place));
      const answer = await exchange(API, { settings, transport: other.transport });
      expect(answer).toMatchObject({ ok: false });
      expect(other.asked).toHaveLength(1);
    }
  });

  it('to a host that is left alone is not followed', async () => {
    const { asked, transport } = playing({
      'https://docs.un.org/en/A/1?direct=true': { status: 302, headers: { location: API } },
    });
    const barrier = async (host: string) =>
      host === 'documents.un.org' ? fault('shut', host, '', 1000) : null;
    const address = 'https://docs.un.org/en/A/1?direct=true';
    expect(await exchange(address, { settings, transport, barrier })).toMatchObject({
      code: 'shut',
    });
    expect(asked).toHaveLength(1);
  });

  it('to another page says nothing about a document, as an error page after it', async () => {
    const home = 'https://documents.un.org/';
    const front = playing({
      [API]: { status: 302, headers: { location: '/' } },
      [home]: { body: '<' },
    });
    expect(await exchange(API, { settings, transport: front.transport })).toMatchObject({
      way: 'astray',
    });
    const error = playing({
      [API]: { status: 302, headers: { location: '/' } },
      [home]: { status: 302, headers: { location: '/error' } },
    });
    expect(await exchange(API, { settings, transport: error.transport })).toMatchObject({
      code: 'redirect',
    });
  });
});

describe('a download that breaks off', () => {
  const whole = Buffer.alloc(300_000, 'x');
  /** Gives `pieces` bytes at a time; `tags` are the validators that it sends, one for each answer. */
  function breaking(pieces: number, tags: readonly string[], ranges = 'bytes') {
    const asked: Readonly<Record<string, string>>[] = [];
    const transport: Transport = async (url, _, headers): Promise<HttpAnswer | Broken> => {
      const etag = tags[Math.min(asked.length, tags.length - 1)]!;
      asked.push(headers);
      const wanted = Number(/^bytes=(\d+)-$/.exec(headers['range'] ?? '')?.[1] ?? 0);
      const from = headers['if-range'] === undefined || headers['if-range'] === etag ? wanted : 0;
      const end = Math.min(whole.length, from + pieces);
      const body = new Uint8Array(whole.subarray(from, end));
      const range = `bytes ${from}-${whole.length - 1}/${whole.length}`;
      const sent = { etag, 'accept-ranges': ranges, ...(from > 0 && { 'content-range': range }) };
      if (end === whole.length) {
        return { ok: true, status: from > 0 ? 206 : 200, headers: sent, body, url: url.href };
      }
      return {
        ...fault('cut', url.host),
        part: { bytes: body, total: whole.length, headers: sent },
      };
    };
    return { asked, transport };
  }
  const get = (transport: Transport) => exchange(API, { settings, transport });

  it('is taken up where it ended, three times at most', async () => {
    const { asked, transport } = breaking(100_000, ['"1"']);
    const answer = await get(transport);
    expect(answer).toMatchObject({ ok: true, status: 200 });
    expect(answer.ok && Buffer.from(answer.body).equals(whole)).toBe(true);
    expect(asked.map(({ range }) => range)).toEqual([undefined, 'bytes=100000-', 'bytes=200000-']);
    const short = breaking(70_000, ['"1"']);
    expect(await get(short.transport)).toMatchObject({ code: 'cut' });
    expect(short.asked).toHaveLength(4);
  });

  it.each([
    ['is another file by now', 100_000, ['"1"', '"2"'], 'bytes'],
    ['has little of it', 10_000, ['"1"'], 'bytes'],
    ['gives no ranges', 100_000, ['"1"'], 'none'],
  ])('is never put together when the server %s', async (_, pieces, tags, ranges) => {
    const answer = await get(breaking(pieces, tags, ranges).transport);
    expect(answer).toMatchObject({ ok: false, code: 'cut' });
    expect('part' in answer).toBe(false);
  });
});
