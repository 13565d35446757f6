/** Options that every command takes, before or after its name. */
import type { Command } from 'commander';

export interface GlobalOptions {
  readonly quiet?: true;
  /** Asked for or refused; otherwise the terminal decides. */
  readonly color?: boolean;
  readonly pager: boolean;
  readonly debug?: true;
}

export function addGlobalOptions(program: Command): void {
  program
    .option('-q, --quiet', 'no hints and no progress on standard error')
    .option('--color', 'colour even when no terminal is there')
    .option('--no-color', 'no colour (so does the NO_COLOR variable)')
    .option('--no-pager', 'long output straight to the terminal (so does DRAFTWATCH_PAGER=cat)')
    .option('--debug', 'show the stack of an error');
}
