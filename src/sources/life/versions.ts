/** The life of a draft: its revisions, addenda and corrigenda, amendments to it, the adopted text. */
import {
  compareSymbols,
  type DocumentSymbol,
  formatSymbol,
  type ModifierKind,
  parentOf,
  parseSymbol,
  withModifier,
} from '../../model/symbol.ts';
import { describeFaults } from '../http/faults.ts';
import type { Language } from '../http/settings.ts';
import type { Tools } from '../options.ts';
import {
  askProposals,
  draftNamed,
  draftOfAdopted,
  hasAllAmendments,
  kinInRecord,
} from '../sessions/draft-in-record.ts';
import { sessionOf } from '../sessions/session-name.ts';
import {
  type ChainMember,
  type ChainRole,
  type ChainSearch,
  roleOfSymbol,
  startChainSearch,
} from './finding.ts';
import { draftOf, type Kin, kinOf, searchDrafts } from './library.ts';
import { lookThrough, type ReadClues } from './scan.ts';

export interface Chain {
  /** In the order of the life of the text: versions, then amendments, then the adopted text. */
  readonly members: readonly ChainMember[];
  /** Symbols that were asked for and are not there (today). */
  readonly absent: readonly string[];
  /** What could not be found out, each one a sentence. */
  readonly unknown: readonly string[];
  /** True when a part of that failed and may succeed another time; no record says the rest at all. */
  readonly failed: boolean;
}

export interface ChainOptions {
  /** Reads what a document says about its kin; reading is another stage's work. */
  readonly readClues: ReadClues;
  /** How many L documents after the draft to look through for amendments at least; 0 for no look. */
  readonly scan: number;
  /** Ask the Digital Library too: it answers most programs with a challenge. */
  readonly library: boolean;
}

/** What is established about a draft, and what is said about what is not. */
interface Known {
  amendments: boolean;
  adopted: boolean;
  /** A record that should say could not be asked. */
  failed: boolean;
  readonly why: string[];
}

/** Fetches everything that belongs to the draft of a symbol. Throws SourceError when it has none. */
export async function fetchChain(
  symbol: DocumentSymbol,
  language: Language,
  tools: Tools,
  options: ChainOptions,
): Promise<Chain> {
  const found = startChainSearch(language, tools);
  const asked = await found.get(symbol, { role: roleOfSymbol(symbol), by: 'asked', notes: [] });
  const known: Known = { amendments: false, adopted: isAdopted(symbol), failed: false, why: [] };
  const library = tools.offline || !options.library ? null : await searchDrafts(symbol, tools);
  const draft = await draftBehind(
    symbol,
    asked!,
    tools,
    options,
    library?.ok ? library.records : [],
  );
  // What no record says, asked or not.
  const unsaid: string[] = [];
  if (draft === null) {
    const reason = 'its text names none, and no record that could be asked does';
    unsaid.push(`which draft became ${formatSymbol(symbol)}: ${reason}.`);
  } else {
    await found.get(draft, { role: 'draft', by: 'document', notes: [] });
    await probe(draft, found.get);
    unsaid.push(...(await fromRecord(draft, found, tools, known)));
    if (library?.ok) {
      const kin = kinOf(draft, library.records);
      await addKin(kin, 'library', found);
      known.adopted ||= kin.some(({ role }) => role === 'adopted');
      known.amendments ||= !library.partial;
      if (library.partial) known.why.push('the Digital Library found more records than it sent');
    } else if (library) {
      known.failed = true;
      known.why.push(describeFaults([library]));
    }
    if (options.scan > 0 && !tools.offline) {
      const last = highest(found, draft);
      known.amendments = await lookThrough(
        draft,
        { scan: options.scan, last },
        found,
        options.readClues,
      );
    }
    await found.doubtAbsences();
  }
  if (tools.offline) unsaid.push('what is not in the cache: --offline asks no server.');
  else if (draft !== null) unsaid.push(...notKnown(known, options));
  const { members, absent, unknown } = found;
  return {
    members: inOrder([...members.values()]),
    absent: [...absent].sort(bySymbol),
    unknown: [...unknown, ...unsaid],
    failed: known.failed || unknown.length > 0,
  };
}

async function draftBehind(
  symbol: DocumentSymbol,
  asked: ChainMember,
  tools: Tools,
  { readClues }: ChainOptions,
  records: Parameters<typeof draftOf>[1],
): Promise<DocumentSymbol | null> {
  if (!isAdopted(symbol)) return parentOf(symbol);
  const inLibrary = draftOf(symbol, records);
  if (inLibrary) return inLibrary;
  const clues = await readClues(asked.kept);
  const printed = 'unread' in clues ? null : draftIn(clues.from);
  if (printed || tools.offline) return printed;
  const recorded = await draftOfAdopted(symbol, tools);
  return recorded && parseSymbol(recorded.draft.symbol);
}

/** Takes what the General Assembly's record of proposals knows; gives what it leaves open, in sentences. */
async function fromRecord(
  draft: DocumentSymbol,
  found: ChainSearch,
  tools: Tools,
  known: Known,
): Promise<readonly string[]> {
  const session = tools.offline ? null : sessionOf(draft);
  const answer = session && (await askProposals(session, tools));
  if (!answer) return [];
  if (!answer.ok) {
    known.failed = true;
    known.why.push(describeFaults([answer]));
    return [];
  }
  const own = draftNamed(formatSymbol(draft), answer.proposals);
  if (!own) {
    known.why.push('the record of proposals does not have it yet');
    return [];
  }
  await addKin(kinInRecord(own), 'record', found);
  known.adopted ||= own.adopted !== null || own.outcome === 'not adopted';
  known.amendments ||= hasAllAmendments(own);
  const unnumbered = own.amendments.filter((one) => one.symbol === null).length;
  if (!hasAllAmendments(own)) known.why.push('the record of proposals is days late');
  return unnumbered === 0
    ? []
    : [`the symbol of ${unnumbered} amendment(s) that the record lists without one.`];
}

async function addKin(
  kin: readonly Kin[],
  by: ChainMember['by'],
  found: ChainSearch,
): Promise<void> {
  for (const { symbol, role, notes } of kin) {
    await found.get(symbol, { role: role === 'version' ? roleOfSymbol(symbol) : role, by, notes });
  }
}

/** The highest number among the L documents that are known to be there. */
function highest(found: ChainSearch, draft: DocumentSymbol): number {
  const numbers = [...found.members.values()].flatMap(({ symbol }) =>
    symbol.series === 'limited' && symbol.body === draft.body ? Number(symbol.number) : [],
  );
  return Math.max(0, ...numbers);
}

function notKnown({ amendments, adopted, why }: Known, { scan, library }: ChainOptions): string[] {
  const what = [
    ...(amendments ? [] : ['written amendments']),
    ...(adopted ? [] : ['the adopted text']),
  ];
  if (what.length === 0) return [];
  const asked = library
    ? ''
    : '; the Digital Library, which refuses most programs, is asked with --library';
  const reasons = why.length === 0 ? 'no open record says' : why.join('; ');
  const hint = amendments || scan > 0 ? '' : ', or look for amendments with --scan 40';
  return [`${what.join(' and ')}: ${reasons}${asked}; give their symbols${hint}.`];
}

/** Most revisions, and most addenda to one text, that are asked for. */
const MOST = 30;

/** Asks for the next revision until there is none, and for what belongs to each text on the way. */
async function probe(draft: DocumentSymbol, get: ChainSearch['get']): Promise<void> {
  const next = (of: DocumentSymbol, kind: ModifierKind, number: number) => {
    const one = withModifier(of, kind, number);
    return get(one, { role: roleOfSymbol(one), by: 'probe', notes: [] });
  };
  const all = async (of: DocumentSymbol, kind: ModifierKind): Promise<void> => {
    for (let number = 1; number < MOST && (await next(of, kind, number)); ) number++;
  };
  const from = async (text: DocumentSymbol, revision: number): Promise<void> => {
    const later = async (): Promise<void> => {
      if (revision >= MOST || !(await next(draft, 'Rev', revision + 1))) return;
      await from(withModifier(draft, 'Rev', revision + 1), revision + 1);
    };
    // Side by side: the servers are slow, and asked for two things at a time.
    await Promise.all([later(), all(text, 'Add'), all(text, 'Corr')]);
  };
  await from(draft, 0);
}

const isAdopted = ({ series }: DocumentSymbol): boolean =>
  series === 'resolution' || series === 'decision';

/** The draft among the documents that an adopted text names; reports of committees are none. */
function draftIn(names: readonly string[]): DocumentSymbol | null {
  const drafts = names.map(parseSymbol).filter((one) => one?.series === 'limited');
  return drafts[0] ? parentOf(drafts[0]) : null;
}

const RANK: Readonly<Record<ChainRole, number>> = {
  document: 0,
  draft: 0,
  revision: 0,
  addendum: 0,
  corrigendum: 0,
  amendment: 1,
  adopted: 2,
};

function bySymbol(a: string, b: string): number {
  return compareSymbols(parseSymbol(a)!, parseSymbol(b)!);
}

function inOrder(members: ChainMember[]): ChainMember[] {
  return members.sort((a, b) => RANK[a.role] - RANK[b.role] || compareSymbols(a.symbol, b.symbol));
}
