/** A check as JUnit XML: a suite for each text; what was not checked is an error, not a pass. */
import type { CheckedText, CheckFinding, CheckResult } from '../../model/check.ts';
import { type Markup, markup } from '../kit/markup.ts';
import { acceptedSentence, findingTitle } from './wording.ts';

const isFailure = ({ failing, accepted }: CheckFinding): boolean => failing && accepted === null;

/** No times: no clock. */
export function renderCheckJunit({ texts }: CheckResult): string {
  const of = (text: CheckedText) => ({
    tests: text.pairs.length + text.findings.length + text.unchecked.length,
    failures: text.findings.filter(isFailure).length,
    errors: text.unchecked.length,
    skipped: text.findings.filter(({ accepted }) => accepted !== null).length,
  });
  const sum = (key: 'tests' | 'failures' | 'errors'): number =>
    texts.reduce((total, text) => total + of(text)[key], 0);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="draftwatch" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}">
${texts.map((text) => {
  const { tests, failures, errors, skipped } = of(text);
  return markup`  <testsuite name="${text.id}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${text.unchecked.map(
  ({ what, cause, message }) => markup`    <testcase classname="${text.id}" name="${what}">
      <error type="${cause}" message="${message}">${what}: ${message}</error>
    </testcase>
`,
)}${text.pairs.map(({ name }) => markup`    <testcase classname="${text.id}" name="compared: ${name}"/>\n`)}${text.findings.map((finding) => testCase(text.id, finding))}  </testsuite>
`;
})}</testsuites>
`.markup;
}

function testCase(id: string, finding: CheckFinding): Markup {
  const inner = finding.accepted
    ? markup`<skipped message="${acceptedSentence(finding.accepted)}"/>`
    : isFailure(finding)
      ? markup`<failure type="${finding.effect}" message="${finding.line}">${findingTitle(finding)} in ${finding.where}: ${finding.line}</failure>`
      : markup`<system-out>${finding.line}</system-out>`;
  return markup`    <testcase classname="${id}" name="${findingTitle(finding)} in ${finding.where}">
      ${inner}
    </testcase>
`;
}
