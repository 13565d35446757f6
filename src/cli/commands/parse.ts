/** `draftwatch parse <input>`: shows the paragraphs of one document, as they were read. */
import type { Command } from 'commander';
import { POSITION_FORMATS } from '../../report/document/positions-formats.ts';
import { DOCUMENT_FORMATS } from '../../report/formats.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { checkTrust } from '../trust.ts';

interface ParseOptions extends OutputOptions, GlobalOptions, FetchingOptions {
  readonly dropped?: true;
  readonly positions?: true;
}

const EXAMPLES = `
Examples:
  $ draftwatch parse draft.pdf                      labels, verbs and words
  $ draftwatch parse draft.pdf --dropped            and what was left out, with the reason
  $ draftwatch parse rolling.docx --positions       who wants what, by State and by paragraph
  $ draftwatch parse draft.pdf --out csv:draft.csv   a table; --format json for programs
`;

export function configure(command: Command): void {
  command.argument('<input>', 'a file, a symbol such as A/HRC/56/L.8, or - for standard input');
  addSourceOptions(addOutputOptions(command, DOCUMENT_FORMATS))
    .option('--dropped', 'list what was left out of the paragraphs, and why')
    .option('--positions', 'list who wants what in a rolling text, by State and by paragraph')
    .addHelpText('after', EXAMPLES)
    .action(runParse);
}

async function runParse(input: string, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<ParseOptions>();
  const terminal = openTerminal(options);
  const formats = options.positions ? POSITION_FORMATS : DOCUMENT_FORMATS;
  await checkOutput(options, formats, terminal, [input]);
  const { read } = await import('../../pipeline.ts');
  const document = await withSources(options, terminal, (sources) => read(input, sources));
  const view = { color: terminal.color, width: terminal.width, dropped: options.dropped === true };
  await writeOutput(document, options, formats, view, terminal);
  checkTrust(document.problems);
}
