/** Word diffs: exact to the letter and cut at words. */
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/compare/words/diff.ts';
import type { Edit } from '../../../src/model/change.ts';
import { processorTime } from '../../processor-time.ts';

/** `[-gone-]` and `{+come+}`, with the number of a move and § for a citation. */
function shown(edits: readonly Edit[]): string {
  const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;
  return edits
    .map(({ op, text, move, citation }) => {
      const about = `${citation ? '§' : ''}${move === undefined ? '' : `${move}:`}`;
      return `${marks[op][0]}${about}${text}${marks[op][1]}`;
    })
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['States shall act', 'States should act', 'States [-shall-]{+should+} act'],
    ['States act', 'All States act', '{+All +}States act'],
    ['States act now', 'States act', 'States act[- now-]'],
    ['of the States', 'of all the States', 'of{+ all+} the States'],
    ['a\nb', 'a b', 'a[-\n-]{+ +}b'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['same', 'same', 'same'],
  ])('cuts at words: %s → %s', (before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected);
  });

  it.each([
    ['the [relevant] States', 'the relevant States', 'the [-[-]relevant[-]-] States'],
    ['to [protect] [ensure] water', 'to [protect] water', 'to [protect][- [ensure]-] water'],
  ])('takes brackets for marks: %s → %s', (before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected);
  });

  it.each([
    [
      'welcomes the progress of the Fund in this field',
      'regrets the silence of the Board in this field',
      '[-welcomes the progress of the Fund-]{+regrets the silence of the Board+} in this field',
    ],
    [
      'food, shelter and water',
      'bread, housing and water',
      '[-food-]{+bread+}, [-shelter-]{+housing+} and water',
    ],
    ['States and parties', 'all States and other parties', '{+all +}States and{+ other+} parties'],
    [
      'its charter and the tithe on barley',
      'its charter, sealed in the year of the great flood by nine abbots and sworn again each spring in the market square before the tithe on barley',
      'its charter[- and-]{+, sealed in the year of the great flood by nine abbots and sworn again each spring in the market square before+} the tithe on barley',
    ],
    [
      'roads and bridges of stone',
      'roads in all villages and covered bridges of stone',
      'roads{+ in all villages+} and{+ covered+} bridges of stone',
    ],
  ])(
    'leaves no stray words in a rewording, and keeps list items apart: %s',
    (before, after, expected) => {
      expect(shown(diffWords(before, after))).toBe(expected);
    },
  );

  it.each([
    [
      'the end of violence under the lead of aunts on violence in schools',
      'the end of violence in schools',
      'the end of violence[- under the lead of aunts on violence-] in schools',
    ],
    [
      'roads, bridges and ports',
      'roads, canals, bridges and ports',
      'roads{+, canals+}, bridges and ports',
    ],
    [
      'signs the Pact on the Rights of Bees and the Pact on the Rights of Wasps',
      'signs the Pact on the Rights of Wasps',
      'signs[- the Pact on the Rights of Bees and-] the Pact on the Rights of Wasps',
    ],
  ])('puts a lone change where a phrase begins: %s', (before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected);
  });

  it('marks a phrase that moved inside the paragraph', () => {
    const edits = diffWords(
      'clean rivers, safe harbours and open markets for all traders of the coast',
      'safe harbours and open markets for all traders of the coast, and clean rivers',
    );
    expect(shown(edits)).toBe(
      '[-1:clean rivers-][-, -]safe harbours and open markets for all traders of the coast{+, and +}{+1:clean rivers+}',
    );
  });

  it.each([
    [
      'a name that stands elsewhere too',
      'Thanks the harbour masters guild for maps, bells and lamps, and for ropes lent to the harbour masters guild',
      'Thanks the weavers for maps, bells and lamps, which elders of the harbour masters guild like, and for ropes lent to the harbour masters guild',
    ],
    [
      'two words out of the middle of a longer phrase',
      'through river law schools, better mills and deeper wells for all towns along the coast',
      'through better mills and deeper wells for all towns along the coast, old river law books and maps',
    ],
    [
      'words that only changed their case',
      'the league endorsed the plan for mill wheel repair in towns of the upper valley',
      'the league endorsed the Plan for Mill Wheel Repair in towns of the upper valley',
    ],
  ])('does not take for moved %s', (_what, before, after) => {
    expect(diffWords(before, after).filter(({ move }) => move !== undefined)).toEqual([]);
  });

  it('leaves conjunctions and trailing words out of a moved phrase', () => {
    const edits = diffWords(
      'mills, dry cellars in every abbey and the barley tithe of the hills are kept by the steward',
      'mills and the barley tithe of the hills are kept by the steward, and dry cellars in every abbey by the monks',
    );
    expect(edits.filter(({ move }) => move !== undefined).map(({ text }) => text)).toEqual([
      'dry cellars in every abbey',
      'dry cellars in every abbey',
    ]);
  });

  it.each([
    [
      'its resolution 70/15 of 24 December 2015 on rivers',
      'its resolution 72/9 of 19 December 2017 on rivers',
      'its resolution [-§70/15 of 24 December 2015-]{+§72/9 of 19 December 2017+} on rivers',
    ],
    [
      'at its fifty-first session',
      'at its fifty-fourth session',
      'at its [-§fifty-first-]{+§fifty-fourth+} session',
    ],
    ['in the first year', 'in the third year', 'in the [-first-]{+third+} year'],
    ['under 15 years', 'under 18 years', 'under [-15-]{+18+} years'],
  ])('knows a citation brought up to date: %s', (before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected);
  });

  it('handles more distinct words than one private-use block holds', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `w${i}`);
    const before = many.join(' ');
    const after = [...many.slice(0, 4500), 'new', ...many.slice(4500)].join(' ');
    expect(diffWords(before, after).filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'insert', text: ' new' },
    ]);
  });

  it('stays quick on very long texts that share nothing, and on shuffled ones', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `w${(i * 7919) % 20_000}`);
    const others = Array.from({ length: 20_000 }, (_, i) => `w${(i * 17_389) % 20_000}`);
    const spent = processorTime();
    expect(diffWords(many.join(' '), many.join(' ').replaceAll('w', 'v')).length).toBe(2);
    diffWords(many.join(' '), others.join(' '));
    expect(spent()).toBeLessThan(10_000);
  });
});
