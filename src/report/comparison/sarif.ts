/** Flagged changes as SARIF 2.1.0, for code scanning and viewers. */
import type { Report, ReportChange } from '../../model/report.ts';
import { isGrave } from '../../model/trust.ts';
import { CONFIDENCE_NAMES, EFFECT_NAMES, problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { cite } from './cite.ts';
import { findingLine } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import { bySeverity } from './order.ts';
import { effectRules, type Rule } from './sarif-rules.ts';
import { severity } from './severity.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

/** The texts stand in the file itself (`artifacts`), so regions point to words that are there. */
export function renderSarif(report: Report): string {
  return sarifLog([sarifRun(report)]);
}

/** Runs to a file with a final line break. */
export function sarifLog(runs: readonly object[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs,
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** One comparison as a run. `more` adds to the result of a change; null leaves the result out. */
export function sarifRun(
  report: Report,
  more: (change: ReportChange, fingerprint: string) => object | null = () => ({}),
): object {
  const texts = { before: snapshot(report, 'before'), after: snapshot(report, 'after') };
  if (texts.before.name === texts.after.name) {
    texts.before = { ...texts.before, name: texts.before.name.replace(/\.txt$/, '-before.txt') };
  }
  const flagged = bySeverity(report.changes.filter((change) => change.flagged));
  const rules = effectRules(flagged);
  const prints = fingerprints(report.changes);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules,
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: [texts.before, texts.after].map(({ name, text }) => ({
      location: { uri: encodeURI(name) },
      contents: { text },
    })),
    results: flagged.flatMap((change) => {
      const print = prints.get(change)!;
      const further = more(change, print);
      return further === null ? [] : [{ ...result(change, print, rules, texts), ...further }];
    }),
    invocations: [
      {
        executionSuccessful: !report.problems.some(isGrave),
        toolExecutionNotifications: report.problems.map((problem) => ({
          level: isGrave(problem) ? 'error' : 'warning',
          descriptor: { id: problem.code },
          message: { text: problemSentence(problem) },
        })),
      },
    ],
  };
}

function result(
  change: ReportChange,
  print: string,
  rules: readonly Rule[],
  texts: Readonly<Record<'before' | 'after', Snapshot>>,
): object {
  const [near, far] =
    change.after.length > 0 ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const doubt = change.confidence === 'certain' ? '' : ` (${CONFIDENCE_NAMES[change.confidence]})`;
  return {
    ruleId: `paragraph/${change.effect}`,
    ruleIndex: rules.findIndex(({ id }) => id === `paragraph/${change.effect}`),
    level: severity(change),
    message: {
      text: `${cite(change)} ${EFFECT_NAMES[change.effect]}${doubt}: ${findingLine(change)}`,
    },
    locations: change[near].slice(0, 1).map(({ label }) => location(texts[near], label)),
    relatedLocations: [...change[near].slice(1), ...change[far]].map(({ label }, id) => ({
      id,
      ...location(texts[id < change[near].length - 1 ? near : far], label),
    })),
    partialFingerprints: { 'draftwatchWords/v1': print },
    properties: {
      tags: [...change.themes],
      kind: change.kind,
      confidence: change.confidence,
      signals: change.signals.map((signal) => ({
        rule: signal.rule,
        direction: signal.direction,
        reason: signalSentence(signal),
      })),
    },
  };
}

function location(text: Snapshot, label: string): object {
  const place = text.places.get(label);
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(text.name) },
      ...(place
        ? {
            region: {
              startLine: place.line,
              startColumn: place.column,
              endLine: place.line,
              endColumn: place.endColumn,
            },
          }
        : {}),
    },
    logicalLocations: [{ name: label, kind: 'member' }],
  };
}
