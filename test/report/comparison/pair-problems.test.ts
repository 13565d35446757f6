/** What is said of a pair that should not be compared, or not be judged. */
import { describe, expect, it } from 'vitest';
import { paragraph, type Row, reportOf } from '../reports.ts';

const texts = Array.from({ length: 6 }, (_, i) => paragraph(`OP${i + 1}`, `Urges States, ${i};`));
const kept: Row[] = texts.map((text) => ({
  change: { kind: 'kept', before: [text], after: [text], edits: [] },
  effect: 'none',
  flagged: false,
}));
const replaced: Row[] = texts.flatMap((text): Row[] => [
  { change: { kind: 'removed', before: [text], after: [], edits: [] }, effect: 'removed' },
  { change: { kind: 'added', before: [], after: [text], edits: [] }, effect: 'added' },
]);
const codes = (rows: readonly Row[], before = 'en', after = 'en'): string[] =>
  reportOf(rows, { before: { language: before }, after: { language: after } }).problems.map(
    ({ code }) => code,
  );

describe('problems of a pair', () => {
  it('are none for two versions of one English text', () => {
    expect(codes(kept)).toEqual([]);
    expect(codes(kept, 'und', 'en')).toEqual([]);
  });

  it('name two languages', () => {
    expect(codes(kept, 'fr', 'es')).toEqual(['languages-differ']);
  });

  it('name a language without rules', () => {
    expect(codes(kept, 'fr', 'fr')).toEqual(['strength-not-judged']);
    expect(codes(kept, 'und', 'ar')).toEqual(['strength-not-judged']);
  });

  it.each([
    // Shares of paragraphs in common, by what the titles say.
    ['School meals', 'School meals', 0, true],
    ['Rights of the child: school meals', 'Rights of the child: safe routes', 0.2, true],
    ['Rights of the child: school meals', 'Rights of the child: safe routes', 0.1, false],
    ['School meals', 'Road safety', 0.5, true],
    ['School meals', 'Road safety', 0.4, false],
    [null, 'Road safety', 0.4, true],
    [null, null, 0.2, false],
  ])('weigh what is in common by titles: %j and %j, %d', (before, after, share, trusted) => {
    const shared = Array.from({ length: 10 * share }, () => kept[0]!);
    const rest = Array.from({ length: 10 - shared.length }, () => replaced.slice(0, 2)).flat();
    const report = reportOf([...shared, ...rest], {
      before: { title: before },
      after: { title: after },
    });
    expect(report.problems.map(({ code }) => code)).toEqual(trusted ? [] : ['little-in-common']);
  });

  it('take another item of the same agenda for another matter, but not of another session', () => {
    const rows = [...kept.slice(0, 4), ...replaced];
    const of = (session: string, agendaItem: string) => ({
      title: 'International trade and development',
      organ: 'General Assembly',
      session,
      agendaItem,
    });
    const named = (session: string, agendaItem: string) =>
      reportOf(rows, {
        before: of('80', '16 (a)'),
        after: { ...of(session, agendaItem), title: 'International trade' },
      }).problems;
    expect(named('80', '17')[0]?.message).toContain('titles or agenda items differ');
    expect(named('80', '16 (b)')).toEqual([]);
    expect(named('81', '17')).toEqual([]);
  });

  describe('of one series with another subject each session', () => {
    const verbs = ['ensure', 'fund', 'review', 'teach', 'extend', 'plan', 'test', 'share'];
    const about = (subject: string, kind: 'removed' | 'added', count: number): Row[] =>
      Array.from({ length: count }, (_, i) => {
        const words = `Urges States to ${verbs[i % 8]} ${subject} programme ${verbs[(i + 3) % 8]};`;
        const text = [paragraph(`OP${i + 10}`, words)];
        const sides =
          kind === 'removed' ? { before: text, after: [] } : { before: [], after: text };
        return { change: { kind, ...sides, edits: [] }, effect: kind };
      });
    const rows = [
      ...kept,
      ...kept,
      ...about('lantern', 'removed', 12),
      ...about('orchard', 'added', 12),
    ];
    const problemsOf = (titles: readonly [string, string], sessions: readonly [string, string]) =>
      reportOf(rows, {
        before: { title: titles[0], session: sessions[0] },
        after: { title: titles[1], session: sessions[1] },
      }).problems;

    it('say so, with the subject and how much of what is gone is about it', () => {
      const [problem, ...others] = problemsOf(
        ['Village life: lanterns', 'Village life: orchards'],
        ['40', '43'],
      );
      expect(others).toEqual([]);
      expect(problem?.code).toBe('other-subject');
      expect(problem?.message).toContain(
        '12 of the 12 paragraphs that are gone are about “lantern”',
      );
      expect(problemsOf(['Village life', 'Village life'], ['40', '43'])[0]?.code).toBe(
        'other-subject',
      );
    });

    it('do not say so of two versions of one session, nor where the subject stayed', () => {
      expect(problemsOf(['Village life', 'Village life'], ['40', '40'])).toEqual([]);
      const same = [...kept, ...about('lantern', 'removed', 12), ...about('lantern', 'added', 12)];
      const info = (session: string) => ({ title: 'Village life', session });
      expect(reportOf(same, { before: info('40'), after: info('43') }).problems).toEqual([]);
    });
  });

  it('name a paragraph that is too long to be judged, when it changed', () => {
    const long = (words: string) => [paragraph('OP1', words.repeat(4000))];
    const [before, after] = [long('safe water '), long('clean water ')];
    const edited: Row = { change: { kind: 'edited', before, after, edits: [] }, effect: 'neutral' };
    expect(reportOf([edited]).problems).toMatchObject([
      { code: 'too-long-to-judge', where: 'OP1' },
    ]);
    const alone: Row = {
      change: { kind: 'removed', before, after: [], edits: [] },
      effect: 'removed',
    };
    expect(codes([alone])).toEqual([]);
  });

  it('doubt a pair with next to nothing in common, but not a short one', () => {
    expect(codes(replaced)).toEqual(['little-in-common']);
    expect(codes([...replaced, ...kept.slice(0, 4)])).toEqual([]);
    expect(codes(replaced.slice(0, 4))).toEqual([]);
  });
});
