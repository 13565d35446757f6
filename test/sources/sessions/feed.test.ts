/** Feeds of new documents: what they name, and when their silence says something. */
import { describe, expect, it } from 'vitest';
import { formatSymbol, parseSymbol } from '../../../src/model/symbol.ts';
import { askFeed, readFeed } from '../../../src/sources/sessions/feed.ts';
import { rss } from '../../fake-un/record.mjs';
import { faultySea } from '../life/faulty-sea.ts';

const DRAFT = parseSymbol('A/HRC/99/L.1')!;
const items = [
  ['Rights of the child: draft resolution', 'https://docs.un.org/en/A/HRC/99/L.1/Rev.1'],
  ['Amendment to A/HRC/99/L.1', 'https://docs.un.org/en/A/HRC/99/L.9'],
  ['Amendment to A/HRC/99/L.2', 'https://docs.un.org/en/A/HRC/99/L.10'],
  ['Report that cites A/HRC/99/L.1', 'https://docs.un.org/en/A/HRC/99/50'],
] as const;
const ATOM = `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A/HRC/99/L.1/Rev.1</a:title><a:link href="https://undocs.org/x"/></a:entry></a:feed>`;

async function feedOf(text: string) {
  const { tools } = faultySea([], []);
  const transport = async (url: URL) => ({
    ...{ ok: true as const, status: 200, headers: {}, url: url.href },
    body: new Uint8Array(Buffer.from(text)),
  });
  return askFeed('https://esubscription.un.org/rss/hrc.xml', { ...tools, transport });
}

describe('a feed', () => {
  it('names versions of a draft and amendments to it, and covers the session whose drafts it lists', async () => {
    const feed = await feedOf(rss(items));
    if (!feed.ok) throw new Error(feed.code);
    const kin = feed.kinOf(DRAFT).map(({ role, symbol }) => `${role} ${formatSymbol(symbol)}`);
    expect(kin).toContain('version A/HRC/99/L.1/Rev.1');
    expect(kin).toContain('amendment A/HRC/99/L.9');
    expect(kin.join()).not.toMatch(/L\.10|L\.2\b|99\/50/);
    expect(feed.covers(DRAFT)).toBe(true);
    expect(feed.covers(parseSymbol('A/HRC/98/L.1')!)).toBe(false);
    expect(feed.names(parseSymbol('A/HRC/99/L.1/Rev.1')!)).toBe(true);
    expect(feed.names(parseSymbol('A/HRC/99/L.1/Rev.2')!)).toBe(false);
  });

  it('is RSS or Atom, whatever its prefixes; anything else is no feed', async () => {
    expect(readFeed(ATOM)).toEqual([
      { title: 'A/HRC/99/L.1/Rev.1', words: expect.stringContaining('https://undocs.org/x') },
    ]);
    const page = '<!DOCTYPE html><html><body>sign in</body></html>';
    for (const text of [
      page,
      '',
      '{}',
      rss(items).slice(0, -9),
      `<!DOCTYPE x [<!ENTITY a "b">]>${ATOM}`,
    ]) {
      expect(readFeed(text)).toBeNull();
    }
    expect(await feedOf(page)).toMatchObject({ ok: false, code: 'page' });
    // A place that is no host of the UN is not asked at all.
    const { tools } = faultySea([], []);
    expect(await askFeed('https://example.org/rss', tools)).toMatchObject({ code: 'redirect' });
  });
});
