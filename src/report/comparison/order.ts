/** Which findings come first: what was lost before what was gained, the surest before the rest. */
import type { Confidence, Effect } from '../../model/assessment.ts';
import type { ReportChange } from '../../model/report.ts';

/** Effects from the gravest loss to no change at all; every list of effects is in this order. */
export const EFFECTS_IN_ORDER = [
  'removed',
  'weakened',
  'mixed',
  'strengthened',
  'added',
  'neutral',
  'editorial',
  'none',
] as const satisfies readonly Effect[];

const LOSSES: ReadonlySet<Effect> = new Set(['removed', 'weakened', 'mixed']);
const GAINS: ReadonlySet<Effect> = new Set(['strengthened', 'added']);
const CONFIDENCE: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, review: 2 };

/** Something was lost, if only in part. */
export function isLoss(effect: Effect): boolean {
  return LOSSES.has(effect);
}

/** Something was gained and nothing lost. */
export function isGain(effect: Effect): boolean {
  return GAINS.has(effect);
}

/** A copy, gravest first; equals stay in document order. */
export function bySeverity(changes: readonly ReportChange[]): ReportChange[] {
  return [...changes].sort(
    (a, b) =>
      EFFECTS_IN_ORDER.indexOf(a.effect) - EFFECTS_IN_ORDER.indexOf(b.effect) ||
      CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence],
  );
}
