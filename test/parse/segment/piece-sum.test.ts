/** Sums over the words of a text: the same heap of words gives nothing, any other something. */
import { describe, expect, it } from 'vitest';
import { countPieces, isNothing, newPieceSum } from '../../../src/parse/segment/piece-sum.ts';
import { cutOf } from '../../../src/words/words.ts';

/** True when the sums say that both texts hold the same words. */
function sameWords(read: string, ...result: readonly string[]): boolean {
  const sum = newPieceSum();
  countPieces(sum, read, 1);
  for (const text of result) countPieces(sum, text, -1);
  return isNothing(sum);
}

const TEXT =
  'Urges States’ well-being, l’enfant (A/HRC/56/L.8), 1,000 naïve re\u0301sume\u0301s; всех детей';

describe('sums of words', () => {
  it('count what words are made of, as the pieces of words that are cut', () => {
    const pieces = cutOf(TEXT).forms.flatMap(
      ({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    );
    expect(countPieces(newPieceSum(), TEXT, 1)).toBe(pieces.length);
  });

  it('are nothing for the same words in any order and number of texts', () => {
    const pieces = TEXT.split(/[ -]/);
    expect(sameWords(TEXT, ...pieces.reverse())).toBe(true);
    expect(sameWords('', '', '…')).toBe(true);
  });

  it.each([
    ['a word lost', TEXT.replace('Urges ', '')],
    ['a word made up', `${TEXT} not`],
    ['a letter changed', TEXT.replace('States', 'Status')],
    ['letters turned', TEXT.replace('Urges', 'Urgse')],
    ['case', TEXT.replace('Urges', 'urges')],
    ['two words glued', TEXT.replace('Urges States', 'UrgesStates')],
    ['one word for another', TEXT.replace('всех', 'многих')],
    ['a word twice and another not at all', TEXT.replace('naïve', 'Urges')],
  ])('are something for %s', (_, other) => {
    expect(sameWords(TEXT, other)).toBe(false);
  });

  it('do not judge what stands without spaces', () => {
    for (const met of [false, true]) {
      if (met) cutOf('促请各国');
      expect(sameWords('促请各国', '促请各国')).toBe(false);
    }
  });
});
