/** The life of a draft: its revisions, addenda and corrigenda, amendments to it, the adopted text. */
import { SourceError } from '../model/errors.ts';
import {
  compareSymbols,
  type DocumentSymbol,
  formatSymbol,
  type ModifierKind,
  parentOf,
  withModifier,
} from '../model/symbol.ts';
import { describeFaults, type Fault } from './faults.ts';
import { type Had, tryDocument, whyNot } from './fetch-document.ts';
import { draftOf, kinOf, searchDrafts } from './library.ts';
import type { Tools } from './options.ts';
import type { Language } from './settings.ts';
import { askControl, isAbsence } from './un-servers.ts';

export type Role =
  | 'draft'
  | 'revision'
  | 'addendum'
  | 'corrigendum'
  | 'amendment'
  | 'adopted'
  | 'document';

export interface ChainMember extends Had {
  readonly symbol: DocumentSymbol;
  readonly role: Role;
  /** How we know of it. */
  readonly by: 'asked' | 'probe' | 'library';
  /** Catalogue notes, such as the fate of an amendment. */
  readonly notes: readonly string[];
}

export interface Chain {
  /** In the order of the life of the text: versions, then amendments, then the adopted text. */
  readonly members: readonly ChainMember[];
  /** Symbols that were asked for and are not there (today). */
  readonly absent: readonly string[];
  /** What could not be found out, each one a sentence. */
  readonly unknown: readonly string[];
}

/** Fetches everything that belongs to the draft of a symbol. Throws SourceError when it has none. */
export async function fetchChain(
  symbol: DocumentSymbol,
  language: Language,
  tools: Tools,
): Promise<Chain> {
  const members = new Map<string, ChainMember>();
  const absent = new Set<string>();
  const unknown: string[] = [];

  const get = async (one: DocumentSymbol, about: Pick<ChainMember, 'role' | 'by' | 'notes'>) => {
    const name = formatSymbol(one);
    if (members.has(name)) return true;
    const outcome = await orMissing(() =>
      tryDocument(one, language, tools, about.by === 'probe' ? 'probe' : 'full'),
    );
    if (outcome !== null && 'kept' in outcome) {
      members.set(name, { symbol: one, ...about, ...outcome });
      absent.delete(name);
      return true;
    }
    if (about.by === 'asked') {
      throw new SourceError(outcome ? whyNot(one, language, outcome, tools) : notCached(name));
    }
    const trouble = outcome?.faults.find((fault) => !isAbsence(fault));
    if (trouble) unknown.push(`${name}: ${describeFaults([trouble])}.`);
    else absent.add(name);
    return false;
  };

  await get(symbol, { role: roleOf(symbol), by: 'asked', notes: [] });
  const library = tools.offline ? null : await searchDrafts(symbol, tools);
  const draft = await draftFor(symbol, library?.ok ? library.records : []);
  if (draft === null) {
    unknown.push(`which draft became ${formatSymbol(symbol)}: only the Digital Library could say.`);
  } else {
    await get(draft, { role: 'draft', by: 'library', notes: [] });
    await probe(draft, get);
    if (absent.size > 0 && !tools.offline && (await askControl(tools)) === 'refuses') {
      unknown.push(
        `${[...absent].join(', ')}: the server began to refuse us and denies everything.`,
      );
      absent.clear();
    }
    for (const { symbol: kin, role, notes } of kinOf(draft, library?.ok ? library.records : [])) {
      await get(kin, { role: role === 'version' ? roleOf(kin) : role, by: 'library', notes });
    }
  }
  if (tools.offline) unknown.push('what is not in the cache: --offline asks no server.');
  else if (library && !library.ok) unknown.push(libraryUnknown(library));
  else if (library?.ok && library.partial) {
    unknown.push('further amendments: the Digital Library found more records than it sent.');
  }
  return { members: inOrder([...members.values()]), absent: [...absent], unknown };
}

/** Asks for the next revision until there is none, and for what belongs to each text on the way. */
async function probe(
  draft: DocumentSymbol,
  get: (one: DocumentSymbol, about: Pick<ChainMember, 'role' | 'by' | 'notes'>) => Promise<boolean>,
): Promise<void> {
  const next = (of: DocumentSymbol, kind: ModifierKind, number: number) => {
    const one = withModifier(of, kind, number);
    return get(one, { role: roleOf(one), by: 'probe', notes: [] });
  };
  const MOST = 30;
  for (let revision = 0; revision < MOST; revision++) {
    if (revision > 0 && !(await next(draft, 'Rev', revision))) break;
    const text = revision === 0 ? draft : withModifier(draft, 'Rev', revision);
    for (let number = 1; number < MOST && (await next(text, 'Add', number)); ) number++;
    for (let number = 1; number < MOST && (await next(text, 'Corr', number)); ) number++;
  }
}

async function draftFor(
  symbol: DocumentSymbol,
  records: Parameters<typeof draftOf>[1],
): Promise<DocumentSymbol | null> {
  const adopted = symbol.series === 'resolution' || symbol.series === 'decision';
  return adopted ? draftOf(symbol, records) : parentOf(symbol);
}

/** Offline, a document that is not in the cache is no error here. */
async function orMissing<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

function notCached(name: string): string {
  return `'${name}' is not in the cache: run 'draftwatch fetch --all ${name}' when there is a network.`;
}

function libraryUnknown(fault: Fault): string {
  return `written amendments and the adopted text: ${describeFaults([fault])}; give their symbols.`;
}

function roleOf({ series, modifiers }: DocumentSymbol): Role {
  const last = modifiers.at(-1)?.kind;
  if (last === 'Rev') return 'revision';
  if (last === 'Add') return 'addendum';
  if (last === 'Corr' || last === 'Amend') return 'corrigendum';
  if (series === 'limited') return 'draft';
  return series === 'resolution' || series === 'decision' ? 'adopted' : 'document';
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
