/** `draftwatch precedents <draft>`: where the words of each paragraph were agreed before. */
import type { Command } from 'commander';
import { PRECEDENT_FORMATS } from '../../report/precedents/formats.ts';
import { addNarrowing, type NarrowOptions, narrowOf } from '../corpus/narrow.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { checkTrust } from '../trust.ts';

interface PrecedentsOptions extends OutputOptions, GlobalOptions, FetchingOptions, NarrowOptions {
  readonly all?: true;
  readonly corpus?: readonly string[];
  readonly rules?: readonly string[];
}

const EXAMPLES = `
The corpus is filled by "draftwatch corpus add". The draft itself, when it is in it, is left out.

Examples:
  $ draftwatch precedents draft.docx
  $ draftwatch precedents A/HRC/57/L.8 --since 2015 --organ "Human Rights Council"
  $ draftwatch precedents draft.pdf --not A/HRC/RES/48/2 --out docx:arguments.docx
`;

export function configure(command: Command): void {
  command.argument('<draft>', 'a file, a symbol, an address, or - for standard input');
  addNarrowing(addSourceOptions(addOutputOptions(command, PRECEDENT_FORMATS)))
    .option('--corpus <path>', 'where the corpus is (repeatable)', repeated)
    .option('-a, --all', 'every paragraph, also those that are agreed word for word')
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .addHelpText('after', EXAMPLES)
    .action(runPrecedents);
}

async function runPrecedents(input: string, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<PrecedentsOptions>();
  const terminal = openTerminal(options);
  const [{ precedents }, { corpusPaths }] = await Promise.all([
    import('../../precedents.ts'),
    import('../../corpus/location.ts'),
  ]);
  const corpora = corpusPaths(options.corpus, process.env);
  const reads = [input, ...corpora, ...(options.rules ?? [])];
  await checkOutput(options, PRECEDENT_FORMATS, terminal, reads);
  const narrow = narrowOf(options);
  const report = await withSources(options, terminal, (sources) =>
    precedents(input, {
      corpora,
      narrow,
      ...(options.rules && { rules: options.rules }),
      sources,
    }),
  );
  const view = { color: terminal.color, width: terminal.width, all: options.all === true };
  await writeOutput(report, options, PRECEDENT_FORMATS, view, terminal);
  checkTrust(report.problems);
}
