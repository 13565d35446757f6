/** Paragraphs written anew from the words of several: joined by what only they share. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import { type Draft, documentOf } from '../documents.ts';

const KEPT = [
  'Recalling the charter of the league of harbours and its seven annexes,',
  'Noting that the new breakwater was surveyed before the autumn gales,',
  'Requests the harbour master to print the tide tables in every language of the coast;',
  'Decides to keep the lighthouse fund open to the smaller islands;',
];

const WELLS =
  'Urges the salt islands to dig deeper wells for the shepherds, with pumps that children can work by hand, and to test the water of every cistern for lead and for salt each spring and after each flood;';
const SCHOOLS =
  'Encourages ropewalk owners to let apprentices attend evening lessons in reading and arithmetic, to pay for their slates, and to count those lessons as working hours whatever the season;';
const CONDENSED =
  'Calls upon all towns to provide pumps that children can work by hand, to see that apprentices attend evening lessons in reading and that somebody pays for their slates, to count those lessons as working hours, and to test the water of every cistern, with help from the league where it is asked for;';

function summary(
  before: readonly (Draft | string)[],
  after: readonly (Draft | string)[],
): string[] {
  return compareDocuments(documentOf(before), documentOf(after))
    .filter(({ kind }) => kind !== 'kept')
    .map(({ kind, before, after }) => {
      const side = (list: readonly { index: number }[]): string =>
        list.map(({ index }) => index + 1).join('+') || '-';
      return `${side(before)}>${side(after)} ${kind}`;
    });
}

describe('condensed paragraphs', () => {
  it('are joined to the one that was made of them, and the other way round', () => {
    expect(summary([...KEPT, WELLS, SCHOOLS], [...KEPT, CONDENSED])).toEqual(['5+6>5 merged']);
    expect(summary([...KEPT, CONDENSED], [...KEPT, WELLS, SCHOOLS])).toEqual(['5>5+6 split']);
  });

  it('are joined across the parts only when they share more', () => {
    const preamble: Draft = { text: CONDENSED.replace('Calls', 'Calling'), part: 'preamble' };
    const wells =
      'Stressing the need for pumps that children can work by hand, and to test the water of every cistern for lead,';
    expect(summary([...KEPT, WELLS], [{ text: wells, part: 'preamble' }, ...KEPT])).toEqual([
      '5>1 edited',
    ]);
    expect(summary([...KEPT, WELLS], [preamble, ...KEPT])).toEqual(['->1 added', '5>- removed']);
  });

  it('are left alone in texts of which little lives on', () => {
    const others = ['Welcomes the herring fair;', 'Thanks the pilots;', 'Elects a clerk;'];
    const strangers = ['Deplores the fog;', 'Counts the gulls;', 'Closes the north gate;'];
    expect(summary([...others, WELLS], [...strangers, CONDENSED])).not.toContain('4>4 edited');
  });

  it('are not joined by set phrases that stand in many paragraphs', () => {
    const phrase =
      'in close cooperation with the coastal guilds, pilots and lighthouse keepers of the northern league';
    const stock = [1, 2, 3, 4].map(
      (n) => `Invites district ${n} to report on barley ${n}, ${phrase};`,
    );
    const gone = `Thanks the weavers for their banners, ${phrase};`;
    const came = `Approves a stamp tax on playing cards and dice, ${phrase};`;
    expect(summary([...KEPT, ...stock, gone], [came, ...KEPT, ...stock])).toEqual([
      '->1 added',
      '9>- removed',
    ]);
  });
});

describe('a paragraph joined to several', () => {
  it('is edited when as many came of it, and says what each holds of each', () => {
    const first = `${WELLS.slice(0, -1)}, and ${SCHOOLS.replace('Encourages', 'encourages')}`;
    const changes = compareDocuments(
      documentOf([...KEPT, WELLS, SCHOOLS]),
      documentOf([...KEPT, first]),
    );
    const merged = changes.find(({ kind }) => kind === 'merged');
    const linked = merged?.passages.filter(({ how }) => how === 'linked') ?? [];
    expect(linked.map(({ from, to }) => `${from.label}>${to?.label}`)).toEqual(['O5>O5', 'O6>O5']);
    expect(linked.every(({ share }) => share > 0.9)).toBe(true);
  });
});
