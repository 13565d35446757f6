/** `draftwatch completion <shell>` and the hidden `complete`, which its scripts call on every TAB. */
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** Adds both commands to a program whose commands are all loaded. */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: 'completion' });
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
