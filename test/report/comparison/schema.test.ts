/** The shipped JSON Schema against reports, and what the contract promises about them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/report/comparison/json.ts';
import { diffJsonSchema, reportSchema } from '../../../src/report/comparison/schema.ts';
import { paragraph, reportOf, signal } from '../reports.ts';

const before = paragraph('OP8', 'Reaffirms that States shall act;');
const after = paragraph('OP9', 'Reaffirms that States should act;');
const report = reportOf([
  {
    change: {
      kind: 'edited',
      before: [before],
      after: [after],
      edits: [
        { op: 'equal', text: 'Reaffirms that States ' },
        { op: 'delete', text: 'shall', move: 1 },
        { op: 'insert', text: 'should' },
        { op: 'equal', text: ' act;' },
      ],
    },
    effect: 'weakened',
    signals: [signal('modal', before, 'shall', after, 'should')],
  },
]);
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  diffJsonSchema(),
);

describe('the JSON Schema', () => {
  it('accepts a report as it is printed', () => {
    validate(JSON.parse(renderJson(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('accepts fields that a later version adds', () => {
    expect(validate({ ...report, later: 1 })).toBe(true);
  });

  it.each([
    ['another schema version', { ...report, schemaVersion: 2 }],
    ['an unknown effect', { ...report, changes: [{ ...report.changes[0], effect: 'better' }] }],
    ['a missing field', { ...report, problems: undefined }],
    ['a hash that is none', { ...report, before: { ...report.before, source: { sha256: 'x' } } }],
  ])('refuses %s', (_, bad) => {
    expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false);
  });

  it('lists every field that a report has', () => {
    expect(reportSchema.parse(report)).toEqual(report);
  });
});
