/** `draftwatch uptake <asks> <version…>`: did our asks get in? */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import type { Uptake } from '../../model/uptake.ts';
import { UPTAKE_FORMATS } from '../../report/uptake/formats.ts';
import { EXIT } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, commaList, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { checkTrust } from '../trust.ts';

interface UptakeCommandOptions extends OutputOptions, GlobalOptions, FetchingOptions {
  readonly all?: true;
  readonly answers?: string;
  readonly corpus?: readonly string[];
  readonly failOn?: readonly string[];
  readonly rules?: readonly string[];
}

/** What `--fail-on` may name. */
const FAILING = ['lost', 'weaker', 'opposite', 'not found'];

const EXAMPLES = `
Asks are a list as people keep it: a line each; CSV or Excel with a column "ask" (and id, kind, must, also,
paragraph, priority, source); YAML; a Word list; written amendments; the recommendations of a UN report.

Examples:
  $ draftwatch uptake asks.txt draft.pdf adopted.pdf        oldest first; one version is enough
  $ draftwatch uptake asks.csv A/HRC/RES/44/20 A/HRC/RES/56/10 --out docx:board.docx
  $ draftwatch uptake asks.xlsx draft.docx --answers answers.yaml --fail-on lost,opposite
`;

export function configure(command: Command): void {
  command
    .argument('<asks>', 'the list of asks: a file, a symbol, or - for standard input')
    .argument('<versions...>', 'versions of the text, oldest first');
  addSourceOptions(addOutputOptions(command, UPTAKE_FORMATS))
    .option('-a, --all', 'quote the nearest paragraph of what was not found, too')
    .option(
      '--answers <file>',
      'answers that people gave (answers.yaml), which go before the rules',
    )
    .option('--corpus <path>', 'say which asks are agreed language (repeatable)', repeated)
    .option(
      '--fail-on <names>',
      `exit 1 when an ask is ${FAILING.join(', ')} in the last version`,
      commaList,
    )
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .addHelpText('after', EXAMPLES)
    .action(runUptake);
}

async function runUptake(
  list: string,
  versions: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = command.optsWithGlobals<UptakeCommandOptions>();
  const terminal = openTerminal(options);
  const unknown = options.failOn?.find((name) => !FAILING.includes(name));
  if (unknown) throw new InputError(`--fail-on '${unknown}': use ${FAILING.join(', ')}.`);
  const reads = [list, ...versions, ...(options.answers ? [options.answers] : [])];
  await checkOutput(options, UPTAKE_FORMATS, terminal, [...reads, ...(options.corpus ?? [])]);
  const { uptake } = await import('../../uptake.ts');
  const answers = options.answers ? await answersFrom(options.answers) : undefined;
  const agreed = options.corpus ? await agreedIn(options.corpus) : undefined;
  try {
    const result = await withSources(options, terminal, (sources) =>
      uptake(list, versions, {
        ...(answers && { answers }),
        ...(agreed && { agreedIn: agreed.find }),
        ...(options.rules && { rules: options.rules }),
        sources,
      }),
    );
    const view = { color: terminal.color, width: terminal.width, all: options.all === true };
    await writeOutput(result, options, UPTAKE_FORMATS, view, terminal);
    if (fails(result, options.failOn ?? [])) process.exitCode = EXIT.findings;
    checkTrust(result.problems);
  } finally {
    agreed?.close();
  }
}

function fails({ asks }: Uptake, names: readonly string[]): boolean {
  return asks.some(({ versions }) => {
    const { status, movement } = versions.at(-1)!;
    return names.includes(status) || (movement !== null && names.includes(movement));
  });
}

async function answersFrom(path: string) {
  const { readAnswers } = await import('../../asks/people-answers.ts');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new InputError(`--answers '${path}' cannot be read.`);
  return readAnswers(text, path);
}

/** Looks asks up in corpora: where most of the words of an ask stand in a row. */
async function agreedIn(given: readonly string[]) {
  const [{ closeAll, openCorpora }, { corpusPaths }, { agreedFinder }] = await Promise.all([
    import('../../corpus/corpora.ts'),
    import('../../corpus/location.ts'),
    import('../../corpus/agreed-finder.ts'),
  ]);
  const opened = await openCorpora(corpusPaths(given, process.env));
  // One finder for all asks: it keeps what it has read.
  const find = agreedFinder(opened);
  return {
    find: ({ ask }: { readonly ask: string }) => find(ask),
    close: () => closeAll(opened),
  };
}
