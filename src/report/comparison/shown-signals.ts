/** Which signals of a change a person is shown, and in what order. */
import type { Direction, Signal } from '../../model/assessment.ts';
import type { ReportChange } from '../../model/report.ts';
import { isRule } from '../../rules/rule-id.ts';

const ORDER: readonly Direction[] = ['weaker', 'stronger', 'review'];

/**
 * Losses first, then gains, then what a person must judge. That something was reworded without a
 * direction is visible in the redline: it is said only when there is nothing else to say. Of a removed paragraph what was
 * lost is told, not that its limits went with it.
 */
export function shownSignals({ kind, signals }: Pick<ReportChange, 'kind' | 'signals'>): Signal[] {
  const shown = signals.filter(
    ({ rule, direction }) =>
      !isRule(rule, 'text.reworded') && !(kind === 'removed' && direction === 'stronger'),
  );
  return [...(shown.length > 0 || kind === 'removed' ? shown : signals)].sort(
    (a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction),
  );
}
