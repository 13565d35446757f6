/** `draftwatch corpus list|stats|remove|verify|path|export`. */
import type { Command } from 'commander';
import { countsOf, entriesOf, exportedPlaces } from '../../corpus/contents.ts';
import { type Corpus, leaveOneFile, openCorpus, openForWriting } from '../../corpus/database.ts';
import { corpusPaths } from '../../corpus/location.ts';
import { removeDocuments } from '../../corpus/remove.ts';
import { verifyCorpus } from '../../corpus/verify.ts';
import { InputError, UnreadableError } from '../../model/errors.ts';
import { ENTRY_FORMATS, STATS_FORMATS } from '../../report/agreed/formats.ts';
import type { GlobalOptions } from '../global-options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { openTerminal } from '../terminal.ts';
import { symbolNamed } from './symbol-named.ts';

export interface CorpusOptions extends GlobalOptions {
  readonly corpus?: readonly string[];
}

export async function runList(command: Command): Promise<void> {
  const options = command.optsWithGlobals<CorpusOptions & OutputOptions>();
  const terminal = openTerminal(options);
  await checkOutput(options, ENTRY_FORMATS, terminal, corpusPaths(options.corpus, process.env));
  const entries = (await onEach(options, entriesOf)).flat();
  await writeOutput(entries, options, ENTRY_FORMATS, terminal, terminal);
}

export async function runStats(command: Command): Promise<void> {
  const options = command.optsWithGlobals<CorpusOptions & OutputOptions>();
  const terminal = openTerminal(options);
  await checkOutput(options, STATS_FORMATS, terminal, corpusPaths(options.corpus, process.env));
  const stats = await onEach(options, countsOf);
  await writeOutput(stats, options, STATS_FORMATS, terminal, terminal);
}

export async function runRemove(names: readonly string[], command: Command): Promise<void> {
  const options = command.optsWithGlobals<CorpusOptions>();
  const { print } = openTerminal(options);
  const [path] = corpusPaths(options.corpus, process.env);
  (await openCorpus(path!)).close();
  const corpus = await openForWriting(path!);
  try {
    const { removed, unknown } = removeDocuments(corpus, names, symbolNamed);
    leaveOneFile(corpus);
    if (removed.length > 0) await print(`removed: ${removed.join(', ')}\n`);
    if (unknown.length > 0) {
      throw new InputError(
        `${path} has no text ${unknown.join(', ')}: "draftwatch corpus list" shows what it has.`,
      );
    }
  } finally {
    corpus.close();
  }
}

export async function runVerify(command: Command): Promise<void> {
  const options = command.optsWithGlobals<CorpusOptions>();
  const { print } = openTerminal(options);
  const faults = await onEach(options, (corpus) => ({
    path: corpus.path,
    faults: verifyCorpus(corpus),
  }));
  for (const { path, faults: found } of faults) {
    await print(`${path}: ${found.length === 0 ? 'sound' : found.join('; ')}\n`);
  }
  const damaged = faults.filter(({ faults: found }) => found.length > 0).map(({ path }) => path);
  if (damaged.length > 0) {
    throw new UnreadableError(
      `damaged: ${damaged.join(', ')}; remove the file and add the texts again.`,
    );
  }
}

export async function runPath(command: Command): Promise<void> {
  const options = command.optsWithGlobals<CorpusOptions>();
  await openTerminal(options).print(`${corpusPaths(options.corpus, process.env).join('\n')}\n`);
}

/** Rows are printed as they are read: a corpus may be larger than memory. */
export async function runExport(command: Command): Promise<void> {
  const options = command.optsWithGlobals<CorpusOptions>();
  const { print } = openTerminal({ ...options, pager: false });
  for (const path of corpusPaths(options.corpus, process.env)) {
    const corpus = await openCorpus(path);
    try {
      let lines: string[] = [];
      for (const place of exportedPlaces(corpus)) {
        lines.push(JSON.stringify(place));
        if (lines.length < 500) continue;
        await print(`${lines.join('\n')}\n`);
        lines = [];
      }
      if (lines.length > 0) await print(`${lines.join('\n')}\n`);
    } finally {
      corpus.close();
    }
  }
}

/** Runs work on each corpus of the run, one after the other. */
export async function onEach<T>(
  { corpus: given }: CorpusOptions,
  work: (corpus: Corpus) => T,
): Promise<T[]> {
  const results: T[] = [];
  for (const path of corpusPaths(given, process.env)) {
    const corpus = await openCorpus(path);
    try {
      results.push(work(corpus));
    } finally {
      corpus.close();
    }
  }
  return results;
}
