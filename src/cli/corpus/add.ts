/** `draftwatch corpus add`: reads texts on all cores and keeps them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Added, type Adder, adderFor } from '../../corpus/add.ts';
import { type Corpus, discardEmpty, leaveOneFile, openForWriting } from '../../corpus/database.ts';
import { corpusPaths } from '../../corpus/location.ts';
import type { FailureRow } from '../../model/paragraph-table.ts';
import { sha256 } from '../../platform/hash.ts';
import type { GlobalOptions } from '../global-options.ts';
import { workerUrl, workThrough } from '../pool.ts';
import { exitCode } from '../report/exit-codes.ts';
import { crashRow } from '../report/gather.ts';
import { expandInputs } from '../report/inputs.ts';
import type { Task } from '../report/worker.ts';
import { type FetchingOptions, withCounter } from '../source-options.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { type Cautions, cautionSentences, newCautions, noteCautions } from './cautions.ts';
import type { ReadForCorpus } from './worker.ts';

export interface AddOptions extends GlobalOptions, Pick<FetchingOptions, 'offline' | 'lang'> {
  readonly corpus?: readonly string[];
  readonly rules?: readonly string[];
}

/** What became of the inputs of a run. */
export interface Tally extends Added {
  readonly failures: readonly FailureRow[];
  readonly cautions: Cautions;
}

export async function runAdd(given: readonly string[], command: Command): Promise<void> {
  const options = command.optsWithGlobals<AddOptions>();
  const terminal = openTerminal(options);
  const inputs = await expandInputs(await givenInputs(given));
  const tally = await addInputs(inputs, options);
  await tellAdded(tally, corpusPaths(options.corpus, process.env)[0]!, terminal);
}

/** Adds inputs to the corpus that is written to; those that are there already are not read. */
export async function addInputs(inputs: readonly string[], options: AddOptions): Promise<Tally> {
  const [path] = corpusPaths(options.corpus, process.env);
  const corpus = await openForWriting(path!);
  try {
    const tally = await addTo(corpus, inputs, options);
    if (corpus.begun && tally.counts.added === 0) discardEmpty(corpus);
    else {
      leaveOneFile(corpus);
      corpus.close();
    }
    return tally;
  } catch (error) {
    discardEmpty(corpus);
    throw error;
  }
}

async function addTo(
  corpus: Corpus,
  inputs: readonly string[],
  options: AddOptions,
): Promise<Tally> {
  const adder = adderFor(corpus);
  const failures: FailureRow[] = [];
  const cautions = newCautions();
  const tasks = await unknown(inputs, adder, options);
  let done = inputs.length - tasks.length;
  await withCounter(options, inputs.length, (onDone) =>
    workThrough<Task, ReadForCorpus>({
      worker: workerUrl(import.meta.url, 'corpus'),
      tasks,
      onCrash: ({ input }, error) => ({ ok: false, failure: crashRow(input, error) }),
      onOutcome: (outcome, { input }) => {
        if (outcome.ok) {
          adder.add(outcome.document, outcome.fingerprints);
          noteCautions(cautions, outcome.document);
        } else failures.push(outcome.failure);
        done += 1;
        onDone(done, input);
      },
    }),
  );
  const { counts, replaced } = adder.end();
  counts.known += inputs.length - tasks.length;
  return { counts, failures, replaced, cautions };
}

/** A task for each input but the files whose bytes are in the corpus. */
async function unknown(
  inputs: readonly string[],
  adder: Adder,
  { rules = [], offline, lang }: AddOptions,
): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const input of inputs) {
    const bytes = await readFile(input).catch(() => null);
    if (bytes && adder.has(sha256(bytes))) continue;
    tasks.push({ input, rules, offline: offline === true, language: lang });
  }
  return tasks;
}

/** What was given; `-` stands for a list on standard input, an input a line. */
export async function givenInputs(given: readonly string[]): Promise<readonly string[]> {
  if (!given.includes('-')) return given;
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  const listed = text.split(/\r?\n/).map((line) => line.trim());
  return given.flatMap((one) => (one === '-' ? listed.filter((line) => line !== '') : [one]));
}

/** Says what was added and what was not; every file counts for the exit code. */
export async function tellAdded(
  { counts, failures, replaced, cautions }: Tally,
  path: string,
  terminal: Terminal,
): Promise<void> {
  for (const { message } of failures) terminal.hint(message);
  // Two texts that only seem to have one symbol would lose one of them: whoever adds them sees it.
  for (const { symbol, before, now } of replaced) {
    terminal.hint(`${symbol}: '${now}' took the place of '${before}'.`);
  }
  for (const sentence of cautionSentences(cautions)) terminal.hint(sentence);
  const parts = [
    `${counts.added} added`,
    ...(counts.replaced > 0 ? [`${counts.replaced} replaced by a newer form`] : []),
    ...(counts.known > 0 ? [`${counts.known} there already`] : []),
    ...(failures.length > 0 ? [`${failures.length} could not be read`] : []),
  ];
  // One that was begun and got no text was taken away again.
  const where = existsSync(path) ? `corpus: ${path}` : `no corpus was made at ${path}`;
  await terminal.print(`${parts.join(', ')}; ${where}\n`);
  process.exitCode = exitCode(failures);
}
