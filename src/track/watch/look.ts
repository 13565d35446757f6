/** One look at a tracked text: which of its versions are there by now, listed in the configuration or not. */
import type { Unchecked } from '../../model/check.ts';
import { InputError } from '../../model/errors.ts';
import {
  type DocumentSymbol,
  formatSymbol,
  parentOf,
  parseSymbol,
  withModifier,
} from '../../model/symbol.ts';
import { NO_RECORD } from '../../report/watch/wording.ts';
import { readName } from '../../sources/fetch-input.ts';
import { roleOfSymbol } from '../../sources/life/finding.ts';
import type { Kin } from '../../sources/life/library.ts';
import type { Lookout } from '../../sources/life/lookout.ts';
import type { NewsFeed } from '../../sources/sessions/feed.ts';
import type { Tracked } from '../config.ts';
import {
  type GatheredVersions,
  type Gathering,
  type GatherOptions,
  isAdopted,
  isSameSymbol,
  startGathering,
} from './gather.ts';
import type { SeenOfText } from './memory.ts';

export interface LookOptions extends Pick<GatherOptions, 'readOne' | 'recall'> {
  /** True when a version, as the configuration writes it, is a file. */
  readonly isFile: (input: string) => Promise<boolean>;
  readonly lookout: Lookout;
  /** Whether the General Assembly's record of proposals is asked. */
  readonly record: boolean;
  /** Whether the Digital Library is asked. */
  readonly library: boolean;
  /** What a feed of new documents says; null without one. */
  readonly feed: NewsFeed | null;
  /** Everything is asked for, whatever the feed says. */
  readonly refresh: boolean;
}

/** Most revisions that are asked for. */
const MOST = 30;

export async function lookAt(
  text: Tracked,
  seen: SeenOfText,
  options: LookOptions,
): Promise<GatheredVersions> {
  const { lookout, readOne, recall } = options;
  const gathered = startGathering({ versions: text.versions, seen, lookout, readOne, recall });
  const listed = await lookAtListed(text, seen, options.isFile, gathered);
  const found = new Map<string, DocumentSymbol>();
  const isKnown = (symbol: DocumentSymbol): boolean =>
    [...listed.values(), ...found.values()].some((one) => isSameSymbol(one, symbol));
  for (const [input, before] of seen) {
    if (before.state !== 'there' || !before.found) continue;
    const symbol = parseSymbol(input);
    if (symbol === null || isKnown(symbol)) continue;
    found.set(input, symbol);
    await gathered.ask(input, symbol, before.kind);
  }
  for (const draft of draftsOf([...listed.values()])) {
    const last = [...listed].findLast(([, symbol]) => isSameSymbol(parentOf(symbol), draft))![0];
    const after = text.versions.slice(text.versions.indexOf(last) + 1);
    const adopted = [
      ...after.flatMap((input) => listed.get(input) ?? []),
      ...found.values(),
    ].filter(isAdopted);
    // Nothing comes after the adopted text.
    if (adopted.some(gathered.isThere)) continue;
    await lookForRevisions(draft, [...listed.values(), ...found.values()], options, gathered);
    await lookForKin(draft, adopted.length > 0, isKnown, options, gathered);
  }
  const { there, waiting, missing, unchecked, notes } = gathered;
  return { there, waiting, missing, unchecked, notes };
}

/** What the configuration names; gives the symbols among it. */
async function lookAtListed(
  text: Tracked,
  seen: SeenOfText,
  isFile: LookOptions['isFile'],
  { readThere, keepKnown, ask, missing, unchecked }: Gathering,
): Promise<Map<string, DocumentSymbol>> {
  const listed = new Map<string, DocumentSymbol>();
  for (const input of text.versions) {
    if (await isFile(input)) {
      await readThere(input, 'file', null);
      continue;
    }
    const symbol = symbolOf(input, unchecked);
    if (symbol) {
      listed.set(input, symbol);
      await ask(input, symbol, roleOfSymbol(symbol));
    } else if (/^https?:/i.test(input)) await readThere(input, 'document', null);
    else if (symbol === null && seen.get(input)?.state === 'there') {
      const message = 'was there before, and there is no such file now.';
      unchecked.push({ what: input, cause: 'source', message });
      await keepKnown({ input, kind: 'file', symbol: null, gone: true });
    } else if (symbol === null) missing.push(input);
  }
  return listed;
}

/** The next revision, and the one after it, until there is none. */
async function lookForRevisions(
  draft: DocumentSymbol,
  symbols: readonly DocumentSymbol[],
  { feed, refresh }: LookOptions,
  { ask, isThere }: Gathering,
): Promise<void> {
  for (let number = lastRevision(draft, symbols) + 1; number <= MOST; number++) {
    const previous = number === 1 ? draft : withModifier(draft, 'Rev', number - 1);
    if (!isThere(previous)) return;
    const next = withModifier(draft, 'Rev', number);
    // A feed that lists the drafts of this session would have it.
    if (feed && !refresh && feed.covers(draft) && !feed.names(next)) return;
    if (!(await ask(formatSymbol(next), next, 'revision', 'probe'))) return;
  }
}

/** Amendments and the adopted text, as far as a record knows them. */
async function lookForKin(
  draft: DocumentSymbol,
  adoptedListed: boolean,
  isKnown: (symbol: DocumentSymbol) => boolean,
  { lookout, record, library, feed }: LookOptions,
  gathered: Gathering,
): Promise<void> {
  const { unchecked, notes, waiting, isThere, ask } = gathered;
  const what = `what became of ${formatSymbol(draft)}, and amendments to it`;
  const addKin = async (kin: readonly Kin[]): Promise<void> => {
    for (const { symbol, role } of kin) {
      const name = formatSymbol(symbol);
      const known = isSameSymbol(symbol, draft) || isKnown(symbol) || isThere(symbol);
      if (known || waiting.includes(name)) continue;
      await ask(name, symbol, role === 'version' ? roleOfSymbol(symbol) : role);
    }
  };
  if (feed) await addKin(feed.kinOf(draft));
  const recorded = record ? await lookout.recorded(draft) : null;
  const catalogued = library ? await lookout.kin(draft) : null;
  for (const answer of [recorded, catalogued]) {
    if (typeof answer === 'string') unchecked.push({ what, cause: 'source', message: answer });
    else if (answer) await addKin(answer);
  }
  if (recorded === null && catalogued === null && !adoptedListed) {
    notes.push(`${what}: ${NO_RECORD}`);
  }
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

/** The drafts whose versions are among the symbols, each once. */
function draftsOf(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  const drafts = symbols.filter(({ series }) => series === 'limited').map(parentOf);
  return [...new Map(drafts.map((one) => [formatSymbol(one), one])).values()];
}

/** The highest revision of a draft among the symbols; 0 when there is none. */
function lastRevision(draft: DocumentSymbol, symbols: readonly DocumentSymbol[]): number {
  const numbers = symbols.flatMap((symbol) => {
    const [first] = symbol.modifiers;
    return isSameSymbol(parentOf(symbol), draft) && first?.kind === 'Rev' ? first.number : [];
  });
  return Math.max(0, ...numbers);
}
