/** Sets commander up: global options, every command by name, and in full the one that is used. */
import { Command } from 'commander';
import { version } from '../model/version.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { addGlobalOptions } from './global-options.ts';

const OUTLINE = `
An input is a symbol (A/HRC/56/L.8), a UN address, a file, or - for standard input.
Exit codes: 0 done; 1 findings that --fail-on names; 2 wrong input; 3 source not reached;
4 not readable for certain, never a pass; 70 a bug in draftwatch.

Examples:
  $ draftwatch diff draft.pdf adopted.pdf
  $ draftwatch diff draft.pdf adopted.pdf --out html:changes.html --out docx:redline.docx
  $ draftwatch parse draft.pdf
`;

/**
 * Builds the program for one command line. Only the command that `argv` names is loaded; the others
 * are known by name and summary. Commander's own messages are thrown, not printed.
 */
export async function buildProgram(argv: readonly string[]): Promise<Command> {
  const program = new Command('draftwatch')
    .description('Compares drafts of UN resolutions and says what got weaker.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', OUTLINE)
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
  addGlobalOptions(program);
  const used = usedCommand(argv);
  const completing = used === 'completion' || used === 'complete';
  for (const [name, entry] of Object.entries<CommandEntry>(COMMANDS)) {
    if (completing && entry.load === null) continue;
    const command = program
      .command(name)
      .summary(entry.summary)
      .configureHelp({ showGlobalOptions: true });
    if (entry.load === null || (name !== used && !completing)) continue;
    command.description(`${entry.summary[0]!.toUpperCase()}${entry.summary.slice(1)}.`);
    (await entry.load()).configure(command);
  }
  if (completing) await (await import('./completion.ts')).addCompletion(program);
  return program;
}

/** The command that a command line names. Global options are all flags, so no value is in the way. */
function usedCommand(argv: readonly string[]): string | undefined {
  const names = argv.filter((argument) => !argument.startsWith('-'));
  return names[0] === 'help' ? names[1] : names[0];
}
