/** Inputs in, Report out: the whole program as one readable function. */
import { assessChanges } from './assess/assess.ts';
import { loadRules } from './assess/rules.ts';
import { watchedThemes } from './assess/themes/watched.ts';
import { compareDocuments } from './compare/compare.ts';
import type { Document } from './model/document.ts';
import { InputError, SourceError, UnreadableError } from './model/errors.ts';
import type { Report } from './model/report.ts';
import type { RawFile } from './model/source.ts';
import { formatSymbol, sameSymbol } from './model/symbol.ts';
import { parseDocument } from './parse/parse.ts';
import { buildReport } from './report/build.ts';
import type { FetchedInput } from './sources/fetch-input.ts';
import type { SourceOptions } from './sources/options.ts';
import { readInput } from './sources/read-input.ts';
import type { Chain } from './sources/versions.ts';

export interface DiffOptions {
  /** Watched themes; a change on none of them is never flagged. */
  readonly themes?: readonly string[];
  /** Directories of further rules, read after the bundled ones. */
  readonly rules?: readonly string[];
  /** How documents are fetched: offline, language, progress. */
  readonly sources?: SourceOptions;
}

/**
 * Reads one input (path, `-` for standard input, symbol, UN address) into a Document. Throws the
 * named errors.
 */
export async function read(input: string, options: SourceOptions = {}): Promise<Document> {
  const raw = await readInput(input, options);
  const document = await parseDocument(raw);
  await checkMasthead(raw, document, options);
  return document;
}

/** Fetches one symbol or UN address into the cache and checks that it is the document asked for. */
export async function fetchChecked(
  input: string,
  options: SourceOptions = {},
): Promise<FetchedInput> {
  const { fetchInput } = await import('./sources/fetch-input.ts');
  const fetched = await fetchInput(input, options);
  await checkFetched(fetched.raw, options);
  return fetched;
}

/** Fetches the whole life of a draft into the cache: versions, amendments, adopted text. */
export async function fetchVersions(input: string, options: SourceOptions = {}): Promise<Chain> {
  const { readName } = await import('./sources/fetch-input.ts');
  const named = readName(input, options.language);
  if (!named)
    throw new InputError(`'${input}' names no draft: give a symbol such as A/HRC/56/L.8.`);
  const { toolsFor } = await import('./sources/options.ts');
  const { fetchChain } = await import('./sources/versions.ts');
  const tools = toolsFor(formatSymbol(named.symbol), options);
  const chain = await fetchChain(named.symbol, named.language, tools);
  for (const { kept, fromCache } of chain.members) {
    const { name: symbol, language, url, sha256 } = kept.holding;
    const raw = { input, url, bytes: kept.bytes, sha256, asked: { symbol, language } };
    if (!fromCache) await checkFetched(raw, options);
  }
  return chain;
}

/** Checks a fetched file as far as it can be read; what no reader can read is kept all the same. */
export async function checkFetched(raw: RawFile, options: SourceOptions = {}): Promise<void> {
  try {
    await checkMasthead(raw, await parseDocument(raw), options);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    options.onNote?.(`kept, but not readable: ${error.message}`);
  }
}

/**
 * A server may send another document than it was asked for. The symbol in the masthead, or in the
 * running heads, has to be the one asked for; otherwise the file leaves the cache.
 */
async function checkMasthead(
  { asked, sha256 }: RawFile,
  { info, dropped }: Document,
  options: SourceOptions,
): Promise<void> {
  if (!asked || info.symbol === null || sameSymbol(info.symbol, asked.symbol)) return;
  const heads = dropped.filter(({ reason }) => reason === 'running head');
  if (heads.some(({ text }) => text.split(/\s+/).some((word) => sameSymbol(word, asked.symbol)))) {
    return;
  }
  const { rejectFetched } = await import('./sources/fetch-input.ts');
  await rejectFetched(asked, sha256, options);
  throw new SourceError(
    `the server sent ${info.symbol} when asked for ${asked.symbol}: it was not kept; check the symbol or try again later.`,
  );
}

/** Compares two inputs, the older first. Throws the named errors of `model/errors.ts`. */
export async function diff(
  before: string,
  after: string,
  options: DiffOptions = {},
): Promise<Report> {
  const [beforeDocument, afterDocument] = await readBoth(before, after, options.sources);
  return diffDocuments(beforeDocument, afterDocument, options);
}

/** Reads both at once; when neither can be had, the error names both. */
async function readBoth(
  before: string,
  after: string,
  options: SourceOptions = {},
): Promise<[Document, Document]> {
  const [left, right] = await Promise.allSettled([read(before, options), read(after, options)]);
  if (left.status === 'fulfilled' && right.status === 'fulfilled') return [left.value, right.value];
  const reasons = [left, right].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (reasons.every((reason) => reason instanceof SourceError)) {
    throw new SourceError([...new Set(reasons.map(({ message }) => message))].join(' '));
  }
  throw reasons.find((reason) => !(reason instanceof SourceError));
}

/** Compares two documents that were read already. */
export async function diffDocuments(
  before: Document,
  after: Document,
  options: DiffOptions = {},
): Promise<Report> {
  const rules = await loadRules(options.rules);
  const changes = compareDocuments(before, after);
  const assessments = assessChanges(changes, rules, watchedThemes(rules, options.themes));
  return buildReport(before, after, changes, assessments, rules.hash);
}
