/** `draftwatch accept <fingerprint…>`: takes responsibility for findings of `check`, with a reason. */
import { type Command, Option } from 'commander';
import { InputError } from '../../model/errors.ts';
import { CONFIG_NAME } from '../config-name.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { today } from '../today.ts';

interface AcceptOptions extends GlobalOptions, FetchingOptions {
  readonly config: string;
  readonly reason?: string;
  readonly author?: string;
  readonly until?: string;
  readonly prune?: true;
}

const EXAMPLES = `
A finding stays accepted when paragraphs are renumbered and in later revisions with the same words;
it opens again when the words change.

Examples:
  $ draftwatch accept 3f2a9c01be --reason "agreed in informals" --author "A. Advocate"
  $ draftwatch accept 3f2a9c01be --reason "until the vote" --author "A. Advocate" --until 2027-07-05
  $ draftwatch accept --prune                            take out what is expired or stale
`;

export function configure(command: Command): void {
  command.argument('[fingerprints...]', 'as draftwatch check prints them');
  addSourceOptions(command)
    .addOption(new Option('-c, --config <file>', 'what is tracked').default(CONFIG_NAME))
    .option('--reason <words>', 'why it is accepted (required)')
    .option('--author <name>', 'who accepts it (required)')
    .option('--until <date>', 'last day on which it holds, such as 2027-03-31')
    .option('--prune', 'take out entries that are expired or stale')
    .addHelpText('after', EXAMPLES)
    .action(runAccept);
}

async function runAccept(
  fingerprints: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = command.optsWithGlobals<AcceptOptions>();
  const { reason = '', author = '', until = null } = options;
  const terminal = openTerminal(options);
  const { besideConfig, loadConfig } = await import('../../track/config.ts');
  const { addAcceptances, dropAcceptances, isDate } = await import('../../track/acceptances.ts');
  if (options.prune ? fingerprints.length > 0 : fingerprints.length === 0) {
    throw new InputError('name findings by their fingerprints, or give --prune alone.');
  }
  if (!options.prune && (!/\S/.test(reason) || !/\S/.test(author))) {
    throw new InputError('who accepts a finding says so: give --reason and --author.');
  }
  if (until !== null && !isDate(until)) {
    throw new InputError(`--until '${until}' is no date: write it as 2027-03-31.`);
  }
  const { checkTracked } = await import('../../track/check.ts');
  const { acceptanceOf, namedFindings } = await import('../../track/accept.ts');
  const loaded = loadConfig(options.config);
  const path = besideConfig(loaded, loaded.config.accept);
  const result = await withSources(options, terminal, (sources) =>
    checkTracked(loaded, { sources, today: today(process.env) }),
  );
  if (options.prune) {
    const { lapsedSentence } = await import('../../report/check/wording.ts');
    if (result.lapsed.length > 0) {
      await dropAcceptances(
        path,
        result.lapsed.map(({ acceptance }) => acceptance),
      );
    }
    await terminal.print(
      result.lapsed.map((one) => `taken out: ${lapsedSentence(one)}\n`).join('') ||
        'Nothing to take out.\n',
    );
    return;
  }
  const named = fingerprints.flatMap((digits) => namedFindings(result, digits));
  const entries = named.map((finding) => acceptanceOf(finding, { reason, author, until }));
  await addAcceptances(path, entries);
  await terminal.print(
    entries.map(({ tracked, finding }) => `accepted: ${tracked}: ${finding}\n`).join(''),
  );
}
