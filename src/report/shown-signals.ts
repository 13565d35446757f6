/** Which signals of a change a person is shown, and in what order. */
import type { Direction, Signal } from '../model/assessment.ts';
import type { ReportChange } from '../model/report.ts';

const ORDER: readonly Direction[] = ['weaker', 'stronger', 'review'];

/**
 * Losses first, then gains, then what a person must judge. That something was reworded without a
 * direction is visible in the redline: it is said only when there is nothing else to say.
 */
export function shownSignals({ signals }: ReportChange): Signal[] {
  const telling = signals.filter(({ rule }) => rule !== 'text.reworded');
  return [...(telling.length > 0 ? telling : signals)].sort(
    (a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction),
  );
}
