/** Asking whether documents are there by now, each once in a pass, and what the catalogue knows. */
import { type DocumentSymbol, formatSymbol, parentOf } from '../../model/symbol.ts';
import { tryDocument, whyNot } from '../fetch-document.ts';
import { describeFaults } from '../http/faults.ts';
import type { Language } from '../http/settings.ts';
import { type SourceOptions, toolsFor } from '../options.ts';
import { askControl, type Effort, type Failed, isAbsence } from '../un-servers.ts';
import { type Kin, kinOf, type LibraryAnswer, searchDrafts } from './library.ts';

/** `absent` is what the servers say; whether they say so of everything is asked at the end. */
export type Standing =
  | { readonly state: 'there' }
  | { readonly state: 'absent' }
  /** `why` is a sentence. */
  | { readonly state: 'unknown'; readonly why: string };

export interface Lookout {
  /** Into the cache, if it is there. A probe is cheap and does for what was not issued yet. */
  readonly ask: (symbol: DocumentSymbol, effort: Effort) => Promise<Standing>;
  /** What the Digital Library knows to belong to a draft; a sentence when it cannot be had. */
  readonly kin: (draft: DocumentSymbol) => Promise<readonly Kin[] | string>;
  /** True when the servers deny even what exists, or when that could not be found out. */
  readonly denyEverything: () => Promise<boolean>;
}

/** Opens a pass. With `refresh` what is in the cache is asked for again. */
export function openLookout(language: Language, options: SourceOptions): Lookout {
  const tools = toolsFor('the UN', options);
  const { host } = new URL(tools.settings.ods);
  const asked = new Map<string, Promise<Standing>>();
  const searched = new Map<string, ReturnType<typeof searchDrafts>>();

  const askOnce = async (symbol: DocumentSymbol, effort: Effort): Promise<Standing> => {
    const outcome = await tryDocument(symbol, language, tools, effort);
    if ('kept' in outcome) return { state: 'there' };
    if (isDenied(outcome, host)) return { state: 'absent' };
    return { state: 'unknown', why: whyNot(symbol, language, outcome, tools) };
  };
  const search = (draft: DocumentSymbol): ReturnType<typeof searchDrafts> => {
    const series = formatSymbol({ ...parentOf(draft), number: '*' });
    return once(searched, series, () => searchDrafts(draft, tools));
  };
  return {
    ask: (symbol, effort) => once(asked, formatSymbol(symbol), () => askOnce(symbol, effort)),
    kin: async (draft) => {
      const answer = await search(draft);
      if (answer.ok) return kinOf(parentOf(draft), (answer as LibraryAnswer).records);
      return `the Digital Library does not say (${describeFaults([answer])}).`;
    },
    denyEverything: async () =>
      tools.settings.control !== '' && (await askControl(tools)) !== 'answers',
  };
}

/** The first server knows what there is; that the second one cannot be asked proves nothing. */
function isDenied({ faults }: Failed, host: string): boolean {
  const own = faults.filter((one) => one.host === host);
  return own.length > 0 && own.every(isAbsence);
}

function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const earlier = known.get(key);
  if (earlier) return earlier;
  const promise = work();
  known.set(key, promise);
  return promise;
}
