/** Whether a document is there, is not there, or cannot be said to be either: one decision for all who ask. */
import { type DocumentSymbol, formatSymbol } from '../../model/symbol.ts';
import { type FetchedOrKept, tryDocument } from '../fetch-document.ts';
import type { Language } from '../http/settings.ts';
import type { Tools } from '../options.ts';
import { type Effort, type FailedRequest, isDenied } from '../un-servers.ts';
import { whyNotHad } from '../why-not-had.ts';

/** `absent` is what the servers say; whether they say so of everything is asked at the end. */
export type Standing =
  | { readonly state: 'there' }
  | { readonly state: 'absent' }
  /** `why` is a sentence. */
  | { readonly state: 'unknown'; readonly why: string };

/** What an attempt to get a document says about it. A failed request is never an absence. */
export function standingOf(
  symbol: DocumentSymbol,
  language: Language,
  outcome: FetchedOrKept | FailedRequest,
  tools: Pick<Tools, 'settings' | 'clock'>,
): Standing {
  if ('kept' in outcome) return { state: 'there' };
  if (isDenied(outcome, tools)) return { state: 'absent' };
  return { state: 'unknown', why: whyNotHad(symbol, language, outcome, tools) };
}

/** Gets a document into the cache, if it is there. */
export type GetDocument = (
  symbol: DocumentSymbol,
  effort: Effort,
) => Promise<FetchedOrKept | FailedRequest>;

/** The one that asks the UN. */
export function getterFor(language: Language, tools: Tools): GetDocument {
  return (symbol, effort) => tryDocument(symbol, language, tools, effort);
}

/** The name under which a question is remembered. */
export const questionName = (symbol: DocumentSymbol): string =>
  formatSymbol({ ...symbol, part: null });
