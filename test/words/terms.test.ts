/** Terms: the notation, and that what is found is the slice that it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, indexTerms, type TermIndex, termText } from '../../src/words/terms.ts';

function indexOf<T>(terms: readonly (readonly [term: string, value: T])[]): TermIndex<T> {
  return indexTerms(
    terms.map(([, value]) => value),
    termText(terms.map(([term], number) => [term, number])),
  );
}

/** The words found, in order. */
function find(term: string, text: string): string[] {
  return findTerms(indexOf([[term, 0]]), text).map(({ start, end }) => text.slice(start, end));
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

  it('finds overlapping terms, the longest first', () => {
    const text = 'freedom of peaceful assembly';
    const index = indexOf([
      ['peaceful assembly', 'short'],
      ['freedom ... assembly', 'long'],
      ['freedom', 'word'],
    ]);
    expect(findTerms(index, text).map(({ value }) => value)).toEqual(['long', 'word', 'short']);
  });

  it('gives word and clause numbers', () => {
    const found = findTerms(indexOf([['child', 0]]), 'The child; every child.');
    expect(found.map(({ word, clause }) => [word, clause])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });
});

it('finds the same in a text of Latin letters whether or not other letters follow', () => {
  const terms = ['child', 'right of', '=views', 'l\u2019enfant', 'états'];
  const index = indexOf(terms.map((term) => [term, term]));
  const bits = ['child', 'right', 'of', 'views', 'enfant', 'états', 'l’', "d'", 'QU’', 'ſ’', 'n'];
  const marks = [
    ' ',
    ', ',
    '. ',
    '; ',
    '-',
    '/',
    '’',
    "'",
    '…',
    '—',
    ' (',
    ')',
    '¼',
    'ª',
    'ɏ',
    '×',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits, ...marks), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(findTerms(index, `${text}. 儿`)).toEqual(findTerms(index, text));
    }),
    { numRuns: 500 },
  );
});
