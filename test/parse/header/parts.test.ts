/** The small readers of a header: names, dates, sessions, titles, votes. */
import { describe, expect, it } from 'vitest';
import { readAdoption } from '../../../src/parse/header/adoption.ts';
import { isDateLine, isoDate } from '../../../src/parse/header/dates.ts';
import { splitNames } from '../../../src/parse/header/names.ts';
import { sessionOf } from '../../../src/parse/header/session.ts';
import { symbolsIn } from '../../../src/parse/header/symbols.ts';
import { readTitle } from '../../../src/parse/header/title.ts';

describe('splitNames', () => {
  it.each([
    [
      'Uruguay and Venezuela (Bolivarian Republic of)',
      ['Uruguay', 'Venezuela (Bolivarian Republic of)'],
    ],
    ['Bosnia and Herzegovina and Brazil', ['Bosnia and Herzegovina', 'Brazil']],
    [
      'Trinidad and Tobago, Antigua and Barbuda and Saint Kitts and Nevis',
      ['Trinidad and Tobago', 'Antigua and Barbuda', 'Saint Kitts and Nevis'],
    ],
    ['Egypt,* Norway and Viet Nam', ['Egypt*', 'Norway', 'Viet Nam']],
    ['Bahamas (The), and Ruritania and Freedonia', ['Bahamas (The)', 'Ruritania', 'Freedonia']],
  ])('%j', (list, names) => {
    expect(splitNames(list)).toEqual(names);
  });
});

describe('sessionOf', () => {
  it.each([
    ['Eightieth session', '80'],
    ['Seventy-ninth session', '79'],
    ['Eighteenth session', '18'],
    ['Fourth special session', 'S-4'],
    ['Tenth emergency special session', 'ES-10'],
    ['2024 session', '2024'],
    ['Quatre-vingt-unième session', '81'],
    ['Soixante-dix-huitième session', '78'],
    ['Quatrième session extraordinaire', 'S-4'],
    ['Septuagésimo octavo período de sesiones', '78'],
    ['Social development session', null],
    ['Rights of the child', null],
  ])('%j is %j', (line, session) => {
    expect(sessionOf(line)).toBe(session);
  });
});

describe('dates', () => {
  it.each([
    ['22 October 2025', '2025-10-22', true],
    ['18 June–12 July 2024', '2024-07-12', true],
    ['1er juillet 2024', '2024-07-01', true],
    ['27 de marzo de 2008', '2008-03-27', true],
    ['adopted on 19 December 2025', '2025-12-19', false],
    ['31 February 2020', null, true],
  ])('%j', (text, iso, alone) => {
    expect(isoDate(text)).toBe(iso);
    expect(isDateLine(text)).toBe(alone);
  });
});

describe('readTitle', () => {
  it.each([
    [['80/190. Rights of the', 'child'], 'Rights of the child', '80/190'],
    [['28/… Trees'], 'Trees', null],
    [['58/... Trees'], 'Trees', null],
    [['34/16 Trees'], 'Trees', '34/16'],
    [['80/11. 2025 review'], '2025 review', '80/11'],
    [['Trees*'], 'Trees', null],
    [[], null, null],
  ])('%j', (lines, text, number) => {
    expect(readTitle(lines)).toEqual({ text, number });
  });
});

describe('symbolsIn', () => {
  it('finds symbols in running text, once each', () => {
    expect(
      symbolsIn('amendments to draft resolutions A/80/L.18, A/C.3/80/L.20/Rev.1 and A/80/L.18.'),
    ).toEqual(['A/80/L.18', 'A/C.3/80/L.20/Rev.1']);
    expect(symbolsIn('desertification and/or drought')).toEqual([]);
  });
});

describe('readAdoption', () => {
  const opening = 'Resolution adopted by the Human Rights Council on 1 April 2022';
  const lists = 'In favour: Angola, Bosnia and Herzegovina and Chile Against: Peru';

  it('reads a recorded vote', () => {
    const closing = [
      '56th meeting 1 April 2022',
      `[Adopted by a recorded vote of 3 to 1, with no abstentions.* The voting was as follows: ${lists}]`,
    ];
    const { adoption, problems } = readAdoption(closing, opening);
    expect(problems).toEqual([]);
    expect(adoption).toMatchObject({
      date: '2022-04-01',
      meeting: '56th meeting',
      method: 'recorded vote',
      vote: {
        inFavour: 3,
        against: 1,
        abstaining: 0,
        names: {
          inFavour: ['Angola', 'Bosnia and Herzegovina', 'Chile'],
          against: ['Peru'],
          abstaining: [],
        },
      },
    });
  });

  it('says when a list is not as long as its printed total', () => {
    const closing = [
      `[Resolution adopted by a recorded vote of 30 votes to 1, with 2 abstentions. The voting was as follows:`,
      `${lists}]`,
    ];
    expect(readAdoption(closing, opening).problems.map((problem) => problem.message)).toEqual([
      "The printed total for 'in favour' is 30, but 3 States are listed.",
      "The printed total for 'abstaining' is 2, but 0 States are listed.",
    ]);
  });

  it('has no opinion on a draft', () => {
    expect(readAdoption([], '').adoption).toBeNull();
  });
});
