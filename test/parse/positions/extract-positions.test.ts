/** Who wants what, in all the ways in which rooms write it: out of the words, into positions. */
import { describe, expect, it } from 'vitest';
import { isParty, partyOf } from '../../../src/parse/language/parties.ts';
import { WORDS } from '../../../src/parse/language/words.ts';
import { extractPositions } from '../../../src/parse/positions/extract-positions.ts';
import { unsurePositions } from '../../../src/parse/positions/unsure.ts';
import { squareBrackets } from '../../../src/parse/segment/bracket-shapes.ts';
import { processorTime } from '../../processor-time.ts';
import { block } from '../block.ts';

function taken(...texts: string[]) {
  const { blocks, dropped } = extractPositions(texts.map((text) => block(text)));
  return {
    texts: blocks.map(({ text }) => text),
    standings: blocks.map(({ standing }) => standing),
    alternatives: blocks.map(({ alternative }) => alternative),
    dropped: dropped.map(({ reason, text }) => `${reason}: ${text}`),
    positions: blocks.flatMap(({ text, positions = [] }) =>
      positions.map(({ state, wants, words, by, start, end }) => {
        const there = text.slice(start, end) === words ? '' : ' (not in the text)';
        return `${state} ${wants} ${words}${by ? ` by ${by}` : ''}${there}`;
      }),
    ),
  };
}

describe('an instruction', () => {
  it.each([
    ['[Egypt: delete]', ['Egypt delete States']],
    ['[EGYPT: delete]', ['EGYPT delete States']],
    ['(EGY: delete)', ['EGY delete States']],
    ['[delete: Egypt]', ['Egypt delete States']],
    ['[Delete – Russian Federation]', ['Russian Federation delete States']],
    ['[US delete]', ['US delete States']],
    ['(Spain proposes to delete)', ['Spain delete States']],
    ['[RUS, EGY: delete]', ['RUS delete States', 'EGY delete States']],
    [
      '[EU, Iceland and Norway: retain]',
      ['EU keep States', 'Iceland keep States', 'Norway keep States'],
    ],
    ['[Sylvania: delete]', ['Sylvania delete States']],
    ['[State A on behalf of B: oppose]', ['State A on behalf of B delete States']],
    ['[RUS: delete; G77: keep]', ['RUS delete States', 'G77 keep States']],
    ['[RUS: delete] [NAM: retain]', ['RUS delete States', 'NAM keep States']],
    ['[MEX: replace by “nations”]', ['MEX replace States by nations']],
    ['[MEX: replace “act” by “act at once”]', ['MEX replace act by act at once']],
    ['[MEX: “nations” instead of “States”]', ['MEX replace States by nations']],
    [
      '[Norway on behalf of the Nordics: add “and girls”]',
      ['Norway on behalf of the Nordics add and girls (not in the text)'],
    ],
    ['[RUS: delete “all”]', ['RUS delete all']],
    ['(Spain; Norway)', ['Spain keep States', 'Norway keep States']],
    ['[Trinidad and Tobago]', ['Trinidad and Tobago keep States']],
    ['(Egypt on behalf of NAM)', ['Egypt on behalf of NAM keep States']],
    ['[Supported by: Chad, Togo]', ['Chad keep States', 'Togo keep States']],
    ['(Chad + Togo: delete OP1)', ['Chad delete States', 'Togo delete States']],
    ['[IRN proposes: “nations”]', ['IRN add nations (not in the text)']],
    ['[EU/CAN]', ['EU keep States', 'CAN keep States']],
  ])('%s behind the words', (said, positions) => {
    const found = taken(`1. Urges all [States] ${said} to act;`);
    expect(found.texts).toEqual(['1. Urges all [States] to act;']);
    expect(found.positions).toEqual(positions);
  });

  it.each(['[EGY: delete]', '(EGY: delete)', '[delete – EGY]'])('%s before the words', (said) => {
    const found = taken(`Urges all ${said} [States] to act;`);
    expect(found.texts).toEqual(['Urges all [States] to act;']);
    expect(found.positions).toEqual(['EGY delete States']);
  });

  it('stands in the brackets of the words', () => {
    const found = taken('Urges [all [RUS: delete]] States [and girls – EGYPT] [EU: and boys];');
    expect(found.texts).toEqual(['Urges [all] States [and girls] [and boys];']);
    expect(found.positions).toEqual(['RUS delete all', 'EGYPT keep and girls', 'EU add and boys']);
    expect(found.dropped).toEqual([
      'attribution: [RUS: delete]',
      'attribution: – EGYPT',
      'attribution: EU:',
    ]);
  });

  it('is about the whole paragraph at its end, and on a line of its own', () => {
    expect(taken('1. Urges States to act; [RUS: delete]').positions).toEqual([
      'RUS delete Urges States to act;',
    ]);
    const alone = taken('1. Urges States to act;', '[RUS: delete]');
    expect(alone.texts).toEqual(['1. Urges States to act;']);
    expect(alone.positions).toEqual(['RUS delete Urges States to act;']);
  });

  it('says that its words are not known inside a sentence', () => {
    const found = taken('Urges all [RUS: delete] States to act;');
    expect(found.texts).toEqual(['Urges all States to act;']);
    expect(found.positions).toEqual(['RUS delete ']);
  });

  it('leaves the words of a proposed paragraph as its text', () => {
    const found = taken('3 bis. [Canada for CANZ: add “Encourages States to listen;”]');
    expect(found.texts).toEqual(['3 bis. [Encourages States to listen;]']);
    expect(found.positions).toEqual(['Canada for CANZ add Encourages States to listen;']);
  });
});

describe('a standing', () => {
  it.each([
    ['(agreed ad ref)', 'agreed ad ref'],
    ['[Agreed ad referendum]', 'agreed ad ref'],
    ['[AGREED 24 June]', 'agreed'],
    ['(agreed)', 'agreed'],
    ['– agreed ad ref', 'agreed ad ref'],
    ['[pending]', 'open'],
    ['[acordado]', 'agreed'],
    ['(agréé ad referendum)', 'agreed ad ref'],
    ['[pendiente]', 'open'],
  ])('%s', (printed, standing) => {
    const found = taken(`1. Urges States to act; ${printed}`);
    expect(found.texts).toEqual(['1. Urges States to act;']);
    expect(found.standings).toEqual([standing]);
  });

  it('stands before the words and on a line of its own', () => {
    expect(taken('1. [agreed ad ref] Urges States to act;').texts).toEqual([
      '1. Urges States to act;',
    ]);
    expect(taken('1. Urges States to act;', '(agreed ad ref)').standings).toEqual([
      'agreed ad ref',
    ]);
  });
});

it('takes the name of an alternative off its words', () => {
  const found = taken('1. Option 1: Urges States;', 'Alt 2 – Calls upon States;', 'Option 3');
  expect(found.texts).toEqual(['1. Urges States;', 'Calls upon States;', 'Option 3']);
  expect(found.alternatives).toEqual(['Option 1', 'Alt 2', undefined]);
});

describe('a name before the words it proposes', () => {
  it.each([
    '[Proposal by Mexico: and girls]',
    '[alt. Mexico: and girls]',
    '[Mexico proposes: and girls]',
    '[Suggested text from Mexico: and girls]',
  ])('goes, the words stay: %s', (proposal) => {
    const found = taken(`1. Urges all boys ${proposal} to act;`);
    expect(found.texts).toEqual(['1. Urges all boys [and girls] to act;']);
    expect(found.positions).toEqual(['Mexico add and girls']);
  });
});

describe('the forms of one name', () => {
  it.each([
    ['Russian Federation', ['RUS', 'Russia', 'the Russian Federation', 'russian federation']],
    ['United Kingdom', ['UK', 'GBR', 'United Kingdom of Great Britain and Northern Ireland']],
    ['United States', ['US', 'USA', 'the United States of America']],
    ['Iran', ['IRN', 'Iran (Islamic Republic of)', 'Islamic Republic of Iran']],
    ['Group of 77 and China', ['G77', 'G-77 and China', 'the Group of 77']],
    ['Canada on behalf of Nordic countries', ['CAN for the Nordics']],
    ['Niger', ['NER', 'Niger', 'Níger']],
    ['Switzerland', ['CHE', 'Suisse', 'Suiza']],
    ['European Union', ['EU', 'UE', 'Union européenne', 'Unión Europea']],
    ['Russian Federation', ['Fédération de Russie', 'Russie', 'Rusia']],
    ['Friends of the Child', ['Friends of the Child']],
  ])('are counted as %s', (party, forms) => {
    expect(forms.map(partyOf)).toEqual(forms.map(() => party));
  });

  it('stand under names of the lists, and no form under two', () => {
    const names = new Set([
      ...Object.values(WORDS['party-codes'].en),
      ...Object.values(WORDS['party-forms']).flatMap((forms) => Object.values(forms)),
    ]);
    expect([...names].filter((name) => partyOf(name) !== name)).toEqual([]);
    expect([...names].filter((name) => !isParty(name))).toEqual([]);
    const english = new Set([...WORDS.states.en, ...names]);
    const others = [...WORDS.states.fr, ...WORDS.states.es];
    expect(others.filter((name) => !english.has(partyOf(name)))).toEqual([]);
  });
});

describe('a row of brackets', () => {
  const read = (row: string) => {
    const { blocks } = extractPositions([block(`1. Urges States to help ${row} at school;`)]);
    return blocks[0]!.positions!.map(({ state, words, unsure }) =>
      unsure ? `${state}: ${words}?` : `${state}: ${words}`,
    );
  };

  it.each([
    ['names behind', '[all] (Norway) [girls] (Iran)', ['Norway: all', 'Iran: girls']],
    ['names before', '(Norway) [all] (Iran) [girls]', ['Norway: all', 'Iran: girls']],
    [
      'instructions before, two for one',
      '[RUS: delete] [EGY: retain] [all] [Chile: delete] [girls]',
      ['RUS: all', 'EGY: all', 'Chile: girls'],
    ],
    ['words at both ends', '[all] (Norway) [girls]', ['Norway: all?']],
    ['an instruction between', '[all] [RUS: delete] [girls]', ['RUS: all?']],
    ['one behind the last', '[all] [girls] (Norway)', ['Norway: girls']],
  ])('is read as its ends show: %s', (_, row, positions) => {
    expect(read(row)).toEqual(positions);
  });

  it('tells once of all that is a guess', () => {
    const { blocks } = extractPositions(
      ['1. Asks [all] (Norway) [girls] in;', '2. Asks [boys] [Peru: delete] [others] in;'].map(
        (text) => block(text),
      ),
    );
    const paragraphs = blocks.map(({ positions = [] }, i) => ({ label: `OP${i + 1}`, positions }));
    expect(unsurePositions(paragraphs).map(({ message }) => message)).toEqual([
      expect.stringContaining('about those before: Norway in OP1, Peru in OP2.'),
    ]);
  });
});

describe('what is no instruction on words', () => {
  it.each([
    ['[G77: placement to be discussed]', 'placement to be discussed'],
    ['{Türkiye to revert}', 'to revert'],
    ['[US: scrutiny reservation]', 'scrutiny reservation'],
  ])('is a position all the same: %s', (bracket, note) => {
    const { blocks } = extractPositions(
      squareBrackets([block(`1. Urges States to act ${bracket};`)]),
    );
    expect(blocks[0]!.text).toBe('1. Urges States to act;');
    expect(blocks[0]!.positions!.map((one) => [one.wants, one.note])).toEqual([['other', note]]);
  });
});

describe('ordinary brackets', () => {
  it.each([
    'held in Geneva (Switzerland) in 2038 and Bolivia (Plurinational State of) spoke',
    'the Convention (the “Convention”), paragraph 3 (a), resolution 44/25 (1989), and others',
    '[the United States (US)] and small island States (SIDS) [and Norway] act',
    '[all States] in [SIDS] act',
    'the border of both States (Gabon/Equatorial Guinea), and others',
    '[Adopted without a vote.]',
    'Calls upon [Israel] to act and [Parties: their duties] to be met',
    'the words agreed in 2038 (agreed conclusions) stand, and what was not agreed',
    '[Egypt] and [all other States] act',
    'States [in doubt: add swings] and [2030: delete] stay',
  ])('stay: %s', (text) => {
    expect(taken(text)).toMatchObject({ texts: [text], dropped: [] });
  });
});

it('takes time in proportion to the text', () => {
  const spent = processorTime();
  for (const piece of [
    '[Egypt (',
    '[Egypt: delete] ',
    '[a] (Egypt: ',
    '[[RUS: delete]] ',
    '[all] (Norway) ',
    '] ',
    '[and ',
    '[all / some ',
  ]) {
    extractPositions([block(piece.repeat(5_000))]);
  }
  expect(spent()).toBeLessThan(8000);
});
