/** Paragraphs condensed to a clause of one that has a counterpart of its own, or taken out of it. */
import { describe, expect, it } from 'vitest';
import { KEPT, summaryOf } from './drafts.ts';

const TOLLS =
  'Urges all ports to lower the tolls on grain and timber, to publish them each spring on the gates of the customs house, and to hear those who cannot pay before their goods are sold';

describe('a paragraph of which a clause lives on in another', () => {
  const divers =
    'Recognizes that sponge divers risk deafness and the bends, that few of their masters keep a surgeon on board or a rope man at the ladder, that widows wait years for the share that was promised, and that owners have to see to it that no diver goes down twice within one tide whatever the price of sponges in the markets of the mainland;';
  const more =
    ', to weigh cargoes on sworn scales in front of two witnesses, to keep a watchman on every quay from dusk until the last lantern is out, to see to it that no diver goes down twice within one tide, and to answer letters from shipowners within a month';

  it('is joined to it, wherever it stood', () => {
    const before = [`${TOLLS};`, ...KEPT, divers];
    const after = [`${TOLLS}${more};`, ...KEPT];
    expect(summaryOf(before, after)).toEqual(['1+6>1 merged']);
    expect(summaryOf(after, before)).toEqual(['1>1+6 split']);
  });

  it('is not when the clause stands elsewhere as well', () => {
    const also =
      'Reminds the masters of lighters to see to it that no diver goes down twice within one tide;';
    const before = [`${TOLLS};`, also, ...KEPT, divers];
    const after = [`${TOLLS}${more};`, also, ...KEPT];
    expect(summaryOf(before, after)).toEqual(['1>1 edited', '7>- removed']);
  });

  it('is not when they name the same body and no more', () => {
    const named =
      ', to weigh cargoes on sworn scales in front of two witnesses, to keep a watchman on every quay from dusk, to share their ledgers with the Joint Harbour Commission of the Outer Northern Islands, and to answer letters from shipowners within a month';
    const thanks =
      'Thanks the Joint Harbour Commission of the Outer Northern Islands for a count of gulls, terns and puffins that nest on the cliffs until their young have left, in spite of fog;';
    const before = [`${TOLLS};`, ...KEPT, thanks];
    expect(summaryOf(before, [`${TOLLS}${named};`, ...KEPT])).toContain('6>- removed');
  });
});

describe('a paragraph of which several phrases live on in a neighbour', () => {
  const lamps =
    'Encourages lamp makers to use whale oil sparingly, to try rape oil in the smaller lamps, to trim the wicks of harbour lamps before midnight, to pay boys who climb to the lantern room at night, and to count as a master of the craft whoever served seven winters on a rock;';
  const took = `${TOLLS}, to weigh cargoes on sworn scales, to trim the wicks before midnight, to pay the boys who haul the nets, to use whale oil sparingly, and to answer letters;`;
  const others = [
    'Wishes whale oil, wicks and the boys who climb at night to be taxed alike, and lamps trimmed before midnight to be dearer;',
    'Regrets that few trim the wicks before midnight, pay the boys, or use whale oil sparingly;',
  ];

  it('is joined to it, even if the phrases stand elsewhere as well', () => {
    const before = [...KEPT, `${TOLLS};`, lamps, ...others];
    expect(summaryOf(before, [...KEPT, took, ...others])).toEqual(['5+6>5 merged']);
    expect(summaryOf([...KEPT, took, ...others], before)).toEqual(['5>5+6 split']);
  });

  it('is not when it stood elsewhere', () => {
    const before = [lamps, ...KEPT, `${TOLLS};`, ...others];
    expect(summaryOf(before, [...KEPT, took, ...others])).toEqual(['1>- removed', '6>5 edited']);
  });
});

describe('a paragraph that names a body', () => {
  const union = 'the Maritime Union of the Nine Outer Western Isles';
  const leaves = `Taking note of the wish of Holm to leave ${union},`;

  it('was not taken out of one of another part that names it too', () => {
    const host = `${TOLLS}, in keeping with the tables of ${union};`;
    const came = { text: leaves, part: 'preamble' } as const;
    const shorter = `${TOLLS}, as a widow, an orphan or a pilgrim may;`;
    expect(summaryOf([host, ...KEPT], [came, shorter, ...KEPT])).toContain('->1 added');
  });

  it('was not made of one that names it too', () => {
    const agreed = `Noting that the northern ports agreed with ${union}, the Guild of Pilots and the League on a calendar of regattas, in particular for boats with two masts and crews of six,`;
    const stock = ['wells', 'carts', 'geese', 'looms', 'sheds', 'bells'].map(
      (one, i) => `Invites district ${i} to count its barley and its ${one} by May;`,
    );
    expect(summaryOf([agreed, ...KEPT, ...stock], [...KEPT, ...stock, leaves])).toEqual([
      '1>- removed',
      '->11 added',
    ]);
  });
});
