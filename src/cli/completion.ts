/** `draftwatch completion <shell>` and the hidden `complete`, which its scripts call on every TAB. */
import type { Command } from 'commander';
import { FORMATS_OF } from './options.ts';

/** Adds both commands to a program whose commands are all loaded. */
export async function addCompletion(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const { commands } = tab(program, { completionCommandName: 'completion' });
  for (const command of program.commands) {
    const options = commands.get(command.name())?.options;
    const formats = FORMATS_OF.get(command) ?? [];
    const format = options?.get('format');
    if (format && formats.length > 0) {
      format.handler = (suggest) => {
        for (const [name, summary] of formats) suggest(name, summary);
      };
    }
  }
  program.commands
    .find((command) => command.name() === 'completion')
    ?.summary('print the completion script of a shell')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES);
}

const EXAMPLES = `
Examples:
  $ draftwatch completion bash > ~/.local/share/bash-completion/completions/draftwatch
  $ draftwatch completion zsh > "\${fpath[1]}/_draftwatch"
  $ draftwatch completion fish > ~/.config/fish/completions/draftwatch.fish
`;
