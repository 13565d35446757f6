/** Who proposed what, from a Word file to the report. */
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportChange } from '../../../src/model/report.ts';
import { diffTracked } from '../../../src/pipeline.ts';
import { reportSchema } from '../../../src/report/comparison/schema.ts';
import { proposalSentences } from '../../../src/report/wording/wording-proposals.ts';

const fixtures = join(resolve(import.meta.dirname, '..', '..', '..'), 'fixtures');
const file = join(fixtures, 'tracked', 'A_HRC_99_L.21.docx');

describe('proposals of a Word file with tracked changes', () => {
  let report: Report;
  beforeAll(async () => {
    report = await diffTracked(file);
  });
  const at = (label: string): ReportChange =>
    report.changes.find(({ before }) => before.some((ref) => ref.label === label))!;

  it('stand in the report, which its schema accepts', () => {
    expect(reportSchema.safeParse(report).success).toBe(true);
    const { proposals } = at('OP1');
    expect(proposals?.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['deleted', 'Second delegation', 'shall'],
      ['inserted', 'Second delegation', 'should'],
      ['comment', 'Second delegation', 'every birth'],
      ['inserted', 'Second delegation', ', as appropriate,'],
    ]);
  });

  it('quote the exact words of their paragraph', () => {
    for (const change of report.changes) {
      for (const { side, label, text, start, end } of change.proposals ?? []) {
        const ref = change[side].find((one) => one.label === label)!;
        expect(ref.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('are told by author, with whole paragraphs named as such', () => {
    expect(proposalSentences(at('OP2'))).toEqual([
      'Second delegation (1 July 2038) deleted this paragraph.',
    ]);
    expect(proposalSentences(at('OP3'))).toEqual([
      'Main sponsor (30 June 2038) deleted “and to”, inserted “;”, inserted “Also calls upon States to”.',
    ]);
  });

  it('are absent where nobody proposed anything', () => {
    expect(at('PP3').proposals).toBeUndefined();
  });

  it('need tracked changes', async () => {
    const plain = join(fixtures, 'formats', 'A_HRC_99_L.12.docx');
    await expect(diffTracked(plain)).rejects.toThrow(/no tracked changes/);
  });
});
