/** What a person sees when a run ends badly: one line, and for a bug where to report it. */
import { isNamedError } from '../model/errors.ts';
import { version } from '../model/version.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { systemSentence } from './system-errors.ts';

export interface Failure {
  readonly exitCode: ExitCode;
  /** Lines for standard error, with the final line break; empty when there is nothing to say. */
  readonly message: string;
}

/** Turns whatever was thrown into an exit code and a message. `debug` adds the stack. */
export function describeFailure(error: unknown, debug: boolean): Failure {
  const usage = usageProblem(error);
  if (usage) return usage;
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  if (isNamedError(error)) {
    const line = `draftwatch: ${oneLine(error.message)}\n`;
    return { exitCode: exitCodeOf(error), message: debug ? `${line}${printable(stack)}\n` : line };
  }
  const sentence = systemSentence(error);
  if (sentence !== null) {
    const line = `draftwatch: ${oneLine(sentence)}.\n`;
    return { exitCode: EXIT.input, message: debug ? `${line}${printable(stack)}\n` : line };
  }
  const about = `draftwatch ${version}, Node ${process.version}, ${process.platform}`;
  return {
    exitCode: EXIT.bug,
    message: `${printable(stack)}\ndraftwatch: this is a bug in draftwatch, not in your documents. Please report it to its maintainers with the lines above (${about}).\n`,
  };
}

interface UsageError {
  readonly code: string;
  readonly exitCode: number;
  readonly message: string;
}

/** Commander reports a wrong flag, a missing argument, and also `--help`, by throwing. */
function usageProblem(error: unknown): Failure | null {
  if (!isUsageError(error)) return null;
  if (error.exitCode === 0) return { exitCode: EXIT.ok, message: '' };
  if (error.code === 'commander.help') {
    const message = 'draftwatch: no command was given: see draftwatch --help.\n';
    return { exitCode: EXIT.input, message };
  }
  const message = oneLine(error.message)
    .replace(/^error: /, '')
    .replace(/ \(Did you mean (.*)\?\)$/, ' (did you mean $1?)')
    .replace(/\.$/, '');
  const advice = meantSentence(message) ?? 'see draftwatch --help';
  return { exitCode: EXIT.input, message: `draftwatch: ${message}: ${advice}.\n` };
}

/** What other programs call our commands. */
const MEANT: Readonly<Record<string, string>> = {
  compare: 'diff',
  redline: 'diff',
  read: 'parse',
  show: 'parse',
  download: 'fetch',
  get: 'fetch',
  apply: 'amend',
  versions: 'history',
  log: 'history',
  track: 'watch',
  table: 'report',
};

/** For a command of another name, and for a third text: which command was meant. */
function meantSentence(message: string): string | null {
  const [, name = ''] = /^unknown command '([a-z]+)'$/.exec(message) ?? [];
  if (Object.hasOwn(MEANT, name)) return `use draftwatch ${MEANT[name]}`;
  return message.startsWith("too many arguments for 'diff'")
    ? 'three texts or more are for draftwatch history'
    : null;
}

function isUsageError(error: unknown): error is UsageError {
  return (
    error instanceof Error && String((error as { code?: unknown }).code).startsWith('commander.')
  );
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** A message may quote a path or a document: no control character of it reaches the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '?');
}
