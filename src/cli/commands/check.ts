/** `draftwatch check`: compares what `draftwatch.yaml` tracks; made for CI. */
import { type Command, Option } from 'commander';
import { type CheckResult, openFindings } from '../../model/check.ts';
import { CHECK_FORMATS } from '../../report/check/formats.ts';
import { pathInRepository } from '../../sources/repository.ts';
import { codeFiles } from '../code-files.ts';
import { CONFIG_NAME } from '../config-name.ts';
import { type AgreedOptions, addCorpusOption, agreedPaths } from '../corpus/agreed-report.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { today } from '../today.ts';
import { exitCodeOfUnchecked } from '../unchecked.ts';

interface CheckOptions
  extends OutputOptions,
    GlobalOptions,
    FetchingOptions,
    Pick<AgreedOptions, 'corpus'> {
  readonly config: string;
  readonly all?: true;
  readonly strict?: true;
  readonly locked?: true;
}

const EXAMPLES = `
Exit code: 4 when something could not be read for certain, else 3 when a source was not reached,
else 2 when a file is missing, else 1 when something is lost that failOn names, else 0.

Examples:
  $ draftwatch check                                     what ${CONFIG_NAME} tracks
  $ draftwatch check --config drafts/${CONFIG_NAME} --offline
  $ draftwatch check --format github --out sarif:draftwatch.sarif --out html:draftwatch.html
`;

export function configure(command: Command): void {
  addCorpusOption(addSourceOptions(addOutputOptions(command, CHECK_FORMATS)))
    .addOption(new Option('-c, --config <file>', 'what is tracked').default(CONFIG_NAME))
    .option('-a, --all', 'show accepted findings and gains as well')
    .option('--locked', 'read nothing but the snapshots of draftwatch lock')
    .option('--strict', 'fail on accepted findings that are expired or stale as well')
    .addHelpText('after', EXAMPLES)
    .action(runCheck);
}

async function runCheck(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<CheckOptions>();
  const terminal = openTerminal(options);
  const { besideConfig, filesOf, lineOfInput, loadConfig } = await import('../../track/config.ts');
  const { checkTracked } = await import('../../track/check.ts');
  const loaded = loadConfig(options.config);
  const corpora = await agreedPaths(options);
  const reads = [options.config, ...filesOf(loaded), ...corpora];
  await checkOutput(options, CHECK_FORMATS, terminal, reads);
  const result = await withSources(options, terminal, (sources) =>
    checkTracked(loaded, {
      sources,
      today: today(process.env),
      ...(options.locked && { locked: true }),
      corpora,
    }),
  );
  const view = {
    color: terminal.color,
    width: terminal.width,
    all: options.all === true,
    codeFile: codeFiles(
      (input) => besideConfig(loaded, input),
      (input) => {
        const path = pathInRepository(options.config);
        // Of a pair that does not belong together the newer one is named.
        const named = input.split(' → ').at(-1)!;
        return path === null ? null : { path, line: lineOfInput(loaded, named), text: null };
      },
    ),
  };
  await writeOutput(result, options, CHECK_FORMATS, view, terminal);
  process.exitCode = exitCodeOfCheck(result, options.strict === true);
}

function exitCodeOfCheck(result: CheckResult, strict: boolean): ExitCode {
  const worst = exitCodeOfUnchecked(result.texts.flatMap(({ unchecked }) => unchecked));
  if (worst !== null) return worst;
  const lapsed = strict && result.lapsed.length > 0;
  return lapsed || openFindings(result).length > 0 ? EXIT.findings : EXIT.ok;
}
