/** What each effect means, for the list of rules in a SARIF file. */
import type { Effect } from '../../model/assessment.ts';
import type { ReportChange } from '../../model/report.ts';
import { EFFECTS_IN_ORDER, isLoss } from './order.ts';

/** A reporting descriptor of SARIF (section 3.49), as far as we use it. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
}

const MEANINGS: Readonly<Record<Effect, string>> = {
  removed: 'A paragraph on a watched theme is gone.',
  weakened: 'A paragraph on a watched theme protects less or binds less.',
  mixed: 'A paragraph on a watched theme gained something and lost something.',
  strengthened: 'A paragraph on a watched theme protects more or binds more.',
  added: 'A paragraph on a watched theme is new.',
  neutral: 'A paragraph changed without a direction.',
  editorial: 'A paragraph changed without substance.',
  none: 'A paragraph did not change.',
};

/** One rule for each effect among the changes. */
export function effectRules(changes: readonly ReportChange[]): SarifRule[] {
  return EFFECTS_IN_ORDER.filter((effect) =>
    changes.some((change) => change.effect === effect),
  ).map((effect) => ({
    id: `paragraph/${effect}`,
    name: `Paragraph${effect[0]!.toUpperCase()}${effect.slice(1)}`,
    shortDescription: { text: MEANINGS[effect] },
    defaultConfiguration: {
      level: effect === 'mixed' ? 'warning' : isLoss(effect) ? 'error' : 'note',
    },
  }));
}
