/** Options of every command that reads documents: language, network, and the progress line. */
import { type Command, Option } from 'commander';
import type { Spinner } from 'yocto-spinner';
import { LANGUAGES, type Language } from '../sources/http/settings.ts';
import type { Progress, SourceOptions } from '../sources/options.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Terminal } from './terminal.ts';

export interface FetchingOptions extends Pick<GlobalOptions, 'quiet'> {
  readonly offline?: true;
  readonly lang?: Language;
}

/** Adds `--offline` and `--lang`. */
export function addSourceOptions(command: Command): Command {
  return addLanguageOption(
    command.option('--offline', 'never use the network: files and the cache only'),
  );
}

/** Adds `--lang`. */
export function addLanguageOption(command: Command): Command {
  return command.addOption(new Option('--lang <code>', 'language to fetch').choices(LANGUAGES));
}

/**
 * Runs `work` with the options as the sources understand them; progress shows on a terminal only and
 * is gone when the result or an error is printed.
 */
export async function withSources<T>(
  options: FetchingOptions,
  terminal: Terminal,
  work: (sources: SourceOptions) => Promise<T>,
): Promise<T> {
  const line = process.stderr.isTTY && !options.quiet ? progressLine() : null;
  const onNote = (message: string) => {
    if (line) line.aside(() => terminal.hint(message));
    else terminal.hint(message);
  };
  try {
    return await work({
      ...(options.offline && { offline: true }),
      ...(options.lang && { language: options.lang }),
      ...(line && { onProgress: (step: Progress) => line.show(describe(step)) }),
      onNote,
    });
  } finally {
    line?.end();
  }
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}

function describe({ what, step, amount, total, detail }: Progress): string {
  const name = clean(what);
  if (step === 'waiting') return `${name}: waiting ${Math.ceil(amount / 1000)} s for ${detail}`;
  if (step !== 'receiving') return `${name}: ${detail}`;
  const all = total === null ? '' : ` of ${Math.ceil(total / 1024)}`;
  return `${name}: ${Math.ceil(amount / 1024)}${all} kB`;
}

/** Runs work over many inputs; on a terminal a line counts those that are done. */
export async function withCounter<T>(
  { quiet }: Pick<GlobalOptions, 'quiet'>,
  total: number,
  work: (onDone: (done: number, input: string) => void) => Promise<T>,
): Promise<T> {
  const line = process.stderr.isTTY && !quiet ? progressLine() : null;
  line?.show(`0 of ${total}`);
  try {
    return await work((done, input) => line?.show(`${done} of ${total}: ${clean(input)}`));
  } finally {
    line?.end();
  }
}

/** What takes no longer needs no words, in milliseconds. */
const QUIET_MS = 1000;

interface ProgressLine {
  readonly show: (text: string) => void;
  /** Prints something else without tearing the line. */
  readonly aside: (print: () => void) => void;
  readonly end: () => void;
}

/** A line on standard error that appears when something takes longer than a second. */
function progressLine(): ProgressLine {
  let text = '';
  let ended = false;
  let spinner: Spinner | null = null;
  const timer = setTimeout(async () => {
    const { default: yoctoSpinner } = await import('yocto-spinner');
    if (!ended) spinner = yoctoSpinner({ text, stream: process.stderr }).start();
  }, QUIET_MS);
  timer.unref();
  return {
    show: (next) => {
      text = next;
      if (spinner) spinner.text = next;
    },
    aside: (print) => {
      spinner?.stop();
      print();
      spinner?.start();
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
      spinner?.stop();
      spinner = null;
    },
  };
}
