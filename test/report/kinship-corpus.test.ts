/** Real resolutions of one organ, where the corpus is at hand: which pairs are taken for one text. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/compare.ts';
import type { Document } from '../../src/model/document.ts';
import { pairProblems } from '../../src/report/comparison/pair-problems.ts';
import { document, filesIn, hasCorpus } from '../corpus/corpus.ts';

/** Later texts of one series; all other pairs are resolutions on other matters. */
const SERIES = [
  ['38/1', '41/6', '44/17'],
  ['44/20', '56/10'],
  ['48/2', '57/17'],
  ['44/4', '53/9'],
];

describe.skipIf(!hasCorpus)('resolutions of the Human Rights Council', () => {
  it('are one text in their series, and not with another resolution', async () => {
    const names = filesIn('hrc', '.txt');
    const documents = await Promise.all(names.map(document));
    const nameOf = ({ info }: Document): string => (info.symbol ?? '').replace('A/HRC/RES/', '');
    const isSeries = (a: Document, b: Document): boolean =>
      SERIES.some((series) => series.includes(nameOf(a)) && series.includes(nameOf(b)));
    const wrong: string[] = [];
    for (const [i, a] of documents.entries()) {
      for (const b of documents.slice(i + 1)) {
        // Whether the yearly texts on the rights of the child are one text is a matter of taste.
        if (![a, b].every(({ info }) => !/^Rights of the child:/.test(info.title ?? ''))) continue;
        const problems = pairProblems(a, b, compareDocuments(a, b));
        const doubted = problems.some(({ code }) => code === 'little-in-common');
        if (doubted === isSeries(a, b)) wrong.push(`${nameOf(a)} ${nameOf(b)}`);
      }
    }
    // Both name the Convention on the Rights of the Child; both are on human rights defenders.
    expect(wrong.sort()).toEqual(['40/15 56/5', '49/18 52/4']);
  });
});
