/** The matcher: the notation of patterns, by stem and by key, and where they are found. */
import { describe, expect, it } from 'vitest';
import { classOf, keyOf } from '../../src/words/key.ts';
import {
  type Matcher,
  stepClause,
  stepEnd,
  stepStart,
  stepsOf,
  type WordEquality,
} from '../../src/words/match-steps.ts';
import { matcherOf, patternText, search } from '../../src/words/matcher.ts';
import { expand } from '../../src/words/pattern.ts';
import { cutOf } from '../../src/words/words.ts';

function matcher(patterns: readonly string[], by: WordEquality): Matcher {
  const numbered = patterns.map((pattern, number) => [pattern, number] as const);
  return matcherOf(patternText(numbered, by), by);
}

/** What is found, with its place and clause. */
function findAll(patterns: Matcher, text: string) {
  const steps = stepsOf(patterns, cutOf(text));
  return search(patterns, steps).map(({ entry, from, to }) => {
    const [start, end, clause] = [
      stepStart(steps, from),
      stepEnd(steps, to - 1),
      stepClause(steps, from),
    ];
    return { entry, from, clause, start, end, text: text.slice(start, end) };
  });
}

/** The words that a term stands for, in order. */
function find(term: string, text: string): string[] {
  return findAll(matcher([term], 'stem'), text).map((found) => found.text);
}

/** What patterns of exact words stand for, with their numbers. */
function found(patterns: readonly string[], text: string): string[] {
  return findAll(matcher(patterns, 'key'), text).map(({ entry, text }) => `${entry}:${text}`);
}

describe('notation of terms', () => {
  it('compares words by stem', () => {
    expect(find('consult', 'Consultations were held; it consulted')).toEqual([
      'Consultations',
      'consulted',
    ]);
    expect(find('child', 'CHILDREN and each child’s view')).toEqual(['CHILDREN', 'child’s']);
  });

  it('compares =words letter by letter, without regard to case', () => {
    expect(find('=views', 'Views of youth, with a view to it')).toEqual(['Views']);
  });

  it('takes any alternative in brackets, and does without what `?` follows', () => {
    expect(find('(girl|boy) child', 'a girl child, a boy child, a child')).toEqual([
      'girl child',
      'boy child',
    ]);
    expect(find('(right to be|=is) heard', 'the right to be heard; is heard')).toEqual([
      'right to be heard',
      'is heard',
    ]);
    expect(find('child rights? approach', 'child approach, child rights approach')).toEqual([
      'child approach',
      'child rights approach',
    ]);
  });

  it('sees compounds as words, and the other way round', () => {
    expect(find('decision making', 'in decision-making')).toEqual(['decision-making']);
    expect(find('decision-making', 'in decision making')).toEqual(['decision making']);
    expect(find('child friendly', 'child‑friendly')).toEqual(['child‑friendly']);
  });

  it('sees the word behind an elided article', () => {
    expect(find('=enfant', 'les droits de l’enfant, qu’un enfant a')).toEqual(['enfant', 'enfant']);
  });

  it('lets up to five words stand in a gap, a comma among them', () => {
    expect(find('express ... =views', 'express their own, very free and honest views')).toEqual([]);
    expect(find('express ... =views', 'express their own, free views')).toEqual([
      'express their own, free views',
    ]);
    expect(find('express ... =views', 'express views')).toEqual(['express views']);
  });

  it('does not run over a comma outside gaps, nor over a stop or semicolon at all', () => {
    expect(find('civil society', 'civil, society')).toEqual([]);
    expect(find('civil ... society', 'civil; society')).toEqual([]);
    expect(find('civil society', 'civil “society”')).toEqual(['civil “society']);
  });

  it('finds overlapping terms', () => {
    const terms = matcher(['peaceful assembly', 'freedom ... assembly', 'freedom'], 'stem');
    const entries = findAll(terms, 'freedom of peaceful assembly').map(({ entry }) => entry);
    expect(entries.sort()).toEqual([0, 1, 2]);
  });

  it('gives word and clause numbers', () => {
    const children = findAll(matcher(['child'], 'stem'), 'The child; every child.');
    expect(children.map(({ from, clause }) => [from, clause])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });
});

describe('patterns of exact words', () => {
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

  it('do not run over a mark, in a gap or outside; a longer one that would hides no shorter one', () => {
    expect(found(['subject to ... (approval|law)'], 'subject to its own, new law')).toEqual([]);
    const pattern = 'subject to ... (approval|law)';
    expect(found([pattern], 'subject to approval, and to law')).toEqual(['0:subject to approval']);
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

  it.each(['(a|b', 'a)', '?', 'a?', '... times'])('refuse %s', (pattern) => {
    expect(() => patternText([[pattern, 0]], 'key')).toThrow(pattern);
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
