/** One look at a tracked text: which of its versions are there by now, listed in the configuration or not. */
import type { Unchecked } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import {
  compareSymbols,
  type DocumentSymbol,
  formatSymbol,
  parentOf,
  parseSymbol,
  sameSymbol,
  withModifier,
} from '../../model/symbol.ts';
import { isGrave } from '../../model/trust.ts';
import type { VersionKind } from '../../model/watch.ts';
import { problemSentence } from '../../report/wording/wording.ts';
import { readName } from '../../sources/fetch-input.ts';
import { roleOf } from '../../sources/life/finding.ts';
import type { Lookout, Standing } from '../../sources/life/lookout.ts';
import { hasLocalFile } from '../../sources/local-file.ts';
import type { Effort } from '../../sources/un-servers.ts';
import { besideConfig, type LoadedConfig, type Tracked } from '../config.ts';
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

export interface Look {
  /** Oldest first. */
  readonly there: readonly Sighting[];
  /** The servers say that they are not there. */
  readonly waiting: readonly string[];
  /** No such files. */
  readonly missing: readonly string[];
  readonly unchecked: readonly Unchecked[];
  readonly notes: readonly string[];
}

export interface Eyes {
  readonly loaded: LoadedConfig;
  readonly lookout: Lookout;
  /** Reads past locks: the lock is of the version that was there before. */
  readonly readOne: ReadTracked;
  /** A text as it was when it could last be trusted. */
  readonly recall: (input: string) => Document | null;
  /** Whether the Digital Library is asked, and whether its silence is a failure. */
  readonly library: 'rely' | 'try' | 'never';
}

/** Most revisions that are asked for. */
const MOST = 30;

/** Nothing of a text is there for certain, or absent for certain, but what the servers said so of. */
export async function lookAt(
  text: Tracked,
  seen: SeenOfText,
  { loaded, lookout, readOne, recall, library }: Eyes,
): Promise<Look> {
  const there: Sighting[] = [];
  const waiting: string[] = [];
  const missing: string[] = [];
  const unchecked: Unchecked[] = [];
  const notes: string[] = [];
  const listed = new Map<string, DocumentSymbol>();
  const found = new Map<string, DocumentSymbol>();

  const put = (one: Omit<Sighting, 'listed' | 'gone'>, gone = false): void => {
    const sighting = { ...one, gone, listed: text.versions.includes(one.input) };
    there.splice(sighting.listed ? there.length : placeOf(sighting, there), 0, sighting);
  };
  const take = async (input: string, kind: VersionKind, symbol: DocumentSymbol | null) => {
    const reading = await readOne(input);
    const grave = 'document' in reading ? reading.document.problems.find(isGrave) : undefined;
    const document = 'document' in reading && !grave ? reading.document : null;
    if (!('document' in reading)) unchecked.push({ what: input, ...reading });
    if (grave) {
      unchecked.push({ what: input, cause: 'unreadable', message: problemSentence(grave) });
    }
    // What the server sent instead of it is not it.
    if (!('document' in reading) && reading.cause === 'source') return false;
    put({ input, kind, document, symbol });
    return true;
  };
  /** What was there before is compared with as it was, though it cannot be had now. */
  const takeKept = async (
    input: string,
    kind: VersionKind,
    symbol: DocumentSymbol | null,
    gone: boolean,
  ) => {
    const reading = symbol && (await readOne(input));
    const document = reading && 'document' in reading ? reading.document : recall(input);
    if (document || gone) put({ input, kind, document, symbol }, gone);
  };
  const ask = async (
    input: string,
    symbol: DocumentSymbol,
    kind: VersionKind,
    effort: Effort = 'full',
  ) => {
    const known = seen.get(input)?.state;
    const standing: Standing = await lookout.ask(symbol, known === 'absent' ? 'probe' : effort);
    if (standing.state === 'there') return take(input, kind, symbol);
    if (standing.state === 'absent' && known !== 'there') {
      waiting.push(input);
      return false;
    }
    const gone = standing.state === 'absent';
    const lost = 'was there before, and the servers do not have it now.';
    const message = standing.state === 'unknown' ? standing.why : lost;
    unchecked.push({ what: input, cause: 'source', message });
    if (known === 'there') await takeKept(input, kind, symbol, gone);
    return false;
  };

  for (const input of text.versions) {
    if (await hasLocalFile(besideConfig(loaded, input))) {
      await take(input, 'file', null);
      continue;
    }
    const symbol = symbolOf(input, unchecked);
    if (symbol) {
      listed.set(input, symbol);
      await ask(input, symbol, roleOf(symbol));
    } else if (/^https?:/i.test(input)) await take(input, 'document', null);
    else if (symbol === null && seen.get(input)?.state === 'there') {
      const message = 'was there before, and there is no such file now.';
      unchecked.push({ what: input, cause: 'source', message });
      await takeKept(input, 'file', null, true);
    } else if (symbol === null) missing.push(input);
  }
  const isKnown = (symbol: DocumentSymbol): boolean =>
    [...listed.values(), ...found.values()].some((one) => same(one, symbol));
  for (const [input, before] of seen) {
    if (before.state !== 'there' || !before.found) continue;
    const symbol = parseSymbol(input);
    if (symbol === null || isKnown(symbol)) continue;
    found.set(input, symbol);
    await ask(input, symbol, before.kind);
  }

  const isThere = (symbol: DocumentSymbol): boolean =>
    there.some((one) => one.symbol !== null && same(one.symbol, symbol));
  for (const draft of draftsOf([...listed.values()])) {
    const last = [...listed].findLast(([, symbol]) => same(parentOf(symbol), draft))![0];
    const after = text.versions.slice(text.versions.indexOf(last) + 1);
    const adopted = [
      ...after.flatMap((input) => listed.get(input) ?? []),
      ...found.values(),
    ].filter(isAdopted);
    // Nothing comes after the adopted text.
    if (adopted.some(isThere)) continue;
    const symbols = [...listed.values(), ...found.values()];
    for (let number = lastRevision(draft, symbols) + 1; number <= MOST; number++) {
      const previous = number === 1 ? draft : withModifier(draft, 'Rev', number - 1);
      if (!isThere(previous)) break;
      const next = withModifier(draft, 'Rev', number);
      if (!(await ask(formatSymbol(next), next, 'revision', 'probe'))) break;
    }
    if (library === 'never') continue;
    const kin = await lookout.kin(draft);
    if (typeof kin === 'string') {
      if (adopted.length > 0) continue;
      const what = `what became of ${formatSymbol(draft)}`;
      if (library === 'rely') unchecked.push({ what, cause: 'source', message: kin });
      else notes.push(`${what}: ${kin} List the symbol of its adopted text: it is waited for.`);
      continue;
    }
    for (const { symbol, role } of kin) {
      const name = formatSymbol(symbol);
      if (same(symbol, draft) || isKnown(symbol) || isThere(symbol) || waiting.includes(name)) {
        continue;
      }
      await ask(name, symbol, role === 'version' ? roleOf(symbol) : role);
    }
  }
  return { there, waiting, missing, unchecked, notes };
}

/** The symbol that an input names; null for a file, undefined for a doubt that is noted. */
function symbolOf(input: string, unchecked: Unchecked[]): DocumentSymbol | null | undefined {
  try {
    return readName(input, undefined)?.symbol ?? null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    unchecked.push({ what: input, cause: 'input', message: error.message });
    return undefined;
  }
}

const same = (a: DocumentSymbol, b: DocumentSymbol): boolean =>
  sameSymbol(formatSymbol(a), formatSymbol(b));
const isAdopted = ({ series }: DocumentSymbol): boolean =>
  series === 'resolution' || series === 'decision';

/** The drafts whose versions are among the symbols, each once. */
function draftsOf(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  const drafts = symbols.filter(({ series }) => series === 'limited').map(parentOf);
  return [...new Map(drafts.map((one) => [formatSymbol(one), one])).values()];
}

/** The highest revision of a draft among the symbols; 0 when there is none. */
function lastRevision(draft: DocumentSymbol, symbols: readonly DocumentSymbol[]): number {
  const numbers = symbols.flatMap((symbol) => {
    const [first] = symbol.modifiers;
    return same(parentOf(symbol), draft) && first?.kind === 'Rev' ? first.number : [];
  });
  return Math.max(0, ...numbers);
}

/** Where a found document stands: after all that the text had so far, but before its adoption. */
function placeOf({ kind, symbol }: Sighting, there: readonly Sighting[]): number {
  if (kind === 'adopted' || symbol === null) return there.length;
  const earlier = there.findLastIndex(
    (one) =>
      one.symbol !== null &&
      same(parentOf(one.symbol), parentOf(symbol)) &&
      compareSymbols(one.symbol, symbol) < 0,
  );
  const adoption = there.findIndex(
    (one, at) => at > earlier && one.symbol !== null && isAdopted(one.symbol),
  );
  return adoption < 0 ? there.length : adoption;
}
