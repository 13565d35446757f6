/** `draftwatch lock`: keeps the parsed text of everything tracked, for checks without a network. */
import { type Command, Option } from 'commander';
import { CONFIG_NAME } from '../config-name.ts';
import { EXIT } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal } from '../terminal.ts';
import { exitCodeOfUnchecked } from '../unchecked.ts';

interface LockOptions extends GlobalOptions, FetchingOptions {
  readonly config: string;
  readonly refresh?: true;
  readonly verify?: true;
}

const EXAMPLES = `
Snapshots go into the directory that "lock:" of the configuration names: one file for each version,
one line for each paragraph. Put it under version control.

Examples:
  $ draftwatch lock                    read everything tracked, and keep it
  $ draftwatch lock --refresh          ask the UN's servers again
  $ draftwatch lock --verify           does the UN's copy differ from the lock? exit code 1 if so
`;

export function configure(command: Command): void {
  addSourceOptions(command)
    .addOption(new Option('-c, --config <file>', 'what is tracked').default(CONFIG_NAME))
    .option('--refresh', 'ask the servers again even for what is in the cache')
    .option('--verify', 'change nothing: say where the sources, asked again, differ from the lock')
    .addHelpText('after', EXAMPLES)
    .action(runLock);
}

async function runLock(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<LockOptions>();
  const terminal = openTerminal(options);
  const { loadConfig } = await import('../../track/config.ts');
  const { lockTracked } = await import('../../track/lock-all.ts');
  const loaded = loadConfig(options.config);
  const anew = (options.refresh || options.verify) && !options.offline;
  const { inputs, failures } = await withSources(options, terminal, (sources) =>
    lockTracked(loaded, { ...sources, ...(anew && { refresh: true }) }, !options.verify),
  );
  const lines = [
    ...inputs.map(({ input, state }) => `${state}: ${input}`),
    ...failures.map(({ what, message }) => `not read: ${what}: ${message}`),
  ];
  const clean = lines.map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?'));
  await terminal.print(clean.map((line) => `${line}\n`).join(''));
  const differs = inputs.some(({ state }) => state === 'changed' || state === 'missing');
  process.exitCode =
    exitCodeOfUnchecked(failures) ?? (options.verify && differs ? EXIT.findings : EXIT.ok);
}
