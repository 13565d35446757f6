/** What programs read of a check: its JSON against the shipped schema, its SARIF against the official one. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckedText, CheckResult } from '../../../src/model/check.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderCheckJson } from '../../../src/report/check/json.ts';
import { renderCheckSarif } from '../../../src/report/check/sarif.ts';
import { checkJsonSchema, checkSchema } from '../../../src/report/check/schema.ts';
import { findingsOf } from '../../../src/track/findings.ts';
import { validateSarif } from '../comparison/official.ts';
import { HOSTILE, PAYLOADS } from '../hostile.ts';
import { SAMPLE } from '../sample.ts';

const NAME = 'A/C.9/99/L.7 → A/RES/99/321';
const accepted = { reason: 'agreed', author: 'A. Advocate', until: null };

/** Every kind of thing that a result can hold. */
function resultOf(report: Report, words = 'views of children'): CheckResult {
  const [first, ...others] = findingsOf(report, NAME, { failOn: ['removed'], severity: {} });
  const lost = {
    ...first!,
    where: 'A/RES/99/321',
    effect: 'protected',
    cite: '',
    line: words,
  } as const;
  const text: CheckedText = {
    id: 'a',
    pairs: [{ name: NAME, report }],
    findings: [{ ...first!, accepted }, ...others, lost, { ...lost, accepted }],
    unchecked: (['input', 'source', 'unreadable'] as const).map((cause) => ({
      what: words,
      cause,
      message: words,
    })),
  };
  const acceptance = { ...accepted, tracked: 'a', fingerprint: lost.fingerprint, finding: words };
  return {
    schemaVersion: 1,
    tool: report.tool,
    texts: [text, { ...text, id: 'b', unchecked: [], findings: [] }],
    lapsed: [
      { acceptance, why: 'stale' },
      { acceptance: { ...acceptance, until: '2027-01-01' }, why: 'expired' },
    ],
  };
}

const RESULTS: readonly (readonly [string, CheckResult])[] = [
  ['a sample', resultOf(SAMPLE)],
  ...PAYLOADS.map((words, i) => [`hostile text ${i}`, resultOf(HOSTILE, words)] as const),
  ['nothing', { schemaVersion: 1, tool: SAMPLE.tool, texts: [], lapsed: [] }],
];
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  checkJsonSchema(),
);
const json = (result: CheckResult) => JSON.parse(renderCheckJson(result));

describe('the JSON of a check', () => {
  it.each(RESULTS)('is as the schema says: %s', (_, result) => {
    validate(json(result));
    expect(validate.errors ?? []).toEqual([]);
    expect(checkSchema.parse(json(result))).toEqual(json(result));
  });

  it.each([
    ['another schema version', { schemaVersion: 2 }],
    ['a text without what was not checked', { texts: [{ id: 'a', compared: [], findings: [] }] }],
    [
      'another cause',
      { texts: [{ ...json(resultOf(SAMPLE)).texts[0], unchecked: [{ cause: 'x' }] }] },
    ],
  ])('is not %s', (_, wrong) => {
    expect(validate({ ...json(resultOf(SAMPLE)), ...wrong })).toBe(false);
  });
});

describe('the SARIF of a check', () => {
  it.each(RESULTS)('is valid SARIF 2.1.0: %s', (_, result) => {
    validateSarif(JSON.parse(renderCheckSarif(result)));
    expect(validateSarif.errors).toBeNull();
  });

  it('suppresses what is accepted, and has a run for what could not be checked', () => {
    const { runs } = JSON.parse(renderCheckSarif(resultOf(SAMPLE))) as {
      runs: readonly {
        results: readonly { ruleId: string; suppressions?: readonly { justification: string }[] }[];
        invocations: readonly {
          executionSuccessful: boolean;
          toolExecutionNotifications: readonly object[];
        }[];
      }[];
    };
    const [run] = runs;
    expect(run!.results[0]!.suppressions).toMatchObject([
      { status: 'accepted', justification: 'A. Advocate: agreed' },
    ]);
    expect(run!.invocations[0]!.executionSuccessful).toBe(false);
    expect(run!.invocations[0]!.toolExecutionNotifications.length).toBeGreaterThanOrEqual(3);
    const of = (rule: string) => run!.results.filter(({ ruleId }) => ruleId === rule);
    expect(of('protected').map((one) => one.suppressions?.length ?? 0)).toEqual([0, 1]);
    expect(of('not-checked').length).toBeGreaterThanOrEqual(1);
  });

  it('is within what GitHub takes: runs, categories, places, fingerprints', () => {
    const [text] = resultOf(SAMPLE).texts;
    const texts = Array.from({ length: 30 }, (_, i) => ({ ...text!, id: `t${i}` }));
    const { runs } = JSON.parse(renderCheckSarif({ ...resultOf(SAMPLE), texts })) as {
      runs: readonly {
        automationDetails: { id: string };
        tool: { driver: { rules: readonly { id: string }[] } };
        results: readonly {
          ruleId: string;
          ruleIndex: number;
          locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
          partialFingerprints: { primaryLocationLineHash: string };
        }[];
      }[];
    };
    expect(runs).toHaveLength(20);
    const categories = runs.map(({ automationDetails }) => automationDetails.id);
    expect(new Set(categories).size).toBe(20);
    expect(categories[0]).toBe('draftwatch/t0/');
    for (const { results, tool } of runs) {
      for (const one of results) {
        expect(one.locations).toHaveLength(1);
        expect(one.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^[\w.%-]+$/);
        expect(one.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{64}:1$/);
        expect(tool.driver.rules[one.ruleIndex]!.id).toBe(one.ruleId);
      }
    }
  });
});
