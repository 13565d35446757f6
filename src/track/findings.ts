/** Flagged changes of a comparison to findings: how loud each is, and whether it fails the run. */
import type { CheckFinding, Level } from '../model/check.ts';
import type { Report, ReportChange } from '../model/report.ts';
import { cite } from '../report/comparison/cite.ts';
import { findingLine } from '../report/comparison/finding.ts';
import { fingerprints } from '../report/comparison/fingerprint.ts';
import { lossesFirst } from '../report/comparison/order.ts';
import { severity } from '../report/comparison/severity.ts';
import type { Config } from './config.ts';

export interface Judging {
  readonly failOn: Config['failOn'];
  readonly severity: Config['severity'];
}

const LOUDNESS: readonly Level[] = ['error', 'warning', 'note', 'off'];

/** The findings of one pair, gravest first, nothing accepted yet. */
export function findingsOf(report: Report, where: string, judging: Judging): CheckFinding[] {
  const prints = fingerprints(report.changes);
  return lossesFirst(report.changes.filter(({ flagged }) => flagged)).flatMap((change) => {
    const chosen = chosenLevel(change, judging.severity);
    const level = chosen ?? severity(change);
    if (level === 'off') return [];
    const named = judging.failOn.some((effect) => effect === change.effect);
    return {
      fingerprint: prints.get(change)!,
      where,
      cite: cite(change),
      effect: change.effect,
      confidence: change.confidence,
      level,
      line: findingLine(change),
      failing: chosen === 'error' || (named && chosen !== 'note'),
      accepted: null,
      ...(change.precedents && { precedents: change.precedents }),
    };
  });
}

/**
 * What the configuration says: the loudest of the rules that fired, else of the effect. What a paragraph
 * that came or went said by itself does not change how loud its coming or going is.
 */
function chosenLevel(change: ReportChange, levels: Judging['severity']): Level | null {
  const fired = change.signals.filter(({ args }) => !args['whole']);
  const ofRules = fired.flatMap(({ rule }) => levels[rule] ?? []);
  return (
    LOUDNESS.find((level) => ofRules.includes(level as never)) ?? levels[change.effect] ?? null
  );
}
