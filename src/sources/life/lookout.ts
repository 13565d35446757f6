/** Asking whether documents are there by now, each once in a pass, and what is known to belong to a draft. */
import { type DocumentSymbol, formatSymbol, parentOf, sameSymbol } from '../../model/symbol.ts';
import { describeFaults } from '../http/faults.ts';
import type { Language } from '../http/settings.ts';
import { type SourceOptions, type Tools, toolsFor } from '../options.ts';
import { askProposals, draftNamed, kinInRecord } from '../sessions/draft-in-record.ts';
import { formatSession, sessionOf } from '../sessions/session-name.ts';
import type { Effort } from '../un-servers.ts';
import { type Kin, kinOf, searchDrafts } from './library.ts';
import { type GetDocument, getterFor, type Standing, standingOf } from './standing.ts';
import { startWitness } from './witness.ts';

export interface Lookout {
  /** Into the cache, if it is there. A probe is cheap and does for what was not issued yet. */
  readonly ask: (symbol: DocumentSymbol, effort: Effort) => Promise<Standing>;
  /** What the record of proposals knows to belong to a draft; null when it does not cover its session. */
  readonly recorded: (draft: DocumentSymbol) => Promise<readonly Kin[] | string | null>;
  /** What the Digital Library knows to belong to a draft; a sentence when it cannot be had. */
  readonly kin: (draft: DocumentSymbol) => Promise<readonly Kin[] | string>;
  /** True when the servers denied even what exists at any time of the pass, or when that could not be found out. */
  readonly denyEverything: () => Promise<boolean>;
}

/** Opens a pass. With `refresh` what is in the cache is asked for again. */
export function openLookout(language: Language, options: SourceOptions): Lookout {
  const tools = toolsFor('the UN', options);
  return lookoutOver(language, tools, getterFor(language, tools));
}

/** A pass over any way to get documents. */
export function lookoutOver(language: Language, tools: Tools, get: GetDocument): Lookout {
  const asked = new Map<string, Promise<Standing>>();
  const recorded = new Map<string, ReturnType<typeof askProposals>>();
  const searched = new Map<string, ReturnType<typeof searchDrafts>>();

  const { hear, denyEverything } = startWitness(tools);

  const askOnce = async (symbol: DocumentSymbol, effort: Effort): Promise<Standing> => {
    const outcome = await get(symbol, effort);
    await hear(outcome);
    return standingOf(symbol, language, outcome, tools);
  };
  return {
    ask: (symbol, effort) => once(asked, formatSymbol(symbol), () => askOnce(symbol, effort)),
    recorded: async (draft) => {
      const session = sessionOf(draft);
      if (session === null) return null;
      const answer = await once(recorded, formatSession(session), () =>
        askProposals(session, tools),
      );
      if (answer === null) return null;
      if (!answer.ok) return `the record of proposals does not say (${describeFaults([answer])}).`;
      const found = draftNamed(formatSymbol(parentOf(draft)), answer.proposals);
      const own = found && sameSymbol(found.symbol, formatSymbol(parentOf(draft)));
      return own ? kinInRecord(found) : [];
    },
    kin: async (draft) => {
      const series = formatSymbol({ ...parentOf(draft), number: '*' });
      const answer = await once(searched, series, () => searchDrafts(draft, tools));
      if (answer.ok) return kinOf(parentOf(draft), answer.records);
      return `the Digital Library does not say (${describeFaults([answer])}).`;
    },
    denyEverything,
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const earlier = known.get(key);
  if (earlier) return earlier;
  const promise = work();
  known.set(key, promise);
  return promise;
}
