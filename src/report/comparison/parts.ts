/** The parts of a report, each in the order of reading. */
import type { Effect } from '../../model/assessment.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { byRank, EFFECTS_IN_ORDER, type Section, sectionOf } from './order.ts';

/** Every changed paragraph is in one part; what stayed word for word is in none. */
export function partsOf({ changes }: Pick<Report, 'changes'>): Record<Section, ReportChange[]> {
  const parts: Record<Section, ReportChange[]> = {
    lost: [],
    check: [],
    won: [],
    moved: [],
    other: [],
  };
  for (const change of byRank(changes)) {
    if (change.flagged || change.moved || change.notes || change.effect !== 'none') {
      parts[sectionOf(change)].push(change);
    }
  }
  return parts;
}

/** What is named without being told: its effects in their order, the changes in the order of the text. */
export function byEffect(
  part: readonly ReportChange[],
): readonly (readonly [effect: Effect, changes: readonly ReportChange[]])[] {
  const inText = inTextOrder(part);
  return EFFECTS_IN_ORDER.flatMap((effect) => {
    const found = inText.filter((change) => change.effect === effect);
    return found.length > 0 ? [[effect, found] as const] : [];
  });
}

/** Ids are given in the order of the text. */
export function inTextOrder(changes: readonly ReportChange[]): ReportChange[] {
  return [...changes].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
