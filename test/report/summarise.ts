/** Counts of a sample, as the pipeline would count them. */
import type { Report, ReportChange } from '../../src/model/report.ts';

export function summarise(changes: readonly ReportChange[]): Report['summary'] {
  const kinds = { kept: 0, edited: 0, split: 0, merged: 0, added: 0, removed: 0 };
  const effects = {
    strengthened: 0,
    weakened: 0,
    mixed: 0,
    neutral: 0,
    editorial: 0,
    added: 0,
    removed: 0,
    none: 0,
  };
  for (const { kind, effect } of changes) {
    kinds[kind] += 1;
    effects[effect] += 1;
  }
  const flagged = changes.filter((change) => change.flagged).length;
  return { kinds, effects, flagged, paragraphs: flagged };
}
