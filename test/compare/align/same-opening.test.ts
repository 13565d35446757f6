/** Paragraphs that keep how they open and are written anew behind it. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import type { Document } from '../../../src/model/document.ts';
import { documentOf } from '../documents.ts';

const BAKERS = 'Recalling the charter of the guild of bakers and its three protocols,';
const MILLS = 'Welcomes the reopening of the water mills along the upper river;';
const TOLLS = 'Invites the ferrymen to carry flour on Sundays at half the usual toll;';
const CODA = 'Decides to return to the matter when the new granary has been surveyed.';

const ASKED = 'the Secretariat of the Joint Commission';

/** The paragraphs as they are read: those who are asked are found. */
function documentThatAsks(texts: readonly string[]): Document {
  const document = documentOf(texts);
  const paragraphs = document.paragraphs.map((paragraph) => {
    const start = paragraph.text.indexOf(ASKED);
    const addressee = { text: ASKED, start, end: start + ASKED.length };
    return start < 0 ? paragraph : { ...paragraph, addressee };
  });
  return { ...document, paragraphs };
}

function kinds(before: readonly string[], after: readonly string[]): string[] {
  return compareDocuments(documentThatAsks(before), documentThatAsks(after))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'kept')
    .sort();
}

const drought =
  'Recognizing that the seven-year drought in the southern valleys is the hardest trial that any living herder remembers, and noting its toll on cattle, wells, seed stores and the health of the old,';
const loans =
  'Stressing that the seven-year drought in the southern valleys made lenders cautious, so that since last spring two households in five borrow from kin at rates which nobody records,';

describe('two paragraphs that open with one content phrase', () => {
  it('are one, whatever follows and whatever stands between', () => {
    const before = [BAKERS, drought, MILLS, TOLLS, CODA];
    expect(kinds(before, [BAKERS, MILLS, TOLLS, loans, CODA])).toEqual(['edited']);
  });

  it('are two when what they share is whom they ask', () => {
    const wells = `Requests ${ASKED} to count before winter all wells, cisterns and ponds that hold water for ten herds, and to paint their number on the nearest gate in letters that a rider can read;`;
    const songs = `Requests ${ASKED} to print a book of threshing songs with tunes that shepherds know by heart, lend it wherever children learn to read, and reward whoever sings most verses;`;
    const before = [BAKERS, wells, MILLS, TOLLS, CODA];
    expect(kinds(before, [BAKERS, MILLS, TOLLS, songs, CODA])).toEqual(['added', 'removed']);
  });

  it('are two in texts of which little else lives on', () => {
    const others = [
      'Urges towns to pave the road between the harbour and the old customs house;',
      'Welcomes the gift of twelve looking-glasses to the school of navigation;',
    ];
    expect(kinds([drought, MILLS, TOLLS, CODA], [...others, loans])).toContain('removed');
  });
});
