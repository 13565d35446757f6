/** A result that cannot be relied on never looks like a pass, in no format. */
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../src/report/comparison/github.ts';
import { renderHtml } from '../../src/report/comparison/html/page.ts';
import { renderJunit } from '../../src/report/comparison/junit.ts';
import { renderMarkdown } from '../../src/report/comparison/markdown.ts';
import { renderPlain } from '../../src/report/comparison/plain.ts';
import { renderSarif } from '../../src/report/comparison/sarif.ts';
import { reportOf } from './sample.ts';

const grave = reportOf([], {
  problems: [
    {
      side: null,
      code: 'little-in-common',
      message: 'The texts have little in common.',
      where: null,
    },
  ],
});
const slight = reportOf([]);

describe('a report that cannot be relied on', () => {
  it('is an error for machines', () => {
    expect(renderGithub(grave)).toMatch(/^::error .*do not rely on this result/);
    expect(renderJunit(grave)).toContain('errors="1"');
    expect(renderJunit(grave)).toContain('<error type="little-in-common"');
    expect(JSON.parse(renderSarif(grave)).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error' }],
    });
  });

  it('says so to people', () => {
    const outputs = [
      renderHtml(grave),
      renderMarkdown(grave),
      renderPlain(grave, { color: false, width: 80 }),
    ];
    for (const text of outputs) expect(text).toContain('Do not rely on this result');
  });

  it('is not one with a gap in the numbers', () => {
    expect(renderGithub(slight)).toMatch(/^::warning .*please check/);
    expect(renderJunit(slight)).toContain('errors="0"');
    expect(JSON.parse(renderSarif(slight)).runs[0].invocations[0].executionSuccessful).toBe(true);
    expect(renderHtml(slight)).not.toContain('Do not rely');
  });
});
