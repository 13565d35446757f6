/** The brief: five losses with both words and an ask, gains to defend, and what to check. */
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/report/comparison/brief.ts';
import { renderBrief } from '../../../src/report/comparison/brief-markdown.ts';
import { renderBriefDocx } from '../../../src/report/comparison/docx/brief.ts';
import { HOSTILE } from '../hostile.ts';
import { largeReport, reportOf, SAMPLE } from '../sample.ts';

describe('the brief', () => {
  it('puts old and new words side by side and asks for the old ones, with their place', () => {
    const { losses, gains } = briefOf(SAMPLE);
    const duty = losses.find(({ cite }) => cite === 'OP1')!;
    expect(duty.old).toContain('shall');
    expect(duty.new).toContain('should');
    expect(duty.ask).toMatch(/^In OP1, replace “should” by “shall” \(A\/C\.9\/99\/L\.7, OP1\)$/);
    const gone = losses.find(({ cite }) => cite === 'OP3')!;
    expect(gone.new).toBeNull();
    expect(gone.ask).toMatch(/^Put back: “/);
    expect(gains.length).toBe(2);
  });

  it('asks for what went to the preamble to be put back where it bound someone', () => {
    const { losses } = briefOf(
      reportOf([
        {
          kind: 'edited',
          before: [['OP4', 'Stresses that children shall be heard in every council;']],
          after: [['PP9', 'Stressing that children shall be heard in every council,']],
          partChange: 'demoted',
          effect: 'weakened',
          flagged: true,
          themes: ['child-rights'],
        },
      ]),
    );
    expect(losses[0]!.ask).toMatch(
      /^Put back in the operative part: “Stresses that children shall/,
    );
  });

  it('stays half a page however much changed', () => {
    const { losses, gains, check } = briefOf(largeReport(120));
    expect([losses.length, gains.length]).toEqual([5, 3]);
    expect(check.length).toBeLessThanOrEqual(6);
  });

  it('lets document text do nothing in a table', () => {
    const text = renderBrief(HOSTILE);
    expect(text).not.toMatch(/<(script|img)/);
    for (const line of text.split('\n').filter((one) => one.startsWith('| **'))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
  });

  it('is a Word file with the same bytes twice', async () => {
    const [one, two] = [await renderBriefDocx(SAMPLE), await renderBriefDocx(SAMPLE)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(Buffer.from(one.subarray(0, 2)).toString()).toBe('PK');
  });
});
