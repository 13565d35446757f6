/** A check as JSON: findings and what was not checked, without the texts. */
import type { CheckResult } from '../../model/check.ts';

export function renderCheckJson({ schemaVersion, tool, texts, lapsed }: CheckResult): string {
  const short = texts.map(({ id, pairs, findings, unchecked }) => ({
    id,
    compared: pairs.map(({ name, report }) => ({
      name,
      before: report.before.source,
      after: report.after.source,
      summary: report.summary,
      problems: report.problems,
    })),
    findings,
    unchecked,
  }));
  return `${JSON.stringify({ schemaVersion, tool, texts: short, lapsed }, null, 2)}\n`;
}
