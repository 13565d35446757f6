/** How loud a finding is in the formats that have levels. */
import type { ReportChange } from '../../model/report.ts';
import { isLoss } from './order.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Removed and weakened are errors, mixed and unsure ones warnings, gains notes. */
export function severity({ effect, confidence }: ReportChange): Severity {
  if (!isLoss(effect)) return 'note';
  return effect === 'mixed' || confidence === 'review' ? 'warning' : 'error';
}
