/** The exit codes of draftwatch: the one place that knows them. */
import { InputError, SourceError, UnreadableError } from '../model/errors.ts';

export const EXIT = {
  /** Done; nothing at or above `--fail-on`. */
  ok: 0,
  /** Done; findings at or above `--fail-on`. */
  findings: 1,
  /** Our input was wrong: flag, symbol, path, config, rule file. */
  input: 2,
  /** A source could not be reached or has no such document. */
  source: 3,
  /** Read, but not to be trusted: unreadable, image-only, empty. Never a pass. */
  unreadable: 4,
  /** A bug in draftwatch. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code that an error stands for; anything but the named errors is a bug. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof InputError) return EXIT.input;
  if (error instanceof SourceError) return EXIT.source;
  if (error instanceof UnreadableError) return EXIT.unreadable;
  return EXIT.bug;
}
