/** Real texts of one series compared both ways: who became whom, and every word, is the mirror image. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/compare.ts';
import { mirroredOutline, outline } from '../compare/mirror.ts';
import { document, hasCorpus } from './corpus.ts';

/** Texts of one series, sessions apart: redrafted far more than a draft on its way to adoption. */
const SERIES = [
  ['A_HRC_RES_44_20', 'A_HRC_RES_56_10'],
  ['A_HRC_RES_48_2', 'A_HRC_RES_57_17'],
  ['A_HRC_RES_38_1', 'A_HRC_RES_41_6'],
  ['A_HRC_RES_41_6', 'A_HRC_RES_44_17'],
  ['A_HRC_RES_44_4', 'A_HRC_RES_53_9'],
  ['A_HRC_RES_45_30', 'A_HRC_RES_55_29'],
].map(([before, after]) => ({ before: `hrc/${before}.txt`, after: `hrc/${after}.txt` }));

describe.skipIf(!hasCorpus)('swapping the arguments', () => {
  it.each(SERIES)('mirrors $before → $after', async ({ before, after }) => {
    const [old, young] = await Promise.all([document(before), document(after)]);
    const forth = compareDocuments(old, young);
    expect(mirroredOutline(compareDocuments(young, old))).toEqual(outline(forth));
    expect(forth.length).toBeGreaterThan(0);
  });
});
