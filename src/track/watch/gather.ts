/** Gathering the documents of one tracked text in a pass: there, awaited, gone, or not to be said. */
import type { Unchecked } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import {
  compareSymbols,
  type DocumentSymbol,
  formatSymbol,
  parentOf,
  sameSymbol,
} from '../../model/symbol.ts';
import { isGrave } from '../../model/trust.ts';
import type { VersionKind } from '../../model/watch.ts';
import { problemSentence } from '../../report/wording/wording.ts';
import type { Lookout } from '../../sources/life/lookout.ts';
import type { Effort } from '../../sources/un-servers.ts';
import type { ReadTracked } from '../inputs.ts';
import type { SeenOfText } from './memory.ts';

/** A document that is there. */
export interface Sighting {
  readonly input: string;
  readonly kind: VersionKind;
  /** The configuration names it; otherwise it was found. */
  readonly listed: boolean;
  /** Null when it cannot be read; `unchecked` of the look says why. */
  readonly document: Document | null;
  readonly symbol: DocumentSymbol | null;
  /** It was there before and is not any more: the document is the one that was kept. */
  readonly gone: boolean;
}

export interface GatheredVersions {
  /** Oldest first. */
  readonly there: readonly Sighting[];
  /** The servers say that they are not there. */
  readonly waiting: readonly string[];
  /** No such files. */
  readonly missing: readonly string[];
  readonly unchecked: readonly Unchecked[];
  readonly notes: readonly string[];
}

export interface GatherOptions {
  /** Names that the configuration lists. */
  readonly versions: readonly string[];
  readonly seen: SeenOfText;
  readonly lookout: Pick<Lookout, 'ask'>;
  /** Reads past locks: the lock is of the version that was there before. */
  readonly readOne: ReadTracked;
  /** A text as it was when it could last be trusted. */
  readonly recall: (input: string) => Document | null;
}

const LOST = 'was there before, and the servers do not have it now.';

/** Nothing of a text is there for certain, or absent for certain, but what the servers said so of. */
export function startGathering({ versions, seen, lookout, readOne, recall }: GatherOptions) {
  const there: Sighting[] = [];
  const waiting: string[] = [];
  const missing: string[] = [];
  const unchecked: Unchecked[] = [];
  const notes: string[] = [];

  const put = (one: Omit<Sighting, 'listed' | 'gone'>, gone = false): void => {
    const sighting = { ...one, gone, listed: versions.includes(one.input) };
    there.splice(sighting.listed ? there.length : placeOf(sighting, there), 0, sighting);
  };

  /** Reads what is there; false when the server sent something else instead of it. */
  const readThere = async (input: string, kind: VersionKind, symbol: DocumentSymbol | null) => {
    const { document, doubt } = await readTrusted(input, readOne);
    if (doubt) unchecked.push(doubt);
    if (doubt?.cause === 'source') return false;
    put({ input, kind, document, symbol });
    return true;
  };

  /** What was there before is compared with as it was, though it cannot be had now. */
  const keepKnown = async (one: Omit<Sighting, 'listed' | 'document'>) => {
    const reading = one.symbol && (await readOne(one.input));
    const document = reading && 'document' in reading ? reading.document : recall(one.input);
    if (document || one.gone) put({ ...one, document }, one.gone);
  };

  /** Asks the servers for a document; true when it is there. */
  const ask = async (
    input: string,
    symbol: DocumentSymbol,
    kind: VersionKind,
    effort: Effort = 'full',
  ): Promise<boolean> => {
    const known = seen.get(input)?.state;
    const standing = await lookout.ask(symbol, known === 'absent' ? 'probe' : effort);
    if (standing.state === 'there') return readThere(input, kind, symbol);
    if (standing.state === 'absent' && known !== 'there') {
      waiting.push(input);
      return false;
    }
    const message = standing.state === 'unknown' ? standing.why : LOST;
    unchecked.push({ what: input, cause: 'source', message });
    if (known === 'there') {
      await keepKnown({ input, kind, symbol, gone: standing.state === 'absent' });
    }
    return false;
  };

  const isThere = (symbol: DocumentSymbol): boolean =>
    there.some((one) => one.symbol !== null && isSameSymbol(one.symbol, symbol));

  return { there, waiting, missing, unchecked, notes, readThere, keepKnown, ask, isThere };
}

/** A document that can be relied on, or why there is none. */
async function readTrusted(
  input: string,
  readOne: ReadTracked,
): Promise<{ readonly document: Document | null; readonly doubt: Unchecked | null }> {
  const reading = await readOne(input);
  if (!('document' in reading)) return { document: null, doubt: { what: input, ...reading } };
  const grave = reading.document.problems.find(isGrave);
  if (!grave) return { document: reading.document, doubt: null };
  const message = problemSentence(grave);
  return { document: null, doubt: { what: input, cause: 'unreadable', message } };
}

export type Gathering = ReturnType<typeof startGathering>;

export const isSameSymbol = (a: DocumentSymbol, b: DocumentSymbol): boolean =>
  sameSymbol(formatSymbol(a), formatSymbol(b));

export const isAdopted = ({ series }: DocumentSymbol): boolean =>
  series === 'resolution' || series === 'decision';

/** The servers, not the disk, say that it is gone. */
export const isGoneFromServers = ({ gone, symbol }: Sighting): boolean => gone && symbol !== null;

/** What a server that denies everything, or cannot be asked for what exists, leaves of a look. */
export function withoutAbsences(look: GatheredVersions): GatheredVersions {
  const message =
    'was not found, but the servers deny even what exists, or could not be asked for that.';
  const doubts = look.waiting.map((what) => ({ what, cause: 'source', message }) as const);
  const there = look.there.map((one) => (isGoneFromServers(one) ? { ...one, gone: false } : one));
  return { ...look, there, waiting: [], unchecked: [...look.unchecked, ...doubts] };
}

/** Where a found document stands: after all that the text had so far, but before its adoption. */
function placeOf({ kind, symbol }: Sighting, there: readonly Sighting[]): number {
  if (kind === 'adopted' || symbol === null) return there.length;
  const earlier = there.findLastIndex(
    (one) =>
      one.symbol !== null &&
      isSameSymbol(parentOf(one.symbol), parentOf(symbol)) &&
      compareSymbols(one.symbol, symbol) < 0,
  );
  const adoption = there.findIndex(
    (one, at) => at > earlier && one.symbol !== null && isAdopted(one.symbol),
  );
  return adoption < 0 ? there.length : adoption;
}
