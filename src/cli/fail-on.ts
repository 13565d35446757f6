/** `--fail-on`: which effects of flagged changes make a run end with exit code 1. */
import type { Effect } from '../model/assessment.ts';
import { InputError } from '../model/errors.ts';
import type { Report, ReportChange } from '../model/report.ts';
import { commaList } from './options.ts';

const FAILING = [
  'removed',
  'weakened',
  'mixed',
  'added',
  'strengthened',
] as const satisfies readonly Effect[];
export type FailingEffect = (typeof FAILING)[number];

/** Reads `removed,weakened`, `any` or `none`. Throws InputError. */
export function parseFailOn(
  value: string,
  earlier: readonly FailingEffect[] = [],
): FailingEffect[] {
  if (value === 'none') return [];
  if (value === 'any') return [...FAILING];
  const effects = commaList(value).map((name) => {
    const effect = FAILING.find((known) => known === name);
    if (!effect) {
      throw new InputError(
        `--fail-on '${name}' is no effect: use ${FAILING.join(', ')}, any or none.`,
      );
    }
    return effect;
  });
  return [...earlier, ...effects];
}

/** The flagged changes that have one of the effects. */
export function failingChanges(report: Report, effects: readonly FailingEffect[]): ReportChange[] {
  return report.changes.filter(
    (change) => change.flagged && effects.some((effect) => effect === change.effect),
  );
}
