/** `draftwatch amend <draft> <amendment…>`: what written amendments would do to a draft. */
import type { Command } from 'commander';
import { isNotApplied } from '../../report/comparison/amendment-lists.ts';
import { REPORT_FORMATS } from '../../report/formats.ts';
import { notAppliedSentence } from '../../report/wording/wording-amendments.ts';
import { codeFiles } from '../code-files.ts';
import { type AgreedOptions, addCorpusOption, withCorpus } from '../corpus/agreed-report.ts';
import { EXIT } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, commaList, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { checkTrust } from '../trust.ts';

interface AmendCommandOptions extends OutputOptions, GlobalOptions, FetchingOptions, AgreedOptions {
  readonly adopted?: string;
  readonly flagged?: true;
  readonly full?: true;
  readonly theme?: readonly string[];
}

const EXAMPLES = `
Exit code 1 when an instruction was not applied or not understood, wholly or in one of its places.

Examples:
  $ draftwatch amend A/C.3/80/L.20 A/C.3/80/L.64        what would this amendment do?
  $ draftwatch amend draft.pdf one.pdf two.pdf          several together, conflicts named
  $ draftwatch amend draft.pdf amendment.pdf --adopted A_RES_80_190.pdf
  $ draftwatch amend draft.pdf amendment.pdf --out docx:amended.docx
`;

export function configure(command: Command): void {
  command
    .argument('<draft>', 'the draft: a file or a symbol')
    .argument('<amendment...>', 'written amendments to it: files or symbols');
  addCorpusOption(addSourceOptions(addOutputOptions(command, REPORT_FORMATS)))
    .option('--adopted <input>', 'the text as adopted: says of each instruction if it is in it')
    .option('--flagged', 'show only changes on watched themes')
    .option('--full', 'show whole paragraphs, however long')
    .option('-t, --theme <names>', 'themes to watch, with commas (repeatable)', commaList)
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .addHelpText('after', EXAMPLES)
    .action(runAmend);
}

async function runAmend(
  draft: string,
  amendments: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = command.optsWithGlobals<AmendCommandOptions>();
  const terminal = openTerminal(options);
  const adopted = options.adopted === undefined ? [] : [options.adopted];
  const { rules = [], corpus = [] } = options;
  const reads = [draft, ...amendments, ...adopted, ...rules, ...corpus];
  await checkOutput(options, REPORT_FORMATS, terminal, reads);
  const { amend } = await import('../../amended.ts');
  const amended = await withSources(options, terminal, (sources) =>
    amend(draft, amendments, {
      ...(options.theme && { themes: options.theme }),
      ...(options.rules && { rules: options.rules }),
      ...(options.adopted !== undefined && { adopted: options.adopted }),
      sources,
    }),
  );
  const report = await withCorpus(amended, options);
  const all = options.flagged !== true;
  const view = {
    color: terminal.color,
    width: terminal.width,
    all,
    full: options.full === true,
    codeFile: codeFiles((input) => input),
  };
  await writeOutput(report, options, REPORT_FORMATS, view, terminal);
  checkTrust(report.problems);
  const instructions = report.amendments?.flatMap((one) => one.instructions) ?? [];
  const left = instructions.filter(isNotApplied).length;
  const unread = report.problems.filter(({ code }) => code === 'instruction-not-read').length;
  if (left + unread === 0) return;
  process.stderr.write(`draftwatch: ${notAppliedSentence(left, instructions.length, unread)}\n`);
  process.exitCode = EXIT.findings;
}
