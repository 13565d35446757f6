/** `draftwatch report <input…>`: the paragraphs of many documents as a table, with charts. */
import type { Command } from 'commander';
import type { ParagraphTable } from '../../model/paragraph-table.ts';
import { version } from '../../model/version.ts';
import { TABLE_FORMATS } from '../../report/paragraphs/formats.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { exitCode } from '../report/exit-codes.ts';
import { addSourceOptions, type FetchingOptions, withCounter } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';

interface ReportOptions
  extends OutputOptions,
    GlobalOptions,
    Pick<FetchingOptions, 'offline' | 'lang'> {
  readonly rules?: readonly string[];
}

const EXAMPLES = `
Files that cannot be read are listed and do not stop the run. What was read is kept in the cache:
a run that was stopped goes on where it was, and the next one is much faster.

Examples:
  $ draftwatch report resolutions/ --out csv:paragraphs.csv --out html:charts.html
  $ draftwatch report "drafts/**/*.pdf" --format jsonl > paragraphs.jsonl
  $ draftwatch report A/HRC/RES/56/5 A/HRC/RES/57/17 --out xlsx:paragraphs.xlsx
`;

export function configure(command: Command): void {
  command.argument('<input...>', 'files, folders, patterns or symbols');
  addSourceOptions(addOutputOptions(command, TABLE_FORMATS))
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .addHelpText('after', EXAMPLES)
    .action(runReport);
}

async function runReport(given: string[], _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<ReportOptions>();
  const terminal = openTerminal(options);
  const { expandInputs } = await import('../report/inputs.ts');
  const inputs = await expandInputs(given);
  await checkOutput(options, TABLE_FORMATS, terminal, [...inputs, ...(options.rules ?? [])]);
  const { gather } = await import('../report/gather.ts');
  const { loadRules } = await import('../../rules/rules.ts');
  const { directiveRungs } = await import('../../assess/profile.ts');
  const { watchedThemes } = await import('../../assess/themes/watched.ts');
  const rules = await loadRules(options.rules);
  const tasks = inputs.map((input) => ({
    input,
    rules: options.rules ?? [],
    offline: options.offline === true,
    language: options.lang,
  }));
  const rows = await withCounter(options, tasks.length, (onDone) => gather(tasks, onDone));
  const table: ParagraphTable = {
    schemaVersion: 1,
    tool: { name: 'draftwatch', version, rulesHash: rules.hash },
    ...rows,
    rungs: directiveRungs(rules),
    watched: watchedThemes(rules),
  };
  for (const { message } of rows.failures) terminal.hint(message);
  const view = { color: terminal.color, width: terminal.width };
  await writeOutput(table, options, TABLE_FORMATS, view, terminal);
  process.exitCode = exitCode(rows.failures);
}
