/** Words followed through both documents: moved, said twice, linked, gone. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Document } from '../../../src/model/document.ts';
import { type Draft, documentOf } from '../documents.ts';

const FRAME = [
  'Recalling the charter of the league of harbours and its seven annexes,',
  'Noting that the new breakwater was surveyed before the autumn gales,',
  'Decides to keep the lighthouse fund open to the smaller islands;',
];
const FERRIES =
  'Urges the harbour towns to keep the night ferries running through the winter storms';
const LAMPS = 'Requests the keepers to trim the oil lamps before dusk';
const CLAUSE = 'to consult the daughters of net menders on the ropewalk schools';

function pair(
  before: readonly (Draft | string)[],
  after: readonly (Draft | string)[],
): [Document, Document] {
  return [documentOf([...FRAME, ...before]), documentOf([...FRAME, ...after])];
}

/** The passages of all changes as lines, each once, with their words. */
function passages([before, after]: [Document, Document]): string[] {
  const slice = (
    document: Document,
    at: { label: string; start: number; end: number } | null,
  ): string => {
    const text = document.paragraphs.find(({ label }) => label === at?.label)?.text ?? '';
    return at ? `${at.label} ${text.slice(at.start, at.end)}` : '-';
  };
  const lines = compareDocuments(before, after).flatMap((change) =>
    change.passages.map(
      ({ how, from, to }) => `${how}: ${slice(before, from)} > ${slice(after, to)}`,
    ),
  );
  return [...new Set(lines)];
}

describe('words that moved', () => {
  it('are found in the paragraph that they came to, and both changes say so', () => {
    const [before, after] = pair(
      [`${FERRIES}, and ${CLAUSE};`, `${LAMPS};`],
      [`${FERRIES};`, `${LAMPS}, and ${CLAUSE};`],
    );
    const changes = compareDocuments(before, after).filter(({ passages }) => passages.length > 0);
    expect(changes.map(({ before: [first] }) => first?.label)).toEqual(['O4', 'O5']);
    expect(passages([before, after])).toEqual([
      'moved: O4 consult the daughters of net menders on the ropewalk schools > O5 consult the daughters of net menders on the ropewalk schools',
    ]);
  });

  it('are no phrase of the subject, which stands all over the text', () => {
    const subject =
      'the safe upkeep of small harbour lamps, rope ladders, landing stages and fog bells';
    const stock = ['coal', 'tar', 'salt'].map(
      (one) => `Invites ${one} merchants to pay for ${subject};`,
    );
    const more =
      'to share what they earn from wrecks and driftwood, to mend the sails of orphans, to teach knots';
    const [before, after] = pair(
      [`${FERRIES}, ${more}, for ${subject};`, ...stock, `${LAMPS}, and ${CLAUSE};`],
      [`${FERRIES};`, ...stock, `${LAMPS}, ${CLAUSE}, and twice a year report on ${subject};`],
    );
    expect(passages([before, after]).filter((line) => line.startsWith('moved'))).toEqual([]);
    const [lone, other] = pair(
      [`${FERRIES}, ${more}, for ${subject};`, `${LAMPS}, and ${CLAUSE};`],
      [`${FERRIES};`, `${LAMPS}, ${CLAUSE}, and twice a year report on ${subject};`],
    );
    expect(passages([lone, other]).filter((line) => line.startsWith('moved'))).toHaveLength(1);
  });

  it('are no words of every resolution', () => {
    for (const phrase of [
      'the promotion and protection of human rights',
      'United Nations agencies, funds and programmes',
      'civil society and other relevant stakeholders',
      'all necessary measures within their respective mandates',
      'in accordance with national legislation and development policies',
    ]) {
      const [before, after] = pair(
        [`${FERRIES}, ${phrase};`, `${LAMPS};`],
        [`${FERRIES};`, `${LAMPS}, ${phrase};`],
      );
      expect(passages([before, after]).filter((line) => line.startsWith('moved'))).toEqual([]);
    }
    const [before, after] = pair(
      [`${FERRIES}, and to promote the rights of net menders;`, `${LAMPS};`],
      [`${FERRIES};`, `${LAMPS}, and to promote the rights of net menders;`],
    );
    expect(passages([before, after])).toHaveLength(1);
  });

  it('are found with a few words changed', () => {
    const found = passages(
      pair(
        [`${FERRIES}, and ${CLAUSE};`, `${LAMPS};`],
        [
          `${FERRIES};`,
          `${LAMPS}, and to consult all daughters of the net menders about ropewalk schools;`,
        ],
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('moved: O4 daughters of net menders on the ropewalk schools');
  });

  it('are found for a whole paragraph that was removed', () => {
    const found = passages(
      pair([`Invites the guild ${CLAUSE};`, `${LAMPS};`], [`${LAMPS}, and ${CLAUSE};`]),
    );
    expect(
      found.some((line) => line.startsWith('moved: O4') || line.startsWith('linked: O4')),
    ).toBe(true);
  });

  it('tell which words were lost, or won, on the way', () => {
    const changes = compareDocuments(
      ...pair(
        [`${FERRIES}, and ${CLAUSE.replace('ropewalk', 'old ropewalk')};`, `${LAMPS};`],
        [`${FERRIES};`, `${LAMPS}, and ${CLAUSE};`],
      ),
    );
    const passage = changes.flatMap(({ passages }) => passages).find(({ how }) => how === 'moved')!;
    const words = (
      side: 'before' | 'after',
      { label, only = [] }: { label: string; only?: readonly { start: number; end: number }[] },
    ): string[] => {
      const all = changes.flatMap((change) => change[side]);
      const { text } = all.find((paragraph) => paragraph.label === label)!;
      return only.map(({ start, end }) => text.slice(start, end));
    };
    expect(words('before', passage.from)).toEqual(['old']);
    expect(words('after', passage.to!)).toEqual([]);
  });

  it('are not made of a name, or of two words out of many', () => {
    const name = 'the Inter-Harbour Council of Net Menders of Skerry';
    const lone = (words: string) => `${FERRIES} ${words};`;
    for (const words of [`beside ${name}`, 'on 24 March 2023', 'and the copper gongs and drums']) {
      const came = words.startsWith('and') ? 'and rings its copper gongs at noon' : words;
      const found = passages(pair([lone(words), `${LAMPS};`], [lone(''), `${LAMPS} ${came};`]));
      expect(
        found.filter((line) => line.startsWith('moved')),
        words,
      ).toEqual([]);
    }
  });

  it('are not made of a word or two that stand everywhere', () => {
    expect(
      passages(
        pair([`${FERRIES} with care;`, `${LAMPS};`], [`${FERRIES};`, `${LAMPS} with care;`]),
      ),
    ).toEqual([]);
  });
});

describe('words said twice', () => {
  const TWICE =
    'the pilots and the lighthouse keepers shall share their weather books with the islands';

  it('are still said when one of the two is left out', () => {
    expect(
      passages(
        pair(
          [`${FERRIES}, and decides that ${TWICE};`, `Affirms that ${TWICE};`],
          [`${FERRIES};`, `Affirms that ${TWICE};`],
        ),
      ),
    ).toEqual([`repeated: O4 ${TWICE.slice(4)} > O5 ${TWICE.slice(4)}`]);
  });

  it('are nothing new when they are said once more', () => {
    expect(
      passages(
        pair(
          [`${FERRIES};`, `Affirms that ${TWICE};`],
          [`${FERRIES}, and decides that ${TWICE};`, `Affirms that ${TWICE};`],
        ),
      ),
    ).toEqual([`repeated: O5 ${TWICE.slice(4)} > O4 ${TWICE.slice(4)}`]);
  });
});

describe('words that went for good', () => {
  it('are listed from a clause on', () => {
    expect(passages(pair([`${FERRIES}, and ${CLAUSE};`], [`${FERRIES};`]))).toEqual([
      'gone: O4 consult the daughters of net menders on the ropewalk schools > -',
    ]);
    expect(passages(pair([`${FERRIES} and gales;`], [`${FERRIES};`]))).toEqual([]);
  });
});

describe('a change of several', () => {
  it('says which words of which paragraph stand in which', () => {
    const joined = `${FERRIES}, and requests the keepers to trim the oil lamps before dusk;`;
    expect(passages(pair([`${FERRIES};`, `${LAMPS};`], [joined]))).toEqual([
      `linked: O4 ${FERRIES} > O4 ${FERRIES}`,
      'linked: O5 the keepers to trim the oil lamps before dusk > O4 the keepers to trim the oil lamps before dusk',
    ]);
  });
});

describe('a document against itself', () => {
  it('has no passages', () => {
    expect(passages(pair([FERRIES, LAMPS, FERRIES], [FERRIES, LAMPS, FERRIES]))).toEqual([]);
  });
});

describe('the mirror', () => {
  it('turns every passage round, but for what is gone', () => {
    const [before, after] = pair(
      [
        `${FERRIES}, and ${CLAUSE};`,
        `${LAMPS};`,
        'Thanks the pilots of the outer banks for the charts of shoals;',
      ],
      [
        `${FERRIES};`,
        `${LAMPS}, and ${CLAUSE};`,
        'Regrets the loss of the bell buoys of the outer reefs near Skerry;',
      ],
    );
    const turned = (changes: readonly Change[], swap: boolean): string[] =>
      changes
        .flatMap((change) => change.passages)
        .flatMap(({ how, from, to, share }) =>
          to ? [JSON.stringify(swap ? [how, to, from, share] : [how, from, to, share])] : [],
        )
        .sort();
    expect(turned(compareDocuments(after, before), true)).toEqual(
      turned(compareDocuments(before, after), false),
    );
  });
});
