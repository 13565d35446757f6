/** A comparison as JUnit XML: one test a watched paragraph, which fails when something was lost. */
import type { Problem } from '../../model/document.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { isGrave } from '../../model/trust.ts';
import { type Markup, markup } from '../kit/markup.ts';
import { CONFIDENCE_NAMES, EFFECT_NAMES, problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { cite } from './cite.ts';
import { documentName } from './document-facts.ts';
import { findingLine } from './finding.ts';
import { isLoss } from './order.ts';

/** Tests are the changes with a theme; the flagged losses among them fail. No times: no clock. */
export function renderJunit(report: Report): string {
  const suite = `${documentName(report.before)} → ${documentName(report.after)}`;
  const tests = report.changes.filter((change) => change.themes.length > 0 || change.flagged);
  const failures = tests.filter(fails).length;
  const grave = report.problems.filter(isGrave);
  const all = tests.length + grave.length;
  const notes = report.problems.map(problemSentence).join('\n');
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="draftwatch" tests="${all}" failures="${failures}" errors="${grave.length}">
  <testsuite name="${suite}" tests="${all}" failures="${failures}" errors="${grave.length}" skipped="0">
    <properties>
      <property name="rules" value="${report.tool.rulesHash}"/>
      <property name="before.sha256" value="${report.before.source.sha256}"/>
      <property name="after.sha256" value="${report.after.source.sha256}"/>
    </properties>
${grave.map((problem) => doubt(problem, suite))}${tests.map((change) => testCase(change, suite))}${notes ? markup`    <system-err>${notes}</system-err>\n` : null}  </testsuite>
</testsuites>
`.markup;
}

function fails(change: ReportChange): boolean {
  return change.flagged && isLoss(change.effect);
}

/** A result that cannot be relied on is an error, not a pass. */
function doubt(problem: Problem, suite: string): Markup {
  return markup`    <testcase classname="${suite}" name="${problem.code}">
      <error type="${problem.code}" message="${problemSentence(problem)}">${problemSentence(problem)}</error>
    </testcase>\n`;
}

function testCase(change: ReportChange, suite: string): Markup {
  const head = markup`    <testcase classname="${suite}" name="${cite(change)}"`;
  if (!change.flagged) return markup`${head}/>\n`;
  const reasons = change.signals.map((signal) => `- ${signalSentence(signal)}`);
  const doubt = change.confidence === 'certain' ? '' : ` (${CONFIDENCE_NAMES[change.confidence]})`;
  const body = [
    ...reasons,
    ...change.before.map(({ label, text }) => `before ${label}: ${text}`),
    ...change.after.map(({ label, text }) => `after ${label}: ${text}`),
  ].join('\n');
  const message = `${EFFECT_NAMES[change.effect]}${doubt}: ${findingLine(change)}`;
  return fails(change)
    ? markup`${head}>
      <failure type="${change.effect}" message="${message}">${body}</failure>
    </testcase>\n`
    : markup`${head}>
      <system-out>${message}\n${body}</system-out>
    </testcase>\n`;
}
