/** What a paragraph became when only its place, or one long phrase, tells. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import { type Draft, documentOf } from '../documents.ts';

const BAKERS = 'Recalling the charter of the guild of bakers and its three protocols,';
const MILLS = 'Welcomes the reopening of the water mills along the upper river;';
const CODA = 'Decides to return to the matter when the new granary has been surveyed.';

function summary(
  before: readonly (Draft | string)[],
  after: readonly (Draft | string)[],
): string[] {
  return compareDocuments(documentOf(before), documentOf(after))
    .map(({ before: gone, after: come, kind, moved }) => {
      const side = (list: typeof gone): string =>
        list.map(({ index }) => index + 1).join('+') || '-';
      return `${side(gone)}>${side(come)} ${kind}${moved ? ' moved' : ''}`;
    })
    .filter((line) => !line.endsWith('kept'));
}

describe('one paragraph that went and one that came in its place', () => {
  const old =
    'Recognizes that ovens, although a danger to thatched roofs, also serve the night watch and feed pilgrims in times of flood;';
  const young =
    'Calls upon the towns to answer the new dangers of wood-fired ovens, such as sparks on thatched roofs and smoke in narrow lanes, and recalls what ovens do for pilgrims;';

  it('are one when they are a little alike', () => {
    expect(summary([BAKERS, MILLS, old, CODA], [BAKERS, MILLS, young, CODA])).toEqual([
      '3>3 edited',
    ]);
  });

  it('are two elsewhere, or when another came beside it', () => {
    expect(summary([BAKERS, old, MILLS, CODA], [BAKERS, MILLS, young, CODA])).toHaveLength(2);
    const beside = 'Invites the ferrymen to carry flour on Sundays at half the usual toll;';
    expect(summary([BAKERS, MILLS, old, CODA], [BAKERS, MILLS, beside, young, CODA])).toHaveLength(
      3,
    );
  });

  it('are two when they have nothing in common', () => {
    const other = 'Invites the ferrymen to carry flour on Sundays at half the usual toll;';
    expect(summary([BAKERS, MILLS, old, CODA], [BAKERS, MILLS, other, CODA])).toEqual([
      '3>- removed',
      '->3 added',
    ]);
  });

  it('are one when a list of citations gave way to the last of them', () => {
    const years = Array.from({ length: 18 }, (_, i) => `${i + 50}/${i * 7 + 101} of 2${i} May`);
    const list = `Recalling its resolutions ${years.join(', ')} and 68/220 of 20 December 2013,`;
    const last = 'Recalling its resolution 68/220 of 20 December 2013 and those before it,';
    expect(summary([list, BAKERS, CODA], [last, BAKERS, CODA])).toEqual(['1>1 edited']);
  });
});

describe('one paragraph that went and several that came in its place', () => {
  const debts =
    'Expressing concern at the debts of the hill towns, where rising rents absorb the harvest, and at the fall of their stores of grain and oil,';
  const quarries = 'Welcoming the opening of two quarries on the coast road,';
  const young =
    'Recognizing with concern that rents absorb a fifth of the harvest of the hill towns, up from a tenth, and that stores of grain fell again,';

  it('are one with the most alike of them', () => {
    expect(summary([BAKERS, debts, MILLS, CODA], [BAKERS, quarries, young, MILLS, CODA])).toEqual([
      '->2 added',
      '2>3 edited',
    ]);
    expect(summary([BAKERS, quarries, young, MILLS, CODA], [BAKERS, debts, MILLS, CODA])).toEqual([
      '2>- removed',
      '3>2 edited',
    ]);
  });
});

describe('a chapeau', () => {
  const items = [
    'To repair the ovens of the lower town;',
    'To open a school for millers;',
    'To publish the price of flour each week;',
    'To lend scales to the hill villages;',
  ].map((text): Draft => ({ text, level: 2 }));
  const [a, b, c, d] = items as [Draft, Draft, Draft, Draft];

  it('is split when its items stand under two that open alike', () => {
    const [first, second] = ['Calls upon the abbeys:', 'Also calls upon the abbeys of the coast:'];
    expect(summary([first, ...items, CODA], [first, a, b, second, c, d, CODA])).toEqual([
      '1>1+4 split',
    ]);
    expect(summary([first, a, b, second, c, d, CODA], [first, ...items, CODA])).toEqual([
      '1+4>1 merged',
    ]);
  });

  it('is not when the other asks somebody else', () => {
    expect(
      summary(
        ['Calls upon the abbeys:', ...items, CODA],
        ['Calls upon the abbeys:', a, b, 'Invites ferrymen and pilots:', c, d, CODA],
      ),
    ).toEqual(['->4 added']);
  });
});

describe('headings that changed places', () => {
  it('are known whatever their letter', () => {
    const heading = (text: string): Draft => ({ text, part: 'heading' });
    const [mills, ovens] = ['Urges towns to mend the mills;', 'Invites abbeys to light ovens;'];
    expect(
      summary(
        [heading('A. Mills'), mills, heading('B. Ovens'), ovens],
        [heading('A. Ovens'), ovens, heading('B. Mills'), mills],
      ).map((line) => line.replace(' moved', '')),
    ).toEqual(expect.arrayContaining(['1>3 edited', '3>1 edited']));
  });
});

describe('a long phrase that lives on', () => {
  it('makes a split of what says more besides', () => {
    const joined =
      'Recognizing that the mills feed the whole valley, and that each silver coin spent on mending a mill wheel before the frost brings back three coins in flour by the next harvest,';
    const first = 'Recognizing that the mills feed the whole valley and much of the coast,';
    const second =
      'Recognizing also that idle granaries draw rats, that the abbey estimates losses at a tenth of all barley, and that each silver coin spent on mending a mill wheel before the frost brings back three coins in flour by the next harvest, while its own accounts may be in error,';
    expect(summary([BAKERS, joined, CODA], [BAKERS, first, second, CODA])).toEqual(['2>2+3 split']);
  });

  it('is not the few words of a bare chapeau', () => {
    const chapeau: Draft[] = [
      { text: 'Calls upon towns:' },
      { text: 'To mend the mill wheels before the frost;', level: 2 },
      { text: 'To keep a watch on every thatched roof in summer;', level: 2 },
    ];
    const request =
      'Calls upon towns to consider the requests of the millwright to visit their granaries;';
    const lines = summary([BAKERS, ...chapeau, CODA], [BAKERS, MILLS, request, CODA]);
    expect(lines.filter((line) => line.endsWith('edited'))).toEqual([]);
  });
});

describe('a paragraph taken apart', () => {
  const old =
    'Calls upon the abbeys to support the hill villages in drying their apples and pears, to meet the weights and measures of the fair, to join the league of bakers and to speak in its assembly;';
  const first =
    'Calls upon the abbeys to support the hill villages in drying their apples and pears;';
  const second =
    'Invites the abbeys to lend scales to the hill villages, so that they can meet the weights and measures of the fair, including by way of the stewards;';

  it('is seen when its parts stand close by, even if each says more now', () => {
    expect(summary([BAKERS, MILLS, old, CODA], [BAKERS, MILLS, first, second, CODA])).toEqual([
      '3>3+4 split',
    ]);
    expect(summary([BAKERS, MILLS, first, second, CODA], [BAKERS, MILLS, old, CODA])).toEqual([
      '3+4>3 merged',
    ]);
  });
});

describe('a merger that took in a paragraph from elsewhere', () => {
  it('did not move, and nor did its neighbour', () => {
    const barley = 'Urges the abbey to store barley for the winter in dry and guarded cellars';
    const tithe = 'to forgo the tithe on rye in years of blight or flood';
    const before = [`${barley};`, `${MILLS}`, `Invites the abbey ${tithe};`, CODA];
    expect(summary(before, [`${barley}, and ${tithe};`, MILLS, CODA])).toEqual(['1+3>1 merged']);
    expect(summary(before, [MILLS, `Invites the abbey ${tithe}, and ${barley};`, CODA])).toEqual([
      '1+3>2 merged',
    ]);
  });
});

describe('the closing formula', () => {
  const closings = [
    'Decides to remain seized of the matter.',
    'Decides to continue its consideration of this question in accordance with its annual programme of work.',
  ];

  it('became the closing formula of the other text, whatever its words', () => {
    expect(summary([BAKERS, MILLS, closings[0]!], [BAKERS, MILLS, closings[1]!])).toEqual([
      '3>3 edited',
    ]);
  });

  it('is none in the middle of a text', () => {
    const middle = [BAKERS, closings[0]!, MILLS, CODA];
    expect(summary(middle, [BAKERS, MILLS, CODA, closings[1]!])).toEqual([
      '2>- removed',
      '->4 added',
    ]);
  });
});

describe('two texts of which little lives on', () => {
  const kept = ['wells', 'mills', 'looms', 'ferries', 'barns', 'lamps', 'bells', 'kilns'].map(
    (one) => `Paint the ${one} that stood in the ${one}yard since the flood;`,
  );
  const other = ['salt', 'iron', 'wool', 'amber', 'hemp', 'tar', 'wax', 'flax'].map(
    (one) => `Weighs ${one} against coin, as ${one}mongers will;`,
  );
  const old =
    'Urges all towns to keep the ovens of the guild clean, and to sweep the chimneys before the feast of bakers;';
  const young =
    'Invites the guild to keep its streets clean, to pay the night watch before the feast, and to light the bridges;';

  it('are not joined by the words of their subject alone', () => {
    const near = summary(
      [BAKERS, old, MILLS, ...kept, CODA],
      [BAKERS, young, MILLS, ...kept, CODA],
    );
    expect(near).toEqual(['2>2 edited']);
    const far = summary([BAKERS, old, ...kept], [BAKERS, young, ...other]);
    expect(far).toContain('2>- removed');
  });
});
