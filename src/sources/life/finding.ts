/** Collecting the documents of one draft: what was found, what is not there, what stays unknown. */
import { SourceError } from '../../model/errors.ts';
import { type DocumentSymbol, formatSymbol } from '../../model/symbol.ts';
import { type FetchedOrKept, tryDocument } from '../fetch-document.ts';
import type { Language } from '../http/settings.ts';
import type { Tools } from '../options.ts';
import type { Effort, FailedRequest } from '../un-servers.ts';
import { whyNotHad } from '../why-not-had.ts';
import { type Standing, standingOf } from './standing.ts';
import { startWitness } from './witness.ts';

export type ChainRole =
  | 'draft'
  | 'revision'
  | 'addendum'
  | 'corrigendum'
  | 'amendment'
  | 'adopted'
  | 'document';

export interface ChainMember extends FetchedOrKept {
  readonly symbol: DocumentSymbol;
  readonly role: ChainRole;
  /** How we know of it. */
  readonly by: 'asked' | 'document' | 'probe' | 'record' | 'library' | 'scan';
  /** What the record or the catalogue says, such as the fate of an amendment. */
  readonly notes: readonly string[];
}

export type About = Pick<ChainMember, 'role' | 'by' | 'notes'>;

/** Collects members, absences and gaps on the way. */
export function startChainSearch(language: Language, tools: Tools) {
  const members = new Map<string, ChainMember>();
  const absent = new Set<string>();
  const unknown: string[] = [];
  const { hear, denyEverything } = startWitness(tools);

  /** A document, without making it a member yet. Offline, null when it is not in the cache. */
  const look = async (
    one: DocumentSymbol,
    effort: Effort,
  ): Promise<FetchedOrKept | FailedRequest | null> => {
    const outcome = await orMissing(() => tryDocument(one, language, tools, effort));
    if (outcome !== null) await hear(outcome);
    return outcome;
  };

  /** The member that a document is; null when it is not there. Throws SourceError for what a user asked for. */
  const get = async (one: DocumentSymbol, about: About): Promise<ChainMember | null> => {
    const name = formatSymbol(one);
    const known = members.get(name);
    if (known) return known;
    const outcome = await look(one, about.by === 'probe' ? 'probe' : 'full');
    if (outcome !== null && 'kept' in outcome) return add(one, about, outcome);
    if (about.by === 'asked') {
      throw new SourceError(outcome ? whyNotHad(one, language, outcome, tools) : notCached(name));
    }
    const standing = outcome && standingOf(one, language, outcome, tools);
    noteStanding(name, about.by, standing, { absent, unknown });
    return null;
  };

  const add = (one: DocumentSymbol, about: About, had: FetchedOrKept): ChainMember => {
    const member = { symbol: one, ...about, ...had };
    members.set(formatSymbol(one), member);
    absent.delete(formatSymbol(one));
    return member;
  };

  const doubtAbsences = async (): Promise<void> => {
    if (absent.size === 0 || tools.offline || !(await denyEverything())) return;
    unknown.push(deniedSentence(absent));
    absent.clear();
  };

  return {
    language,
    tools,
    members,
    absent,
    unknown,
    look,
    get,
    add,
    denyEverything,
    doubtAbsences,
  };
}

/** Of a document that did not come: whether it is absent for certain. */
function noteStanding(
  name: string,
  by: About['by'],
  standing: Standing | null,
  { absent, unknown }: { readonly absent: Set<string>; readonly unknown: string[] },
): void {
  if (standing?.state === 'unknown') unknown.push(standing.why);
  else if (by === 'record') {
    absent.delete(name);
    unknown.push(
      `${name}: the record of proposals lists it, and the server does not have it today.`,
    );
  } else absent.add(name);
}

/** Of servers that deny what exists, or could not be asked for it, nothing counts as absent. */
function deniedSentence(absent: ReadonlySet<string>): string {
  const why = 'the server denies even what exists, or could not be asked for that';
  return `${[...absent].join(', ')}: ${why}.`;
}

export type ChainSearch = ReturnType<typeof startChainSearch>;

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

/** What a symbol says about the part its document plays. */
export function roleOfSymbol({ series, modifiers }: DocumentSymbol): ChainRole {
  const last = modifiers.at(-1)?.kind;
  if (last === 'Rev') return 'revision';
  if (last === 'Add') return 'addendum';
  if (last === 'Corr' || last === 'Amend') return 'corrigendum';
  if (series === 'limited') return 'draft';
  return series === 'resolution' || series === 'decision' ? 'adopted' : 'document';
}
