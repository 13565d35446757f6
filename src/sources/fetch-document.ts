/** A document by its symbol or address: from the cache, or else from the UN and into the cache. */
import { createHash } from 'node:crypto';
import { SourceError } from '../model/errors.ts';
import { type DocumentSymbol, formatSymbol } from '../model/symbol.ts';
import { findKept, holdingsOf, type Kept, keep } from './cache/cache.ts';
import { type Holding, type HoldingKey, keptHeaders } from './cache/holding.ts';
import { describeFaults } from './http/faults.ts';
import type { Language } from './http/settings.ts';
import type { Tools } from './options.ts';
import {
  type DeliveredFile,
  type Effort,
  type FailedRequest,
  getDocument,
  getFile,
} from './un-servers.ts';
import { whyNotHad } from './why-not-had.ts';

export interface Fetched extends Kept {
  /** True when no server was asked. */
  readonly fromCache: boolean;
}

/** A document by symbol. Throws SourceError when it cannot be had. */
export async function fetchDocument(
  symbol: DocumentSymbol,
  language: Language,
  tools: Tools,
): Promise<Fetched> {
  const outcome = await tryDocument(symbol, language, tools, 'full');
  if ('kept' in outcome) return { ...outcome.kept, fromCache: outcome.fromCache };
  throw new SourceError(whyNotHad(symbol, language, outcome, tools));
}

export interface FetchedOrKept {
  readonly kept: Kept;
  readonly fromCache: boolean;
}

/** A document by symbol, or what failed. Throws SourceError only when `offline` forbids to ask. */
export async function tryDocument(
  symbol: DocumentSymbol,
  language: Language,
  tools: Tools,
  effort: Effort,
): Promise<FetchedOrKept | FailedRequest> {
  const key = { name: formatSymbol({ ...symbol, part: null }), language };
  const known = await fromCache(key, tools, `draftwatch fetch ${key.name}`);
  if (known) return { kept: known, fromCache: true };
  tools.about(key.name);
  const delivered = await getDocument(symbol, language, tools, effort);
  if (!delivered.ok) return delivered;
  return { kept: await intoCache(key, delivered, tools), fromCache: false };
}

/** A file by its address on a UN site. Throws SourceError when it cannot be had. */
export async function fetchAddress(address: string, tools: Tools): Promise<Fetched> {
  const key = { name: address, language: 'any' };
  const known = await fromCache(key, tools, `draftwatch fetch ${printable(address)}`);
  if (known) return { ...known, fromCache: true };
  const delivered = await getFile(address, tools);
  if (delivered.ok) return { ...(await intoCache(key, delivered, tools)), fromCache: false };
  throw new SourceError(
    `'${printable(address)}' could not be fetched (${describeFaults([delivered])}): save it with a browser and give its path.`,
  );
}

async function fromCache(key: HoldingKey, tools: Tools, remedy: string): Promise<Kept | null> {
  if (tools.refresh && !tools.offline) return null;
  const { kept, damaged } = await findKept(tools.cache, key);
  if (kept) return kept;
  const name = `'${printable(key.name)}'${key.language === 'any' ? '' : ` (${key.language})`}`;
  if (tools.offline) {
    const state = damaged
      ? 'is damaged in the cache and was put into quarantine'
      : 'is not in the cache';
    throw new SourceError(
      `${name} ${state}: run '${remedy}' when there is a network, or give a file.`,
    );
  }
  if (damaged) tools.note(`${name} was damaged in the cache and is fetched again.`);
  return null;
}

/** Keeps what was delivered; a cache that cannot be written costs a remark, not the document. */
async function intoCache(key: HoldingKey, delivered: DeliveredFile, tools: Tools): Promise<Kept> {
  const { body, headers, url } = delivered.answer;
  const holding: Holding = {
    schema: 1,
    ...key,
    requested: delivered.requested,
    url,
    fetchedAt: new Date(tools.clock.now()).toISOString(),
    sha256: createHash('sha256').update(body).digest('hex'),
    bytes: body.length,
    format: delivered.format,
    headers: keptHeaders(headers),
  };
  const before = (await holdingsOf(tools.cache, key)).find((one) => one.format === holding.format);
  if (before && before.sha256 !== holding.sha256) {
    tools.note(
      `'${printable(key.name)}' is another file than on ${before.fetchedAt.slice(0, 10)} (hash ${before.sha256.slice(0, 12)}, now ${holding.sha256.slice(0, 12)}): it was probably reissued.`,
    );
  }
  try {
    await keep(tools.cache, holding, body);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    // Node 22 says EEXIST of a file that stands where a folder should.
    const reason = code === 'EEXIST' ? 'ENOTDIR' : code;
    tools.note(
      `the cache '${printable(tools.cache)}' cannot be written (${reason}): nothing is kept.`,
    );
  }
  return { holding, bytes: body };
}

/** Nothing in a name may steer a terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}
