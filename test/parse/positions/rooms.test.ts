/** Sayings, standings and options as rooms write them around paragraphs and inside of brackets. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../text.ts';

/** Each operative paragraph with what was taken out of it, in a text of a preamble and these blocks. */
async function room(...blocks: string[]): Promise<string[]> {
  const { paragraphs, problems } = await parseText(
    ['The Human Rights Council,', 'Recalling its earlier work,', ...blocks].join('\n\n'),
  );
  expect(problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
  return paragraphs
    .slice(1)
    .map(({ label, text, standing, alternative, positions = [] }) =>
      [
        `${label} ${text}`,
        ...(alternative ? [`<${alternative}>`] : []),
        ...(standing ? [`{${standing}}`] : []),
        ...positions.map(({ state, wants, words }) => `${state} ${wants} “${words}”`),
      ].join(' | '),
    );
}

describe('who speaks', () => {
  it.each([
    [
      '1. Asks [Cuba, on behalf of the African Group: add "young"] people;',
      'OP1 Asks people; | Cuba, on behalf of the African Group add “young”',
    ],
    [
      '1. Asks [Norway on behalf of a group of States: delete] people;',
      'OP1 Asks people; | Norway on behalf of a group of States delete “”',
    ],
    [
      '1. Asks [all (+EU, CAN; –RUS)] people;',
      'OP1 Asks [all] people; | {open} | EU keep “all” | CAN keep “all” | RUS delete “all”',
    ],
    [
      '1. Asks [all – EU, RUS del] people;',
      'OP1 Asks [all] people; | {open} | EU delete “all” | RUS delete “all”',
    ],
    [
      '1. Asks [all (EU) / some (US)] people;',
      'OP1 Asks [all / some] people; | {open} | EU keep “all” | US keep “some”',
    ],
    [
      '1. Asks [EU: all / US: some] people;',
      'OP1 Asks [all / some] people; | {open} | EU add “all” | US add “some”',
    ],
    ['OP1 ALT (EU): Asks people;', 'OP1alt Asks people; | EU keep “Asks people;”'],
    ['(Mexico) 1. Asks people;', 'OP1 Asks people; | Mexico keep “Asks people;”'],
    ['RUS: 1. Asks people;', 'OP1 Asks people; | RUS add “Asks people;”'],
    ['EU proposal:\n1. Asks people;', 'OP1 Asks people; | EU add “Asks people;”'],
    [
      '[EU, MEX: new OP1]\n1. Asks people;',
      'OP1 Asks people; | EU add “Asks people;” | MEX add “Asks people;”',
    ],
    ['1. Asks people; [Chair’s proposal]', 'OP1 Asks people; | Chair add “Asks people;”'],
    [
      '1. Asks [us] all and [eu, us: delete] people;',
      'OP1 Asks [us] all and people; | {open} | EU delete “” | US delete “”',
    ],
  ])('is read in %s', async (block, expected) => {
    expect(await room(block)).toEqual([expected]);
  });

  it('is left where it is part of the sentence', async () => {
    const blocks = [
      '1. Thanks Norway: it was the host;',
      '2. Recalls the statement by Norway (on behalf of a group of States) and a range (-5 to +10);',
    ];
    expect(await room(...blocks)).toEqual(blocks.map((block) => `OP${block.replace('.', '')}`));
  });
});

describe('a standing', () => {
  it.each([
    ['Agreed ad ref', 'agreed ad ref'],
    ['-- CLOSED --', 'agreed'],
    ['[agreed in informals, 12 June]', 'agreed'],
    ['(TBC)', 'open'],
    ['(closed)', 'agreed'],
  ])('stands on a line of its own or behind the words: %s', async (said, standing) => {
    const words = `OP1 Asks people; | {${standing}}`;
    expect(await room('1. Asks people;', said)).toEqual([words]);
    expect(await room(`1. Asks people; ${said}`)).toEqual([words]);
  });

  it('stands before the last stop where nothing is decided, and is no adjective', async () => {
    expect(
      await room(
        '1. Asks for a debate (pending);',
        '2. Recalls the plan (closed) and the text [agreed];',
      ),
    ).toEqual([
      'OP1 Asks for a debate; | {open}',
      'OP2 Recalls the plan (closed) and the text [agreed]; | {open}',
    ]);
  });
});

describe('an option', () => {
  it('is the name of the one paragraph below it, in brackets or not', async () => {
    const blocks = [
      '[Option 1:',
      '1. Asks people;]',
      'Option 2\n1. Urges people;',
      '2. Alternative 1 [Asks;] Alternative 2 [Urges;]',
    ];
    expect(await room(...blocks)).toEqual([
      'OP1 Asks people;] | <Option 1> | {open}',
      'OP1#2 Urges people; | <Option 2>',
      'OP2 [Asks;] [Urges;] | {open}',
    ]);
  });

  it('is a heading above several', async () => {
    const blocks = [
      'Option I',
      '1. Asks people;',
      '2. Urges people;',
      'Option II',
      '1. Thanks people;',
    ];
    const labels = (await room(...blocks)).map((line) => line.split(' ')[0]);
    expect(labels).toEqual(['H1', 'OP1', 'OP2', 'H2', 'OP1#2']);
  });
});
