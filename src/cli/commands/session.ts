/** `draftwatch session <A/C.3/80|A/HRC/57>`: the drafts of a session, and what became of them. */
import type { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import { SESSION_FORMATS } from '../../report/session/formats.ts';
import { EXIT } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addOutputOptions, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';

interface SessionCommandOptions extends OutputOptions, GlobalOptions, FetchingOptions {
  readonly title?: string;
  readonly newSince?: string;
  readonly read?: true;
  readonly series?: true;
  readonly refresh?: true;
  readonly rules?: readonly string[];
}

const EXAMPLES = `
For the General Assembly (from session 79 on) the list comes from its open record of proposals, in one request. For
the Human Rights Council there is no such list: L.1, L.2 … are asked for until the series has ended, two at a time. That
takes minutes the first time; what is found is kept, and a run that is broken off goes on from there.

Exit code 3 when something could not be asked for or not be read; the list says what.

Examples:
  $ draftwatch session A/C.3/80                                every draft, amendment and outcome
  $ draftwatch session A/C.3/80 --title "rights of the child" --read
  $ draftwatch session A/HRC/57 --out csv:hrc57.csv
  $ draftwatch session A/C.3/81 --new-since 2026-11-01
`;

export function configure(command: Command): void {
  command.argument('<session>', 'body and session, such as A/C.3/80 or A/HRC/57');
  addSourceOptions(addOutputOptions(command, SESSION_FORMATS))
    .option('--title <words>', 'only drafts with these words in their title')
    .option('--new-since <date>', 'only drafts with something new since that day: 2026-11-01')
    .option('--read', 'fetch and read what is listed: the themes of each text')
    .option('--series', 'ask for L.1, L.2 … although there is a record of proposals')
    .option('--refresh', 'ask again for what is in the cache')
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .addHelpText('after', EXAMPLES)
    .action(runSession);
}

async function runSession(session: string, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<SessionCommandOptions>();
  const terminal = openTerminal(options);
  const { newSince } = options;
  if (newSince !== undefined && !isDay(newSince)) {
    throw new InputError(`--new-since '${newSince}' is no day: write it as 2026-11-01.`);
  }
  await checkOutput(options, SESSION_FORMATS, terminal, options.rules ?? []);
  const { sessionReport } = await import('../../sessions.ts');
  const report = await withSources(options, terminal, (sources) =>
    sessionReport(session, {
      sources: { ...sources, ...(options.refresh && { refresh: true, insist: true }) },
      ...(options.title !== undefined && { title: options.title }),
      ...(newSince !== undefined && { newSince }),
      ...(options.read && { read: true }),
      ...(options.series && { series: true }),
      ...(options.rules && { rules: options.rules }),
    }),
  );
  const view = { color: terminal.color, width: terminal.width };
  await writeOutput(report, options, SESSION_FORMATS, view, terminal);
  if (report.unknown.length > 0) process.exitCode = EXIT.source;
}

/** A day of the calendar, as ISO writes it. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
