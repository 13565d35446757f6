/** Long output on a terminal goes through the reader's pager, as with git. */
import { spawn } from 'node:child_process';

/** For `less`: end when it fits on the screen, let colour through, do not clear the screen. */
const LESS_DEFAULTS = 'FRX';

/** The pager to use: DRAFTWATCH_PAGER, else PAGER, else less. Null when it was turned off. */
export function pagerOf(env: NodeJS.ProcessEnv): string | null {
  const command = (env['DRAFTWATCH_PAGER'] ?? env['PAGER'] ?? 'less').trim();
  return command === '' || command === 'cat' || env['TERM'] === 'dumb' ? null : command;
}

/**
 * Shows a text in the pager and waits until the reader leaves it. False when the pager could not
 * be started or failed before it read anything: then nothing was shown.
 */
export function page(text: string, command: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    // A shell, as git does it: a pager may carry arguments, "less -S".
    const pager = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...env, LESS: env['LESS'] ?? LESS_DEFAULTS, LESSCHARSET: 'utf-8' },
    });
    // Leaving the pager early closes our end: no error.
    pager.stdin.on('error', () => {});
    pager.on('error', () => resolve(false));
    // 127: the shell found no such command.
    pager.on('close', (code) => resolve(code !== 127));
    pager.stdin.end(text);
  });
}
