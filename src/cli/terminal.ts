/** The two streams a command may write to, and what the terminal behind them can show. */
import { InputError } from '../model/errors.ts';
import type { Rendered } from '../report/formats.ts';
import type { GlobalOptions } from './global-options.ts';
import { adviceOn } from './system-errors.ts';

export interface Terminal {
  /** The result, and nothing else. */
  readonly print: (data: Rendered) => Promise<void>;
  /** A hint for the person at the keyboard, on standard error; silent with `--quiet`. */
  readonly hint: (line: string) => void;
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** True when a person reads standard output, not a file or a program. */
  readonly interactive: boolean;
}

/** Widest and narrowest text that is still pleasant to read. */
const MAX_WIDTH = 110;
const MIN_WIDTH = 40;
const WIDTH_OF_A_FILE = 100;

/** The terminal of this process. Colour: `--color`, `--no-color`, else NO_COLOR (no-color.org) and TERM. */
export function openTerminal({ quiet, color, pager }: GlobalOptions): Terminal {
  const { stdout, stderr, env } = process;
  const interactive = stdout.isTTY === true;
  const columns = interactive ? stdout.columns : WIDTH_OF_A_FILE;
  return {
    print: async (data) => {
      const whole = typeof data === 'string' || data instanceof Uint8Array;
      if (interactive && pager) await show(whole ? data : [...data].join(''));
      else for (const piece of whole ? [data] : data) await write(stdout, piece);
    },
    hint: (line) => {
      if (!quiet) stderr.write(`${line}\n`);
    },
    color: color ?? (interactive && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    width: Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns || WIDTH_OF_A_FILE)),
    interactive,
  };
}

/**
 * Errors of a stream come as events, also for what Commander prints. A reader who leaves early
 * (`draftwatch … | head`) is no error; of others `onError` is told.
 */
export function watchStream(stream: NodeJS.WriteStream, onError: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onError(unprintable(error));
  });
}

function unprintable({ code }: NodeJS.ErrnoException): InputError {
  const reason = code ?? 'unknown reason';
  return new InputError(
    `standard output cannot be written (${reason}): ${adviceOn(reason, 'send it elsewhere')}.`,
  );
}

/** Through the pager when it is longer than the screen; straight when there is no pager. */
async function show(data: string | Uint8Array): Promise<void> {
  const { stdout, env } = process;
  const { page, pagerOf } = await import('./pager.ts');
  const command = pagerOf(env);
  const long = typeof data === 'string' && data.split('\n').length > stdout.rows;
  if (long && command && (await page(data, command, env))) return;
  await write(stdout, data);
}

function write(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      const closed = (error as NodeJS.ErrnoException | null | undefined)?.code === 'EPIPE';
      if (error && !closed) reject(unprintable(error));
      else resolve();
    });
  });
}
