/** The plain summary: one page, short lines, what is gone first. */
import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../../src/report/comparison/plain.ts';
import { HOSTILE } from '../hostile.ts';
import { largeReport, reportOf, SAMPLE } from '../sample.ts';

const VIEW = { color: false, width: 100 };

describe('renderPlain', () => {
  it('says what is gone, worse, better and new, with the paragraph numbers', () => {
    const text = renderPlain(SAMPLE, VIEW);
    const titles = [...text.matchAll(/^What .*\(\d+\)$/gm)].map(([line]) => line);
    expect(titles).toEqual([
      'What is gone (1)',
      'What got worse (2)',
      'What got better in part and worse in part (1)',
      'What got better (1)',
      'What is new (1)',
    ]);
    expect(text).toContain('PP2: ‘Reaffirming’ became ‘Recognizing’');
  });

  it.each([
    ['a sample', SAMPLE],
    ['120 paragraphs', largeReport(120)],
    ['hostile texts', HOSTILE],
  ])('fits a page: %s', (_, report) => {
    const lines = renderPlain(report, VIEW).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it('fits a page when everything of every kind changed', () => {
    const effects = ['removed', 'weakened', 'mixed', 'strengthened', 'added'] as const;
    const words = 'that every child everywhere is heard and taken seriously '.repeat(9);
    const report = reportOf(
      Array.from({ length: 100 }, (_, i) => ({
        kind: 'added' as const,
        after: [[`OP${100 + i}(b)(iii)`, words]] as const,
        effect: effects[i % 5]!,
        flagged: true,
        themes: ['child-rights'],
      })),
    );
    const lines = renderPlain(report, VIEW).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.startsWith('  And 1')).length).toBe(5);
  });

  it('says so when nothing was found', () => {
    expect(renderPlain(reportOf([]), VIEW)).toContain('got better or worse');
  });

  it('claims nothing about strength that was not judged', () => {
    const message = 'The texts are in French.';
    const problems = [{ side: null, code: 'strength-not-judged', message, where: null }];
    const page = renderPlain(reportOf([], { problems }), VIEW).replace(/\s+/g, ' ');
    expect(page).toContain('taking part is gone or new.');
    expect(page).not.toContain('got better or worse');
    expect(page).toContain('What got weaker or stronger was not judged. The texts are in French');
  });

  it('tells what asks someone to act, though graver reasons came before it', () => {
    const gone = (label: string, theme: string, text: string) => ({
      kind: 'removed' as const,
      before: [[label, text]] as const,
      effect: 'removed' as const,
      flagged: true,
      themes: [theme],
    });
    const page = renderPlain(
      reportOf([
        ...[1, 2, 3, 4, 5].map((n) =>
          gone(`PP${n}`, 'child-rights', 'Aware of how children meet,'),
        ),
        gone('OP9', 'participation', 'Requests the secretariat to print the programme;'),
      ]),
      VIEW,
    );
    expect(page).toMatch(/OP9: .*\n(?: {4}.*\n)? {2}And 2 more: PP4, PP5/);
    expect(page).toContain('(on participation)');
    expect(page).not.toContain('H: a heading');
  });

  it('gives the watched word: in the words shown, or as the reason, and never cut in two', () => {
    const padding = 'and to review all measures that were taken in earlier years of the decade ';
    const text = `Urges States to plan ahead ${padding}with the views of schoolgirls and other girls in mind;`;
    const after = [['OP1', text]] as const;
    const page = renderPlain(
      reportOf([
        { kind: 'added', after, effect: 'added', flagged: true, themes: ['child-rights'] },
      ]),
      VIEW,
    );
    expect(page).toMatch(/OP1: “Urges States to plan ahead … [^”]*\bgirls/);
    for (const report of [SAMPLE, largeReport(60)]) {
      const lines = renderPlain(report, VIEW).split('\n');
      const opens = lines.join(' ').match(/\(on [^)]*?(?:\)| {2})/g) ?? [];
      expect(opens.filter((one) => !one.endsWith(')'))).toEqual([]);
    }
  });
});
