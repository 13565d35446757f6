/** Where the words of one text stand in another: word for word, nearly, and not by chance. */
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/passages/find-passages.ts';
import { indexPassages, seedsIn } from '../../src/passages/passage-index.ts';
import { type PassageText, passageText, spanOf } from '../../src/passages/passage-text.ts';
import { bestOf, isVerbatim } from '../../src/passages/passages.ts';
import { frequenciesOf, shareOf, weightsOf, wordsFound } from '../../src/passages/rarity.ts';
import { wordsOf } from './words.ts';

const GRAIN = { gram: 3, window: 2 };
const texts = [
  'Urges mayors to open the reading rooms of every village by the end of the harvest;',
  'Invites the guild of bakers to report on the price of bread, and to keep its ovens warm in winter;',
  'Recalls the charter of the harbour;',
];

function ask(
  text: string,
  gap = 4,
): { text: string; there: string; source: number; same: number }[] {
  const sources = texts.map((source) => passageText(wordsOf(source)));
  const asked = passageText(wordsOf(text));
  const index = indexPassages(sources, GRAIN);
  return findPassages(asked, index, sources, { gap }).map(({ here, there, source, same }) => ({
    text: sliceOf(text, asked, here),
    there: sliceOf(texts[source]!, sources[source]!, there),
    source,
    same,
  }));
}

function sliceOf(text: string, words: PassageText, run: { from: number; to: number }): string {
  const { start, end } = spanOf(words, run);
  return text.slice(start, end);
}

describe('a passage', () => {
  it('is found word for word, with its exact words on both sides', () => {
    expect(ask('Requests bakers to keep its ovens WARM in winter and in spring')).toEqual([
      {
        text: 'to keep its ovens WARM in winter',
        there: 'to keep its ovens warm in winter',
        source: 1,
        same: 7,
      },
    ]);
  });

  it('is joined over words that were put in, taken out or exchanged', () => {
    const [found, ...others] = ask(
      'Encourages mayors to open the large reading rooms of each village by the end of harvest',
    );
    expect(others).toEqual([]);
    expect(found?.text).toBe(
      'mayors to open the large reading rooms of each village by the end of',
    );
    expect(found?.there).toBe('mayors to open the reading rooms of every village by the end of');
    expect(found?.same).toBe(12);
  });

  it('ends at every difference when it has to be word for word', () => {
    expect(
      ask('mayors to open the large reading rooms of every village', 0).map(({ text }) => text),
    ).toEqual(['mayors to open the', 'reading rooms of every village']);
  });

  it('is not made of words that only stand in both', () => {
    expect(ask('Bread, ovens and a price of every winter harvest report for bakers')).toEqual([]);
  });

  it('has as many words in common as words only when it is word for word', () => {
    const run = (from: number, to: number) => ({ from, to });
    expect(isVerbatim({ here: run(0, 5), there: run(2, 7), same: 5 })).toBe(true);
    expect(isVerbatim({ here: run(0, 5), there: run(2, 8), same: 5 })).toBe(false);
  });
});

describe('an index', () => {
  it('passes over a set phrase, and finds the run by its rarer words', () => {
    const stock = Array.from({ length: 30 }, (_, i) =>
      passageText(wordsOf(`in line with its mandate ${i}`)),
    );
    const own = passageText(wordsOf('prepare a study of wells in line with its mandate'));
    const index = indexPassages([...stock, own], { gram: 3, window: 1 });
    const asked = passageText(wordsOf('a study of wells in line with its mandate'));
    const sources = new Set(seedsIn(index, asked.numbers, 20).map(({ source }) => source));
    expect([...sources]).toEqual([30]);
  });

  it('gives nothing for texts shorter than a gram', () => {
    const index = indexPassages([passageText(wordsOf('two words')), passageText([])], GRAIN);
    expect(seedsIn(index, passageText(wordsOf('two words')).numbers)).toEqual([]);
  });
});

describe('of passages that want the same words', () => {
  it('the one with most words stays', () => {
    const passage = (from: number, to: number) => ({
      here: { from, to },
      there: { from, to },
      same: to - from,
    });
    expect(bestOf([passage(0, 4), passage(3, 9), passage(9, 12)])).toEqual([
      passage(3, 9),
      passage(9, 12),
    ]);
  });
});

describe('rarity', () => {
  const sources = texts.map((text) => passageText(wordsOf(text)));
  const asked = passageText(wordsOf('the ovens of Lisbon'));
  const weights = weightsOf(asked.numbers, frequenciesOf(sources));

  it('weighs a rare word more than one that stands everywhere', () => {
    const [the, ovens, of, lisbon] = weights;
    expect(ovens).toBeGreaterThan(the!);
    expect(the).toBe(of);
    expect(lisbon).toBe(ovens);
  });

  it('gives the share of the weight that lies in some runs', () => {
    expect(shareOf(weights, [])).toBe(0);
    expect(
      shareOf(weights, [
        { from: 0, to: 2 },
        { from: 1, to: 4 },
      ]),
    ).toBe(1);
    expect(shareOf(weights, [{ from: 1, to: 2 }])).toBeGreaterThan(0.25);
  });

  it('tells which words stand anywhere in another text', () => {
    const { share, found } = wordsFound(asked.numbers, sources[1]!.numbers, weights);
    expect([...found]).toEqual([1, 1, 1, 0]);
    expect(share).toBeCloseTo(
      (weights[0]! + weights[1]! + weights[2]!) / weights.reduce((a, b) => a + b),
    );
  });
});
