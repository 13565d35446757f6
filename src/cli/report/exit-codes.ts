/** The exit code of a run over many inputs: the gravest failure decides, as it would for that file alone. */
import type { FailureRow } from '../../model/paragraph-table.ts';
import { EXIT } from '../exit-codes.ts';

export const CODES: Readonly<Record<FailureRow['error'], number>> = {
  input: EXIT.input,
  source: EXIT.source,
  unreadable: EXIT.unreadable,
  bug: EXIT.bug,
};

export function exitCode(failures: readonly FailureRow[]): number {
  return Math.max(EXIT.ok, ...failures.map(({ error }) => CODES[error]));
}
