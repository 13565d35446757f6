/** Splits, merges, subparagraphs, and what is better left alone. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import { type Draft, documentOf } from '../documents.ts';

const FERRIES =
  'Urges the harbour towns to keep the night ferries running through the winter storms';
const LAMPS = 'to replace the oil lamps of every lighthouse before the herring season';
const SCHOOLS = 'to open the ropewalk schools to the daughters of net menders';
const WELLS = 'to dig deeper wells on the salt islands for the shepherds';
const CODA = 'Decides to return to the matter when the new breakwater has been surveyed.';
const PREFACE = 'Recalling the charter of the league of harbours and its seven annexes,';

function summary(
  before: readonly (Draft | string)[],
  after: readonly (Draft | string)[],
): string[] {
  return compareDocuments(documentOf(before), documentOf(after))
    .map((change) => {
      const side = (paragraphs: typeof change.before): string =>
        paragraphs.map((paragraph) => paragraph.index + 1).join('+') || '-';
      return `${side(change.before)}>${side(change.after)} ${change.kind}${change.moved ? ' moved' : ''}`;
    })
    .filter((line) => !line.endsWith('kept'));
}

describe('splits and merges', () => {
  const [a, b, c, d] = [
    `${FERRIES};`,
    `Also urges them ${LAMPS};`,
    `Invites them ${SCHOOLS};`,
    `Requests them ${WELLS};`,
  ];
  const joined = `${FERRIES}, ${LAMPS}, ${SCHOOLS} and ${WELLS};`;

  it('sees two paragraphs made into one, and one into two', () => {
    const one = `${FERRIES}, and ${LAMPS};`;
    expect(summary([PREFACE, a, b, CODA], [PREFACE, one, CODA])).toEqual(['2+3>2 merged']);
    expect(summary([PREFACE, one, CODA], [PREFACE, a, b, CODA])).toEqual(['2>2+3 split']);
  });

  it('sees four made into one, and one into four', () => {
    expect(summary([PREFACE, a, b, c, d, CODA], [PREFACE, joined, CODA])).toEqual([
      '2+3+4+5>2 merged',
    ]);
    expect(summary([PREFACE, joined, CODA], [PREFACE, a, b, c, d, CODA])).toEqual([
      '2>2+3+4+5 split',
    ]);
  });

  it('sees a paragraph laid out as a chapeau with subparagraphs', () => {
    const laidOut = [
      `${FERRIES}:`,
      { text: `${LAMPS.replace('to', 'To')};`, level: 2 },
      { text: `${SCHOOLS.replace('to', 'To')};`, level: 2 },
      { text: `${WELLS.replace('to', 'To')};`, level: 2 },
    ];
    expect(summary([PREFACE, joined, CODA], [PREFACE, ...laidOut, CODA])).toEqual([
      '2>2+3+4+5 split',
    ]);
  });

  it('does not join what only shares a set phrase', () => {
    const report =
      'Requests the Registrar of the League of Harbours to report on tides to the next assembly;';
    const budget =
      'Requests the Registrar of the League of Harbours to hire two clerks for the archive;';
    const staff =
      'Thanks the Registrar of the League of Harbours for the map of wrecks and shallows;';
    const others = [
      'Welcomes the visit of the Registrar of the League of Harbours to the salt marshes;',
      'Regrets that the Registrar of the League of Harbours was not heard on dredging;',
    ];
    expect(
      summary(
        [PREFACE, ...others, report, budget, CODA],
        [PREFACE, ...others, report, staff, CODA],
      ),
    ).toEqual(['5>- removed', '->5 added']);
  });
});

describe('subparagraphs', () => {
  const under = (chapeau: string, ...texts: string[]): Draft[] => [
    { text: chapeau },
    ...texts.map((text) => ({ text, level: 2 })),
  ];

  it('stay with their chapeau when the same texts stand under several', () => {
    const towns = under('Urges harbour towns:', 'To fund clinics;', 'To train pilots;');
    const guilds = under(
      'Invites the guilds of shipwrights:',
      'To fund clinics;',
      'To train pilots;',
    );
    expect(
      summary([...towns, ...guilds], [...guilds, ...towns]).map((line) => line.split(' ')[0]),
    ).toEqual(
      // One of the two blocks moved, with all that stands under it.
      ['1>4', '2>5', '3>6'],
    );
  });

  it('are followed when they move under another chapeau', () => {
    const before = [
      ...under(
        'Urges harbour towns:',
        'To fund the eye clinics of the delta;',
        'To dredge the old canal;',
      ),
      ...under('Invites the guilds of shipwrights:', 'To restore three wooden barges;'),
    ];
    const after = [
      ...under('Urges harbour towns:', 'To fund the eye clinics of the delta;'),
      ...under(
        'Invites the guilds of shipwrights:',
        'To restore three wooden barges;',
        'To dredge the old canal;',
      ),
    ];
    expect(summary(before, after)).toEqual(['3>5 kept moved']);
  });

  it('tell chapeaux of the same words apart by what stands below', () => {
    const lamps = under('Calls upon all members:', `${LAMPS};`, `${WELLS};`);
    const schools = under('Calls upon all members:', `${SCHOOLS};`);
    expect(summary([...lamps, ...schools], schools)).toEqual([
      '1>- removed',
      '2>- removed',
      '3>- removed',
    ]);
  });
});

describe('a paragraph without a counterpart', () => {
  it('points to the one that a person would look at', () => {
    const before =
      'Requests the towns to count the herring boats, the smokehouses, the salt barrels and the nets of each village every spring;';
    const after =
      'Notes that the smokehouses and the herring boats of every village are in private hands, that the price of nets fell twice, and that salt barrels come by rail;';
    const changes = compareDocuments(
      documentOf([PREFACE, before, CODA]),
      documentOf([PREFACE, CODA, { text: after, part: 'preamble' }]),
    );
    const removed = changes.find(({ kind }) => kind === 'removed');
    expect(removed?.seeAlso.map(({ side, label }) => `${side} ${label}`)).toEqual(['after P3']);
    expect(removed?.seeAlso[0]?.similarity).toBeGreaterThanOrEqual(0.3);
  });

  it('points to a kept one that says the same among much else', () => {
    const kept =
      'Notes the survey of the salt marshes, takes note of the congress on tides and moonlight held in the old customs house in the year of the comet, and thanks the pilots, the bell ringers, the keepers of the beacons and the divers who mapped every wreck between the two capes for their patience;';
    const removed =
      'Takes note of the congress on tides and moonlight held in the old customs house in the year of the comet;';
    const changes = compareDocuments(
      documentOf([PREFACE, kept, `${LAMPS};`, removed, CODA]),
      documentOf([PREFACE, kept, `${LAMPS};`, CODA]),
    );
    const [gone] = changes.filter(({ kind }) => kind === 'removed');
    expect(gone?.seeAlso.map(({ side, label }) => `${side} ${label}`)).toEqual(['after O2']);
    expect(gone?.seeAlso[0]?.similarity).toBeGreaterThan(0.6);
  });

  it('names the few that come near the best, best first', () => {
    const others = [PREFACE, FERRIES, SCHOOLS, WELLS, CODA];
    const towns = [
      'Invites the north to tally smokehouses, salt barrels, rowing boats and herring;',
      'Asks that herring, barrels of salt and smokehouses be taxed once a year;',
      'Hopes for boats without holes, cheaper salt, herring in spring and taller smokehouses;',
      'Regrets the fires in smokehouses, the price of salt and the flight of herring from boats;',
    ];
    const added = 'Thanks those who tally boats, herring, smokehouses and salt in the rain;';
    const changes = compareDocuments(
      documentOf([...others, ...towns]),
      documentOf([...others, ...towns, `${LAMPS};`, added]),
    );
    const [come] = changes.filter(({ after }) => after[0]?.text === added);
    const scores = come!.seeAlso.map(({ similarity }) => similarity);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('points nowhere when nothing is alike', () => {
    const changes = compareDocuments(
      documentOf([PREFACE, `${LAMPS};`]),
      documentOf([PREFACE, CODA]),
    );
    expect(changes.flatMap(({ seeAlso }) => seeAlso)).toEqual([]);
  });
});

describe('headings and annexes', () => {
  it('are matched among themselves', () => {
    const heading = (text: string): Draft => ({ text, part: 'heading' });
    const annex = (text: string): Draft => ({ text, part: 'annex' });
    expect(
      summary(
        [heading('Lamps and lighthouses'), `${FERRIES};`, annex(`${FERRIES};`)],
        [heading('Lighthouses, lamps and bells'), `${FERRIES};`, annex(`${FERRIES};`)],
      ),
    ).toEqual(['1>1 edited']);
  });
});

describe('a bare chapeau', () => {
  const bare = 'Calls upon all States:';
  const items: Draft[] = [
    { text: 'To mend the nets of the widows before the spring tide;', level: 2 },
    { text: 'To count the herring barrels on the eastern quay twice;', level: 2 },
  ];
  const long =
    'Calls upon all States to keep the towpaths open, and to pay the lock keepers a fair wage in every season;';

  it('is no part of whatever holds its few words', () => {
    expect(summary([PREFACE, bare, ...items, CODA], [PREFACE, long, CODA])).toEqual([
      '2>- removed',
      '3>- removed',
      '4>- removed',
      '->2 added',
    ]);
  });
});
