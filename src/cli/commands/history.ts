/** `draftwatch history <v1> <v2> <v3…>`: each paragraph's way through a series of versions. */
import type { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { HISTORY_FORMATS } from '../../report/history/formats.ts';
import { type AgreedOptions, addCorpusOption, withCorpus } from '../corpus/agreed-report.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, commaList, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { checkTrust } from '../trust.ts';

interface HistoryCommandOptions
  extends OutputOptions,
    GlobalOptions,
    FetchingOptions,
    AgreedOptions {
  readonly all?: true;
  readonly series?: string;
  readonly word?: readonly string[];
  readonly theme?: readonly string[];
}

const EXAMPLES = `
Examples:
  $ draftwatch history draft.pdf rev1.pdf adopted.pdf        what went, what came back
  $ draftwatch history A/HRC/RES/48/2 A/HRC/RES/57/17        against the text of an earlier session
  $ draftwatch history --series A/HRC/RES/57/17              with the earlier ones that it cites
  $ draftwatch history v1.pdf v2.pdf v3.pdf --word "hate speech"
  $ draftwatch history v1.pdf v2.pdf v3.pdf --out html:history.html
`;

export function configure(command: Command): void {
  command.argument('[versions...]', 'files or symbols, oldest first; at least two');
  addCorpusOption(addSourceOptions(addOutputOptions(command, HISTORY_FORMATS)))
    .option('-a, --all', 'every paragraph, not only those with a flagged change')
    .option(
      '--series <symbol>',
      'this resolution and the earlier ones on its matter that it cites, in place of versions',
    )
    .option(
      '--word <words>',
      'say where these words stand for the first time (repeatable)',
      repeated,
    )
    .option('-t, --theme <names>', 'themes to watch, with commas (repeatable)', commaList)
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .addHelpText('after', EXAMPLES)
    .action(runHistory);
}

async function runHistory(inputs: readonly string[], _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<HistoryCommandOptions>();
  const { series } = options;
  if (series !== undefined && inputs.length > 0) {
    throw new InputError(
      '--series finds the versions itself: leave them out, or leave out --series.',
    );
  }
  if (series === undefined && inputs.length < 2) {
    throw new InputError(
      'a history needs two versions or more: name the next one after the first.',
    );
  }
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new InputError('standard input can be one version only: give files for the others.');
  }
  const terminal = openTerminal(options);
  await checkOutput(options, HISTORY_FORMATS, terminal, [
    ...inputs,
    ...(series === undefined ? [] : [series]),
    ...(options.rules ?? []),
    ...(options.corpus ?? []),
  ]);
  const { history, historyOfSeries } = await import('../../series.ts');
  const result = await withSources(options, terminal, (sources) => {
    const wanted = {
      ...(options.word && { words: options.word }),
      ...(options.theme && { themes: options.theme }),
      ...(options.rules && { rules: options.rules }),
      ...(options.corpus && { each: (report: Report) => withCorpus(report, options) }),
      sources,
    };
    if (series === undefined) return history(inputs, wanted);
    const onSeries = (symbols: readonly string[]): void =>
      terminal.hint(`${series} cites as its series: ${symbols.join(', ')}`);
    return historyOfSeries(series, { ...wanted, onSeries });
  });
  const view = { color: terminal.color, width: terminal.width, all: options.all === true };
  await writeOutput(result, options, HISTORY_FORMATS, view, terminal);
  checkTrust(result.problems);
}
