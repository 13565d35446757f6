/** Change[] + rules to Assessment[]. */
import type { Assessment } from '../model/assessment.ts';
import type { Change } from '../model/change.ts';
import type { RuleSet } from './rules.ts';

/** Judges every change; the result has the same length and order as `changes`. */
export function assessChanges(
  _changes: readonly Change[],
  _rules: RuleSet,
  _themes: readonly string[],
): Assessment[] {
  return [];
}
