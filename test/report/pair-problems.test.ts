/** What is said of a pair that should not be compared, or not be judged. */
import { describe, expect, it } from 'vitest';
import { paragraph, type Row, reportOf } from './reports.ts';

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

  it('doubt a pair with next to nothing in common, but not a short one', () => {
    expect(codes(replaced)).toEqual(['little-in-common']);
    expect(codes([...replaced, ...kept.slice(0, 4)])).toEqual([]);
    expect(codes(replaced.slice(0, 4))).toEqual([]);
  });
});
