/** Notes of a room on the text, sources, edges of proposals, and signs around standings. */
import { describe, expect, it } from 'vitest';
import { citesSource, isRoomNote, namesFormer } from '../../../src/parse/positions/room-notes.ts';
import { processorTime } from '../../processor-time.ts';
import { parseText } from '../text.ts';

/** Paragraphs behind the preamble, then comments, positions and codes of problems. */
async function read(...blocks: string[]) {
  const { paragraphs, problems, dropped } = await parseText(
    ['The Human Rights Council,', 'Recalling its earlier work,', ...blocks].join('\n\n'),
  );
  return {
    words: paragraphs.slice(1).map(({ label, text }) => `${label} ${text}`),
    comments: paragraphs.flatMap(({ label, marks }) =>
      marks.flatMap(({ kind, note }) => (kind === 'comment' ? [`${label}: ${note}`] : [])),
    ),
    standings: paragraphs.slice(1).map(({ standing = '' }) => standing),
    positions: paragraphs.flatMap(({ label, positions = [] }) =>
      positions.map(({ state, wants, words }) => `${label} ${state} ${wants} ${words}`),
    ),
    codes: problems.map(({ code }) => code),
    dropped: dropped.flatMap(({ reason, text }) => (reason === 'comment' ? [text] : [])),
  };
}

describe('a note of the room', () => {
  it.each([
    'Comment: the group will come back to this.',
    '[Note by the Chair: placement to be seen]',
    'Facilitator’s note: the words are new.',
    '(Explanatory note – the words follow the charter)',
    'EU comment: “all” is too wide.',
    'RUS: we cannot take this; it is in the charter.',
    'Support: NOR, Chile',
    'Opposed by Iran.',
    'N.B.: see the list of the room.',
    '[Language from resolution 12/3, OP4]',
    '(based on OP4 of 12/3)',
    '[A/RES/72/4, PP2, amended]',
    'Based on OP7 of A/RES/72/4',
  ])('on a line of its own is a comment on the paragraph above: %s', async (note) => {
    expect(await read('1. Asks people to sing;', note, '2. Decides to rest.')).toMatchObject({
      words: ['OP1 Asks people to sing;', 'OP2 Decides to rest.'],
      comments: [`OP1: ${note}`],
      codes: ['room-note'],
      dropped: [note],
    });
  });

  it.each(['[Note: see below]', '(language from 12/3)', '[Comment by Norway: too long]'])(
    'behind the last stop is one on its paragraph: %s',
    async (note) => {
      expect(await read(`1. Asks people to sing; ${note}`, '2. Decides to rest.')).toMatchObject({
        words: ['OP1 Asks people to sing;', 'OP2 Decides to rest.'],
        comments: [`OP1: ${note}`],
      });
    },
  );

  it('is left where words of the sentence stand in brackets', async () => {
    const blocks = [
      '1. Takes note of the report (based on the findings of the panel) and thanks the Office;',
      '2. Recalls resolution 70/1 (see also A/72/4) and its annex;',
      '3. Notes: people, places and things.',
      '4. Requests that the note read: (Note by the Chair: translated from French);',
    ];
    expect((await read(...blocks)).words).toEqual(
      blocks.map((text) => `OP${text.replace('.', '')}`),
    );
  });

  it('is told from words of a text', () => {
    expect(isRoomNote('Note to delegations: bring pens')).toBe(true);
    expect(isRoomNote('Notes the comment of Norway: it was short')).toBe(false);
    expect(citesSource('HRC 51/10 OP4')).toBe(true);
    expect(citesSource('the report of the panel')).toBe(false);
    expect(namesFormer('ex OP6 bis')).toBe(true);
    expect(namesFormer('former members')).toBe(false);
  });

  it('takes time in proportion to the text', async () => {
    const time = async (n: number): Promise<number> => {
      const spent = processorTime();
      await read(`1. Asks ${'[Note by the Chair: see] [start of EU text] all '.repeat(n)};`);
      return spent();
    };
    await time(500);
    expect((await time(8000)) / (await time(2000))).toBeLessThan(12);
  });
});

describe('the proposal of someone', () => {
  it('stands between lines that open and close it', async () => {
    const lines = ['[Start of EU proposal]', '1. Asks people to sing;', '2. Asks people to rest;'];
    expect(await read(...lines, '--- End of EU proposal ---', '3. Decides to go.')).toMatchObject({
      words: ['OP1 Asks people to sing;', 'OP2 Asks people to rest;', 'OP3 Decides to go.'],
      positions: ['OP1 EU add Asks people to sing;', 'OP2 EU add Asks people to rest;'],
    });
  });

  it('stands between brackets of a paragraph', async () => {
    const text = '1. Asks people [EU proposal begins] and dogs [EU proposal ends] to sing;';
    expect(await read(text)).toMatchObject({
      words: ['OP1 Asks people and dogs to sing;'],
      positions: ['OP1 EU add and dogs'],
    });
  });

  it('is the next paragraph where nothing closes it', async () => {
    const lines = ['[Beginning of CANZ text]', '1. Asks people to sing;', '2. Decides to go.'];
    expect((await read(...lines)).positions).toEqual(['OP1 CANZ add Asks people to sing;']);
  });
});

describe('a standing', () => {
  it.each([
    ['1. Asks people to sing; ***agreed***', 'agreed'],
    ['1. Asks people to sing; == agreed ad ref ==', 'agreed ad ref'],
    ['1. Asks people to sing; <<closed>>', 'agreed'],
    ['1. Asks people to sing. [pending NOR confirmation]', 'open'],
    ['1. Asks people to sing. [consensus reached 14/11]', 'agreed'],
    ['1. Asks people to sing. (awaiting instructions from capital)', 'open'],
    ['OP1 - AGREED - Asks people to sing;', 'agreed'],
    ['OP1: agreed ad ref\nAsks people to sing;', 'agreed ad ref'],
    ['(OP1 – closed) Asks people to sing;', 'agreed'],
  ])('is no text in %s', async (line, standing) => {
    const { words, standings } = await read(line);
    expect(words[0]).toMatch(/^OP1 Asks people to sing[;.]$/);
    expect(standings).toEqual([standing]);
  });
});

describe('who speaks of a paragraph with its number', () => {
  it.each([
    ['(a ter, NOR) To sing;', 'OP1(a ter) To sing;', 'NOR'],
    ['1 bis (EU). Asks dogs;', 'OP1bis Asks dogs;', 'EU'],
    ['OP1bis (new, MEX) Asks dogs;', 'OP1bis Asks dogs;', 'MEX'],
    ['OP2 (Oral proposal by Peru, supported by Chile) Asks dogs;', 'OP2 Asks dogs;', 'Peru'],
    ['1. Asks [all – deleted by RUS –] dogs;', 'OP1 Asks [all] dogs;', 'RUS'],
    ['1. Asks dogs; [USG to revert]', 'OP1 Asks dogs;', 'USG'],
  ])('is found in %s', async (line, words, state) => {
    const found = await read('1. Asks people:', line);
    expect(found.words.at(-1)?.replace('#2', '')).toBe(words);
    expect(found.positions.some((position) => position.includes(` ${state} `))).toBe(true);
  });
});
