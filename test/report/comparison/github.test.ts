/** GitHub annotations: sorted, capped, counted, and no text can start a command of its own. */
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../../src/report/comparison/github.ts';
import { HOSTILE } from '../hostile.ts';
import { largeReport, reportOf, SAMPLE } from '../sample.ts';

describe('renderGithub', () => {
  it('writes one command a flagged change and problem, the gravest first', () => {
    const lines = renderGithub(SAMPLE).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::error',
      '::error',
      '::warning',
      '::warning',
      '::notice',
      '::notice',
    ]);
    expect(lines[0]).toContain('title=A/C.9/99/L.7 → A/RES/99/321%3A OP1 weakened::‘shall’');
    expect(lines.slice(1, 3).join()).toContain('OP3 removed');
  });

  it('stays within ten of each level and says how many are left out', () => {
    const report = largeReport(120);
    const lines = renderGithub(report).trimEnd().split('\n');
    for (const level of ['error', 'warning', 'notice']) {
      expect(lines.filter((line) => line.startsWith(`::${level} `)).length).toBe(10);
    }
    const rest = report.summary.flagged + report.problems.length - 29;
    expect(lines.at(-1)).toMatch(new RegExp(`::${rest} more findings: see the step summary`));
  });

  it('says nothing when nothing was found', () => {
    expect(renderGithub(reportOf([], { problems: [] }))).toBe('');
  });

  it('lets no text begin a command', () => {
    const lines = renderGithub(HOSTILE).trimEnd().split('\n');
    expect(lines.every((line) => /^::(error|warning|notice) title=[^\r]*::/.test(line))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(30);
  });
});
