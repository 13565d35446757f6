/** A check as JSON: findings and what was not checked, without the texts. */
import type { CheckedPair, CheckedText, CheckResult, ComparedPair } from '../../model/check.ts';

/** What is printed: the result with each comparison in short. */
export interface CheckJson extends Omit<CheckResult, 'texts'> {
  readonly texts: readonly (Omit<CheckedText, 'pairs'> & {
    readonly compared: readonly ComparedPair[];
  })[];
}

export function renderCheckJson({ schemaVersion, tool, texts, lapsed }: CheckResult): string {
  const short = texts.map(({ id, pairs, findings, unchecked }) => ({
    id,
    compared: pairs.map(comparisonOf),
    findings,
    unchecked,
  }));
  const json: CheckJson = { schemaVersion, tool, texts: short, lapsed };
  return `${JSON.stringify(json, null, 2)}\n`;
}

export function comparisonOf({ name, report }: CheckedPair): ComparedPair {
  const { before, after, summary, problems } = report;
  return { name, before: before.source, after: after.source, summary, problems };
}
