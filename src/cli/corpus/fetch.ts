/** `draftwatch corpus fetch`: agreed texts by symbol, one after the other, as politely as the servers ask. */
import type { Command } from 'commander';
import { readAgreed } from '../../agreed.ts';
import { adderFor } from '../../corpus/add.ts';
import { agreedFingerprints } from '../../corpus/agreed-fingerprints.ts';
import { hasSymbol } from '../../corpus/contents.ts';
import { type Corpus, discardEmpty, leaveOneFile, openForWriting } from '../../corpus/database.ts';
import { corpusPaths } from '../../corpus/location.ts';
import { SourceError } from '../../model/errors.ts';
import type { FailureRow } from '../../model/paragraph-table.ts';
import { type DocumentSymbol, formatSymbol } from '../../model/symbol.ts';
import { loadRules, type RuleSet } from '../../rules/rules.ts';
import { type Lookout, openLookout } from '../../sources/life/lookout.ts';
import type { SourceOptions } from '../../sources/options.ts';
import { EXIT } from '../exit-codes.ts';
import { failureOf } from '../report/worker.ts';
import { withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { type AddOptions, givenInputs, type Tally, tellAdded } from './add.ts';
import { newCautions, noteCautions } from './cautions.ts';
import { type WantedSymbols, wantedBy } from './symbols.ts';

/** A session ends where so many numbers in a row are not there. */
const END_OF_SESSION = 5;
/** So many that could not be asked for in a row: the servers are away, or tired of us. */
const PATIENCE = 3;

/** What came of a run beside the texts that were added. */
interface Missing {
  readonly absent: string[];
  readonly unknown: string[];
  /** Where the run gave up; null when it came to its end. */
  stopped: string | null;
}

export async function runFetch(given: readonly string[], command: Command): Promise<void> {
  const options = command.optsWithGlobals<AddOptions>();
  const terminal = openTerminal(options);
  const wanted = (await givenInputs(given)).flatMap(wantedBy);
  const [path] = corpusPaths(options.corpus, process.env);
  const corpus = await openForWriting(path!);
  const missing: Missing = { absent: [], unknown: [], stopped: null };
  try {
    const rules = await loadRules(options.rules);
    const tally = await withSources(options, terminal, async (sources) => {
      const lookout = openLookout(options.lang ?? 'en', sources);
      const found = await fetchAll(wanted, lookout, corpus, rules, sources, missing);
      if (missing.absent.length > 0 && (await lookout.denyEverything())) {
        missing.unknown.push('whether what is missing exists: the servers deny everything today.');
      }
      return found;
    });
    if (corpus.begun && tally.counts.added === 0) discardEmpty(corpus);
    else leaveOneFile(corpus);
    await tellAdded(tally, path!, terminal);
  } finally {
    corpus.close();
  }
  for (const sentence of missing.unknown) terminal.hint(`not known: ${sentence}`);
  if (missing.absent.length > 0) await terminal.print(`not there: ${missing.absent.join(', ')}\n`);
  const again = missing.stopped === null ? '' : ` Stopped at ${missing.stopped}:`;
  if (missing.unknown.length > 0) {
    throw new SourceError(
      `not everything could be asked for.${again} run it again, it goes on where it was.`,
    );
  }
  if (missing.absent.length > 0) process.exitCode ||= EXIT.source;
}

async function fetchAll(
  wanted: readonly WantedSymbols[],
  lookout: Lookout,
  corpus: Corpus,
  rules: RuleSet,
  sources: SourceOptions,
  missing: Missing,
): Promise<Tally> {
  const adder = adderFor(corpus);
  let there = 0;
  const failures: FailureRow[] = [];
  const cautions = newCautions();
  const fetchOne = async (symbol: DocumentSymbol): Promise<Answer> => {
    const name = formatSymbol(symbol);
    if (hasSymbol(corpus, name, sources.language ?? 'en')) {
      there += 1;
      return 'there';
    }
    const standing = await lookout.ask(symbol, 'full');
    if (standing.state === 'unknown') missing.unknown.push(standing.why);
    if (standing.state !== 'there') return standing.state;
    const document = await readAgreed(name, rules, sources).catch((error: unknown) => {
      failures.push(failureOf(name, error));
      return null;
    });
    if (document === null) return 'there';
    const fingerprints = document.paragraphs.map(({ text }) => agreedFingerprints(text));
    adder.add(document, fingerprints);
    noteCautions(cautions, document);
    return 'there';
  };
  for (const run of wanted) {
    if (missing.stopped !== null) break;
    await through(run, fetchOne, missing);
  }
  const { counts, replaced } = adder.end();
  counts.known += there;
  return { counts, failures, replaced, cautions };
}

type Answer = 'there' | 'absent' | 'unknown';

/** Asks for one text after the other; what is not there between two that are is missing, what follows the last is not. */
async function through(
  { numbers, open }: WantedSymbols,
  fetchOne: (symbol: DocumentSymbol) => Promise<Answer>,
  missing: Missing,
): Promise<void> {
  let gap: string[] = [];
  let failed = 0;
  let found = false;
  for (const symbol of numbers) {
    const answer = await fetchOne(symbol);
    failed = answer === 'unknown' ? failed + 1 : 0;
    if (failed === PATIENCE) {
      missing.stopped = formatSymbol(symbol);
      return;
    }
    if (answer === 'there') {
      missing.absent.push(...gap);
      gap = [];
      found = true;
    }
    if (answer === 'absent') gap.push(formatSymbol(symbol));
    if (open && gap.length === END_OF_SESSION) break;
  }
  if (!open) missing.absent.push(...gap);
  else if (!found && gap.length > 0)
    missing.absent.push(gap[0]!.replace(/\/1$/, ' (the whole session)'));
}
