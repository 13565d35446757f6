/** A check as SARIF 2.1.0: a run for each comparison, and one for what no comparison shows. */
import type { CheckedText, CheckFinding, CheckResult } from '../../model/check.ts';
import { sarifLog, sarifRun } from '../comparison/sarif.ts';
import { findingTitle } from './wording.ts';

export function renderCheckSarif(result: CheckResult): string {
  const runs = result.texts.flatMap((text) => [
    ...text.pairs.map(({ name, report }) => ({
      automationDetails: { id: `draftwatch/${text.id}/${name}` },
      ...sarifRun(report, (_, print) => {
        const found = text.findings.find((one) => one.where === name && one.fingerprint === print);
        return found ? { level: found.level, ...suppressed(found) } : null;
      }),
    })),
    ...remainder(text, result),
  ]);
  return sarifLog(runs);
}

/** Protected language, and what could not be checked. */
function remainder({ id, findings, unchecked }: CheckedText, { tool }: CheckResult): object[] {
  const lost = findings.filter(({ effect }) => effect === 'protected');
  if (lost.length === 0 && unchecked.length === 0) return [];
  const rule = { id: 'protected', shortDescription: { text: 'Protected language is gone.' } };
  const driver = { name: tool.name, version: tool.version, semanticVersion: tool.version };
  return [
    {
      automationDetails: { id: `draftwatch/${id}/protected` },
      tool: { driver: { ...driver, rules: [rule] } },
      columnKind: 'utf16CodeUnits',
      results: lost.map((finding) => ({
        ruleId: rule.id,
        ruleIndex: 0,
        level: finding.level,
        message: { text: `${findingTitle(finding)}: ${finding.line}` },
        locations: [{ logicalLocations: [{ name: finding.where, kind: 'module' }] }],
        partialFingerprints: { 'draftwatchWords/v1': finding.fingerprint },
        ...suppressed(finding),
      })),
      invocations: [
        {
          executionSuccessful: unchecked.length === 0,
          toolExecutionNotifications: unchecked.map(({ what, cause, message }) => ({
            level: 'error',
            descriptor: { id: `not-checked-${cause}` },
            message: { text: `${what}: ${message}` },
          })),
        },
      ],
    },
  ];
}

function suppressed({ accepted }: CheckFinding): object {
  if (!accepted) return {};
  const { author, reason } = accepted;
  const justification = `${author}: ${reason}`;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}
