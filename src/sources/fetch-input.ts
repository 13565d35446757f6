/** Fetching what the user named: a symbol in any form, or an address of the UN's document sites. */
import { InputError } from '../model/errors.ts';
import type { RawFile } from '../model/source.ts';
import { type DocumentSymbol, formatSymbol } from '../model/symbol.ts';
import { discard } from './cache/cache.ts';
import type { Holding } from './cache/holding.ts';
import { type Fetched, fetchAddress, fetchDocument } from './fetch-document.ts';
import { LANGUAGES, type Language } from './http/settings.ts';
import { type SourceOptions, toolsFor } from './options.ts';
import { show } from './raw-file.ts';
import { ORALLY, recognise } from './recognise.ts';
import { fileAddress } from './un-address.ts';

export interface FetchedInput {
  readonly raw: RawFile;
  readonly holding: Holding;
  /** True when no server was asked. */
  readonly fromCache: boolean;
}

/** Fetches one input. Throws InputError when it names nothing to fetch, SourceError when it fails. */
export async function fetchInput(input: string, options: SourceOptions): Promise<FetchedInput> {
  const named = readName(input, options.language);
  if (named === null) {
    const address = fileAddress(input);
    if (address === null) throw new InputError(namesNothing(input));
    return fetchedInput(input, await fetchAddress(address, toolsFor(input, options)));
  }
  const { symbol, language } = named;
  const tools = toolsFor(formatSymbol(symbol), options);
  const asked = { symbol: formatSymbol(symbol), language };
  if (ORALLY.test(input)) {
    tools.note(
      `'${asked.symbol}' is the text as it was tabled: what was changed orally is printed first in the adopted text.`,
    );
  }
  return fetchedInput(input, await fetchDocument(symbol, language, tools), asked);
}

/** What a kept file is to the rest of the program. */
export function fetchedInput(
  input: string,
  { holding, bytes, fromCache }: Fetched,
  asked?: RawFile['asked'],
): FetchedInput {
  const { url, sha256 } = holding;
  const raw = { input, url, bytes, sha256, ...(asked && { asked }) };
  return { raw, holding, fromCache };
}

export interface NamedSymbol {
  readonly symbol: DocumentSymbol;
  readonly language: Language;
}

/** The document a text names; null when it names none. Throws InputError when it names several. */
export function readName(input: string, preferred: Language | undefined): NamedSymbol | null {
  if (preferred !== undefined && !LANGUAGES.includes(preferred)) {
    throw new InputError(`${show(preferred)} is no language of the UN: ${LANGUAGES.join(', ')}.`);
  }
  const found = recognise(input);
  if (found === null) return null;
  if (found.kind === 'ambiguous') {
    throw new InputError(`${show(input)} may be ${orList(found.candidates)}: write which one.`);
  }
  if (found.kind === 'incomplete') throw new InputError(`${show(input)}: ${found.hint}.`);
  const symbol = { ...found.symbol, part: null };
  return { symbol, language: preferred ?? found.language ?? 'en' };
}

/** Takes a fetched file out of the cache, because it is not the document it was kept as. */
export async function rejectFetched(
  asked: NonNullable<RawFile['asked']>,
  sha256: string,
  options: SourceOptions,
): Promise<void> {
  const { cache } = toolsFor(asked.symbol, options);
  await discard(cache, { name: asked.symbol, language: asked.language }, sha256);
}

function namesNothing(input: string): string {
  if (/^https?:\/\/digitallibrary\.un\.org\/(?:record|search)/i.test(input)) {
    return `${show(input)} is a page of the catalogue: give the symbol that stands on it, or the address of the file.`;
  }
  if (/^https?:\/\//i.test(input)) {
    return `${show(input)} is no document address of the UN (documents.un.org, docs.un.org, undocs.org, digitallibrary.un.org): download it and give the file.`;
  }
  return `${show(input)}: no such file, and no UN document symbol such as A/HRC/56/L.8; check the spelling.`;
}

function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
