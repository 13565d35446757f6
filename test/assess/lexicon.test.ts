/** Patterns of words: what they stand for, what is wrong with them, where they are found. */
import { describe, expect, it } from 'vitest';
import { classOf, keyOf } from '../../src/assess/lexicon/key.ts';
import { openingsOf, patternText, search } from '../../src/assess/lexicon/search.ts';
import { expand } from '../../src/words/pattern.ts';
import { graphOf } from '../../src/words/word-graph.ts';

const found = (patterns: readonly string[], text: string): string[] => {
  const graph = graphOf(patternText(patterns.map((pattern, entry) => [pattern, entry])));
  const words = text.split(' ').map(keyOf);
  const openers = words.map((key) => {
    const kind = classOf(key);
    return { key, kind, openings: openingsOf(graph, key, kind) };
  });
  return search(graph, openers).map(
    ({ entry, from, to }) => `${entry}:${words.slice(from, to).join(' ')}`,
  );
};

describe('patterns', () => {
  it('find alternatives, options and gaps, the longest of each', () => {
    const patterns = [
      '(in line|consistent) with (their)? law',
      'take ... into account',
      'all',
      'all of',
    ];
    expect(found(patterns, 'in line with law')).toEqual(['0:in line with law']);
    expect(found(patterns, 'consistent with their law')).toEqual(['0:consistent with their law']);
    expect(found(patterns, 'take their own views into account')).toEqual([
      '1:take their own views into account',
    ]);
    expect(found(patterns, 'take a b c d e f into account')).toEqual([]);
    expect(found(patterns, 'all of us')).toEqual(['2:all', '3:all of']);
  });

  it('keep patterns with the same opening apart', () => {
    const patterns = ['right to play', '(right|need) to learn', 'right'];
    expect(found(patterns, 'right to learn')).toEqual(['2:right', '1:right to learn']);
    expect(found(patterns, 'need to play')).toEqual([]);
  });

  it('find classes of words', () => {
    expect(
      found(['by <year>', '<ordinal> session'], 'by 2030 at its eighty-first session'),
    ).toEqual(['0:by 2030', '1:eighty-first session']);
    expect(classOf('month')).toBeNull();
  });

  it('agree with their expansion', () => {
    const pattern = '(as|where) (needed|(if)? possible) today?';
    for (const words of expand(pattern)) {
      expect(found([pattern], words.join(' '))).toContain(`0:${words.join(' ')}`);
    }
    expect(expand(pattern)).toHaveLength(12);
  });

  it.each(['(a|b', 'a)', '?', 'a?'])('refuse %s', (pattern) => {
    expect(() => patternText([[pattern, 0]])).toThrow(pattern);
  });
});

describe('keys', () => {
  it.each([
    ['Child’s', 'child'],
    ["States'", 'states'],
    ['Decision‑making', 'decision-making'],
    ['A/RES/70/1', 'a/res/70/1'],
    ['école', 'école'],
  ])('%s is %s', (word, key) => {
    expect(keyOf(word)).toBe(key);
  });
});
