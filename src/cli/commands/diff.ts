/** `draftwatch diff <before> <after>`: compares two versions of a text. */
import type { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import { REPORT_FORMATS } from '../../report/formats.ts';
import { codeFiles } from '../code-files.ts';
import { type AgreedOptions, addCorpusOption, withCorpus } from '../corpus/agreed-report.ts';
import { EXIT } from '../exit-codes.ts';
import { type FailingEffect, failingChanges, parseFailOn } from '../fail-on.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, commaList, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { checkTrust } from '../trust.ts';

interface DiffOptions extends OutputOptions, GlobalOptions, FetchingOptions, AgreedOptions {
  readonly all?: true;
  readonly full?: true;
  readonly plain?: true;
  readonly theme?: readonly string[];
  readonly failOn?: readonly FailingEffect[];
}

const EXAMPLES = `
Examples:
  $ draftwatch diff draft.pdf adopted.pdf                  what got weaker, on the terminal
  $ draftwatch diff A/HRC/56/L.8 A/HRC/RES/56/5            fetched from the UN, then cached
  $ draftwatch diff draft.pdf adopted.pdf --all            every change, also on other themes
  $ draftwatch diff draft.pdf adopted.pdf --format json    for programs
  $ draftwatch diff old.txt new.txt --fail-on removed,weakened
  $ draftwatch diff tracked.docx                           who proposed what in a Word file
`;

export function configure(command: Command): void {
  command
    .argument(
      '<before>',
      'the older text: a file, a symbol such as A/HRC/56/L.8, or - for standard input',
    )
    .argument(
      '[after]',
      'the newer text; left out, the tracked changes of a Word file are compared',
    );
  addCorpusOption(addSourceOptions(addOutputOptions(command, REPORT_FORMATS)))
    .option('-a, --all', 'show every change, not only the flagged ones')
    .option('--full', 'added and removed paragraphs in full, not only their first lines')
    .option('--plain', 'one page in plain words, the same as --format plain')
    .option('-t, --theme <names>', 'themes to watch, with commas (repeatable)', commaList)
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .option(
      '--fail-on <effects>',
      'exit code 1 when a flagged change has one of these effects',
      parseFailOn,
    )
    .addHelpText('after', EXAMPLES)
    .action(runDiff);
}

async function runDiff(
  before: string,
  after: string | undefined,
  _: unknown,
  command: Command,
): Promise<void> {
  const given = command.optsWithGlobals<DiffOptions>();
  const options = given.plain ? { ...given, format: 'plain' } : given;
  if (before === '-' && after === '-') {
    throw new InputError('both texts are standard input: give a file for one of them.');
  }
  const terminal = openTerminal(options);
  const reads = [
    before,
    ...(after === undefined ? [] : [after]),
    ...(options.rules ?? []),
    ...(options.corpus ?? []),
  ];
  await checkOutput(options, REPORT_FORMATS, terminal, reads);
  const { diff, diffTracked } = await import('../../pipeline.ts');
  const compared = await withSources(options, terminal, (sources) => {
    const how = {
      ...(options.theme && { themes: options.theme }),
      ...(options.rules && { rules: options.rules }),
      sources,
    };
    return after === undefined ? diffTracked(before, how) : diff(before, after, how);
  });
  const report = await withCorpus(compared, options);
  const view = {
    color: terminal.color,
    width: terminal.width,
    all: options.all === true,
    full: options.full === true,
    codeFile: codeFiles((input) => input),
  };
  await writeOutput(report, options, REPORT_FORMATS, view, terminal);
  checkTrust(report.problems);
  if (failingChanges(report, options.failOn ?? []).length > 0) process.exitCode = EXIT.findings;
}
