/** A UN feed of new documents (RSS or Atom): the symbols it names, and what it can be relied on for. */

import {
  type DocumentSymbol,
  formatSymbol,
  parentOf,
  parseSymbol,
  sameSymbol,
} from '../../model/symbol.ts';
import { exchange } from '../http/exchange.ts';
import { type Fault, fault } from '../http/faults.ts';
import { politely } from '../http/politeness.ts';
import { readAnswer } from '../http/read-answer.ts';
import { isVersionOf, type Kin } from '../life/library.ts';
import type { ServerTools } from '../un-servers.ts';
import { localName, serverXml } from '../xml.ts';

/** One entry: all words of its title, description and address. */
export interface FeedEntry {
  readonly title: string;
  readonly words: string;
}

export interface NewsFeed {
  readonly ok: true;
  /** True when it lists drafts of the same body and session: only then does its silence say something. */
  readonly covers: (draft: DocumentSymbol) => boolean;
  readonly names: (symbol: DocumentSymbol) => boolean;
  /** Versions of a draft, and amendments to it, that it names. */
  readonly kinOf: (draft: DocumentSymbol) => readonly Kin[];
}

/** Reads a feed. One request. */
export async function askFeed(address: string, asking: ServerTools): Promise<NewsFeed | Fault> {
  const { settings, signal, transport, clock } = asking;
  const { host } = new URL(address);
  return politely<NewsFeed>(host, asking, async () => {
    const answer = await exchange(address, { settings, signal, transport });
    if (!answer.ok) return answer;
    const entries =
      answer.status === 200 ? readFeed(Buffer.from(answer.body).toString('utf8')) : null;
    if (entries) return newsIn(entries);
    const content = readAnswer(answer, clock.now());
    return content.ok || content.code === 'wrong-type' ? fault('garbled', host) : content;
  });
}

const ENTRY = new Set(['item', 'entry']);
const TOLD = new Set(['title', 'link', 'description', 'summary', 'guid', 'id', 'content']);

/** The entries of RSS or Atom, whatever its prefixes. Null for what is neither; a DOCTYPE is refused. */
export function readFeed(text: string): readonly FeedEntry[] | null {
  const entries: { title: string; words: string }[] = [];
  const { parser, read } = serverXml();
  let [feed, inside] = [false, ''];
  const hear = (words: string): void => {
    const entry = entries.at(-1);
    if (!entry || inside === '') return;
    entry.words += ` ${words}`;
    if (inside === 'title') entry.title += words;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name).toLowerCase();
    if (local === 'rss' || local === 'feed' || local === 'rdf') feed = true;
    if (ENTRY.has(local)) entries.push({ title: '', words: '' });
    inside = TOLD.has(local) ? local : '';
    if (local === 'link') hear(attributes['href'] ?? '');
  });
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', () => {
    inside = '';
  });
  return read(text) && feed ? entries : null;
}

function newsIn(entries: readonly FeedEntry[]): NewsFeed {
  const named = entries.map(({ title, words }) => ({ title, symbols: symbolsIn(words) }));
  const drafts = named
    .flatMap(({ symbols }) => symbols)
    .filter(({ series }) => series === 'limited');
  return {
    ok: true,
    covers: ({ body, session }) =>
      drafts.some((one) => one.body === body && one.session === session),
    names: (symbol) => drafts.some((one) => sameSymbol(formatSymbol(one), formatSymbol(symbol))),
    kinOf: (draft) => named.flatMap(({ title, symbols }) => kinAmong(draft, title, symbols)),
  };
}

/** An entry is of one document; of an amendment its words name the draft as well. */
function kinAmong(
  draft: DocumentSymbol,
  title: string,
  symbols: readonly DocumentSymbol[],
): readonly Kin[] {
  const isVersion = (one: DocumentSymbol) => isVersionOf(formatSymbol(one), parentOf(draft));
  if (!symbols.some(isVersion)) return [];
  const amends = /\bamendments?\b/i.test(title);
  return symbols.flatMap((symbol): Kin[] => {
    if (isVersion(symbol)) return [{ symbol, role: 'version', notes: [] }];
    return amends && symbol.series === 'limited' ? [{ symbol, role: 'amendment', notes: [] }] : [];
  });
}

/** Symbols among words and addresses, each once. */
function symbolsIn(words: string): DocumentSymbol[] {
  const found = new Map<string, DocumentSymbol>();
  for (const [text] of words.matchAll(/\b[A-Z]{1,5}\/[\w./()-]*[\w)]/g)) {
    const symbol = parseSymbol(text.replace(/\.pdf$/i, ''));
    if (symbol) found.set(formatSymbol(symbol), symbol);
  }
  return [...found.values()];
}
