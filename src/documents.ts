/** Inputs to Documents: fetches or opens, reads, and checks that it is the document asked for. */
import { basename } from 'node:path';
import type { Document, Problem } from './model/document.ts';
import { InputError, SourceError, UnreadableError } from './model/errors.ts';
import type { RawFile } from './model/source.ts';
import { formatSymbol, sameSymbol } from './model/symbol.ts';
import { sniff } from './parse/readers/sniff.ts';
import type { TrackedView } from './parse/reading.ts';
import { bothTexts } from './parse/tracked.ts';
import { readerVersion } from './parse/version.ts';
import type { Kept } from './sources/cache/cache.ts';
import type { FetchedInput } from './sources/fetch-input.ts';
import type { ChainMember } from './sources/life/finding.ts';
import type { ReadClues } from './sources/life/scan.ts';
import type { Chain } from './sources/life/versions.ts';
import type { SourceOptions } from './sources/options.ts';
import { readInput } from './sources/read-input.ts';

/**
 * Reads one input (path, `-` for standard input, symbol, UN address) into a Document. Throws the
 * named errors.
 */
export async function read(input: string, options: SourceOptions = {}): Promise<Document> {
  const raw = await readInput(input, options);
  const document = await parseOnce(raw, options);
  await checkAsked(raw, document, options);
  if (!raw.asked || document.info.symbol !== null) return document;
  return { ...document, problems: [...document.problems, unchecked(raw.asked.symbol)] };
}

/** Reads both texts of a Word file with tracked changes: all rejected, and all accepted. */
export async function readTracked(
  input: string,
  options: SourceOptions = {},
): Promise<[Document, Document]> {
  const raw = await readInput(input, options);
  return bothTexts(input, (view) => parseOnce(raw, options, view));
}

/**
 * Parses a file, or takes what an earlier run of the same readers made of the same bytes. Plain text
 * is read faster than it would be found.
 */
async function parseOnce(
  raw: RawFile,
  options: SourceOptions,
  view?: TrackedView,
): Promise<Document> {
  const version = readerVersion();
  const parse = async (): Promise<Document> => {
    const { parseDocument } = await import('./parse/parse.ts');
    return parseDocument(raw, view);
  };
  if (version === null || sniff(raw.bytes).format === 'text') return parse();
  const environment = options.environment ?? process.env;
  const { findParsed, keepParsed, parsedKey } = await import('./sources/cache/parsed-cache.ts');
  // The header takes a symbol from the name where the page prints none.
  const key = parsedKey(version, raw.sha256, basename(raw.input), view ?? '');
  const found = (await findParsed(key, environment)) as Document | null;
  if (found !== null) {
    const source = { ...found.info.source, input: raw.input, url: raw.url };
    return { ...found, info: { ...found.info, source } };
  }
  const document = await parse();
  await keepParsed(key, document, environment);
  return document;
}

function unchecked(symbol: string): Problem {
  const message = `fetched as ${symbol}, but the file prints no symbol to check that by`;
  return { side: null, code: 'symbol-not-checked', message, where: null };
}

/** Fetches one symbol or UN address into the cache and checks that it is the document asked for. */
export async function fetchChecked(
  input: string,
  options: SourceOptions = {},
): Promise<FetchedInput> {
  const { fetchInput } = await import('./sources/fetch-input.ts');
  const fetched = await fetchInput(input, options);
  if (!fetched.fromCache) await checkFetched(fetched.raw, options);
  return fetched;
}

/**
 * Fetches the whole life of a draft into the cache: versions, amendments, adopted text. `scan` is how
 * many L documents after the draft are looked through for amendments, and then on to the end of them;
 * with `library` the Digital Library is asked too.
 */
export async function fetchVersions(
  input: string,
  options: SourceOptions = {},
  { scan = 0, library = false }: { readonly scan?: number; readonly library?: boolean } = {},
): Promise<Chain> {
  const { readName } = await import('./sources/fetch-input.ts');
  const named = readName(input, options.language);
  if (!named) {
    throw new InputError(`'${input}' names no draft: give a symbol such as A/HRC/56/L.8.`);
  }
  const { toolsFor } = await import('./sources/options.ts');
  const { fetchChain } = await import('./sources/life/versions.ts');
  const tools = toolsFor(formatSymbol(named.symbol), options);
  const clues: ReadClues = (kept) => readClues(kept, options);
  const how = { readClues: clues, scan, library };
  const chain = await fetchChain(named.symbol, named.language, tools, how);
  const members: ChainMember[] = [];
  const unknown = [...chain.unknown];
  for (const member of chain.members) {
    const { name: symbol, language, url, sha256 } = member.kept.holding;
    const raw = { input, url, bytes: member.kept.bytes, sha256, asked: { symbol, language } };
    try {
      if (!member.fromCache) await checkFetched(raw, options);
      members.push(member);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      unknown.push(`${symbol}: ${error.message}`);
    }
  }
  const failed = chain.failed || unknown.length > chain.unknown.length;
  return { ...chain, members, unknown, failed };
}

/** What a fetched text says about its kin; a sentence when it cannot be read, or is another one. */
async function readClues(kept: Kept, options: SourceOptions): ReturnType<ReadClues> {
  try {
    const { info } = await readKeptDocument(kept, options);
    return { amends: info.amends ?? [], from: info.adoption?.documents ?? [] };
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof SourceError) {
      return { unread: error.message };
    }
    throw error;
  }
}

/** Reads what was kept under a symbol, and checks that it is that. Throws the named errors. */
export async function readKeptDocument(
  { bytes, holding }: Kept,
  options: SourceOptions = {},
): Promise<Document> {
  const { name: symbol, language, url, sha256 } = holding;
  const raw = { input: symbol, url, bytes, sha256, asked: { symbol, language } };
  const document = await parseOnce(raw, options);
  await checkAsked(raw, document, options);
  return document;
}

/** Checks a fetched file as far as it can be read; what no reader can read is kept all the same. */
export async function checkFetched(raw: RawFile, options: SourceOptions = {}): Promise<void> {
  try {
    await checkAsked(raw, await parseOnce(raw, options), options);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    options.onNote?.(`kept, but not readable: ${error.message}`);
  }
}

/**
 * A server may send another document than it was asked for, or the English file for another language. The
 * symbol in the masthead, or in the running heads, has to be the one asked for, and the text in the language
 * asked for; otherwise the file leaves the cache.
 */
async function checkAsked(
  { asked, sha256 }: RawFile,
  document: Document,
  options: SourceOptions,
): Promise<void> {
  if (!asked) return;
  const { language } = document.info;
  const other = isOther(document, asked.symbol)
    ? `the server sent ${document.info.symbol} when asked for ${asked.symbol}: it was not kept; check the symbol or try again later.`
    : language !== 'und' && language !== asked.language
      ? `the server sent ${asked.symbol} in another language (${language}) when asked for it in ${asked.language}: it was not kept as that; translations come later, try --lang ${language}.`
      : null;
  if (other === null) return;
  const { rejectFetched } = await import('./sources/fetch-input.ts');
  await rejectFetched(asked, sha256, options);
  throw new SourceError(other);
}

function isOther({ info, dropped }: Document, symbol: string): boolean {
  if (info.symbol === null || sameSymbol(info.symbol, symbol)) return false;
  const heads = dropped.filter(({ reason }) => reason === 'running head');
  return !heads.some(({ text }) => text.split(/\s+/).some((word) => sameSymbol(word, symbol)));
}
