/** The exit code of a run in which something could not be read. */
import type { Unchecked, UncheckedCause } from '../model/check.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** The gravest first: a run that could not look everywhere must not look like one that did. */
const CAUSES: readonly (readonly [UncheckedCause, ExitCode])[] = [
  ['unreadable', EXIT.unreadable],
  ['source', EXIT.source],
  ['input', EXIT.input],
];

/** Null when everything could be read. */
export function exitCodeOfUnchecked(unchecked: readonly Unchecked[]): ExitCode | null {
  const causes = new Set(unchecked.map(({ cause }) => cause));
  return CAUSES.find(([cause]) => causes.has(cause))?.[1] ?? null;
}
