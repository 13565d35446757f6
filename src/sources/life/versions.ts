/** The life of a draft: its revisions, addenda and corrigenda, amendments to it, the adopted text. */
import {
  compareSymbols,
  type DocumentSymbol,
  formatSymbol,
  type ModifierKind,
  parentOf,
  parseSymbol,
  sameSymbol,
  withModifier,
} from '../../model/symbol.ts';
import type { Kept } from '../cache/cache.ts';
import { describeFaults, type Fault } from '../http/faults.ts';
import type { Language } from '../http/settings.ts';
import type { Tools } from '../options.ts';
import { type ChainMember, type Finding, type Role, roleOf, startFinding } from './finding.ts';
import { draftOf, kinOf, searchDrafts } from './library.ts';

export interface Chain {
  /** In the order of the life of the text: versions, then amendments, then the adopted text. */
  readonly members: readonly ChainMember[];
  /** Symbols that were asked for and are not there (today). */
  readonly absent: readonly string[];
  /** What could not be found out, each one a sentence. */
  readonly unknown: readonly string[];
}

/** What a document itself says about its kin: symbols as printed in it. */
export interface Clues {
  /** Drafts that it amends. */
  readonly amends: readonly string[];
  /** Drafts or reports that it was adopted from. */
  readonly from: readonly string[];
}

export interface ChainOptions {
  /** Reads what a document says about its kin; reading is another stage's work. */
  readonly readClues: (kept: Kept) => Promise<Clues>;
  /** How many L documents after the draft to look through for amendments to it. */
  readonly scan: number;
}

/** Fetches everything that belongs to the draft of a symbol. Throws SourceError when it has none. */
export async function fetchChain(
  symbol: DocumentSymbol,
  language: Language,
  tools: Tools,
  { readClues, scan }: ChainOptions,
): Promise<Chain> {
  const found = startFinding(language, tools);
  const asked = await found.get(symbol, { role: roleOf(symbol), by: 'asked', notes: [] });
  const library = tools.offline ? null : await searchDrafts(symbol, tools);
  const records = library?.ok ? library.records : [];
  const draft = isAdopted(symbol)
    ? (draftOf(symbol, records) ?? draftIn((await readClues(asked!.kept)).from))
    : parentOf(symbol);
  if (draft === null) {
    const reason = 'its text names none, and only the Digital Library could say';
    found.unknown.push(`which draft became ${formatSymbol(symbol)}: ${reason}.`);
  } else {
    await found.get(draft, { role: 'draft', by: 'document', notes: [] });
    await probe(draft, found.get);
    for (const { symbol: kin, role, notes } of kinOf(draft, records)) {
      await found.get(kin, { role: role === 'version' ? roleOf(kin) : role, by: 'library', notes });
    }
    await lookThrough(draft, scan, found, readClues);
    await found.doubtAbsences();
  }
  if (tools.offline) found.unknown.push('what is not in the cache: --offline asks no server.');
  else if (library && !library.ok) found.unknown.push(libraryUnknown(library, scan));
  else if (library?.ok && library.partial) {
    found.unknown.push('further amendments: the Digital Library found more records than it sent.');
  }
  const { members, absent, unknown } = found;
  return { members: inOrder([...members.values()]), absent: [...absent], unknown };
}

/** Most revisions, and most addenda to one text, that are asked for. */
const MOST = 30;

/** Asks for the next revision until there is none, and for what belongs to each text on the way. */
async function probe(draft: DocumentSymbol, get: Finding['get']): Promise<void> {
  const next = (of: DocumentSymbol, kind: ModifierKind, number: number) => {
    const one = withModifier(of, kind, number);
    return get(one, { role: roleOf(one), by: 'probe', notes: [] });
  };
  for (let revision = 0; revision < MOST; revision++) {
    if (revision > 0 && !(await next(draft, 'Rev', revision))) break;
    const text = revision === 0 ? draft : withModifier(draft, 'Rev', revision);
    for (let number = 1; number < MOST && (await next(text, 'Add', number)); ) number++;
    for (let number = 1; number < MOST && (await next(text, 'Corr', number)); ) number++;
  }
}
/** Gaps in the numbers of a session are short. */
const GAP = 5;

/** Looks through the L documents after a draft for those that say that they amend it. */
async function lookThrough(
  draft: DocumentSymbol,
  scan: number,
  found: Finding,
  readClues: ChainOptions['readClues'],
): Promise<void> {
  const first = Number(draft.number) + 1;
  let misses = 0;
  for (let number = first; number < first + scan && misses < GAP; number++) {
    const one = { ...draft, number: String(number) };
    const had = await found.look(one, 'probe');
    misses = had && 'kept' in had ? 0 : misses + 1;
    if (!had || !('kept' in had)) continue;
    const { amends } = await readClues(had.kept);
    if (!amends.some((name) => isVersionOf(name, draft))) continue;
    found.add(one, { role: 'amendment', by: 'scan', notes: [] }, had);
  }
}

function isVersionOf(name: string, draft: DocumentSymbol): boolean {
  const symbol = parseSymbol(name);
  return symbol !== null && sameSymbol(formatSymbol(parentOf(symbol)), formatSymbol(draft));
}

function libraryUnknown(fault: Fault, scan: number): string {
  const what = scan > 0 ? 'the adopted text' : 'written amendments and the adopted text';
  const hint = scan > 0 ? '' : ', or look for amendments with --scan 40';
  return `${what}: ${describeFaults([fault])}; give their symbols${hint}.`;
}

const isAdopted = ({ series }: DocumentSymbol): boolean =>
  series === 'resolution' || series === 'decision';

/** The draft among the documents that an adopted text names; reports of committees are none. */
function draftIn(names: readonly string[]): DocumentSymbol | null {
  const drafts = names.map(parseSymbol).filter((one) => one?.series === 'limited');
  return drafts[0] ? parentOf(drafts[0]) : null;
}

const RANK: Readonly<Record<Role, number>> = {
  document: 0,
  draft: 0,
  revision: 0,
  addendum: 0,
  corrigendum: 0,
  amendment: 1,
  adopted: 2,
};

function inOrder(members: ChainMember[]): ChainMember[] {
  return members.sort((a, b) => RANK[a.role] - RANK[b.role] || compareSymbols(a.symbol, b.symbol));
}
