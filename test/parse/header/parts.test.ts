/** The small readers of a header: names, dates, sessions, titles, votes. */
import { describe, expect, it } from 'vitest';
import { readAdoption } from '../../../src/parse/header/adoption.ts';
import { isDateLine, isoDate } from '../../../src/parse/header/dates.ts';
import { agendaItemOf } from '../../../src/parse/header/masthead.ts';
import { splitNames } from '../../../src/parse/header/names.ts';
import { sessionInLine } from '../../../src/parse/header/session.ts';
import { endsSponsors, readSubmission } from '../../../src/parse/header/sponsors.ts';
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
    ['Decimoctavo período de sesiones', '18'],
    ['Vigesimoquinto período de sesiones', '25'],
    ['58.º período de sesiones', '58'],
    ['58ᵉ session', '58'],
    ['Cent unième session', '101'],
    ['Session de 2026', '2026'],
    ['Período de sesiones de 2026', '2026'],
    ['Social development session', null],
    ['Rights of the child', null],
  ])('%j is %j', (line, session) => {
    expect(sessionInLine(line)).toBe(session);
  });
});

describe('agendaItemOf', () => {
  it.each([
    ['Agenda item 71 (b)', '71 (b)', ''],
    ['Agenda items 134 and 145', '134 and 145', ''],
    ['Item 3 of the agenda Trees', '3', 'Trees'],
    ['Point 71 b) de l’ordre du jour', '71 b)', ''],
    ['Points 71 a) et b) de l’ordre du jour', '71 a) et b)', ''],
    ['Point 67, alinéa a), de l’ordre du jour', '67, alinéa a)', ''],
    ['Points 13 et 115 de l’ordre du jour provisoire*', '13 et 115', '*'],
    ['Tema 71 b) del programa', '71 b)', ''],
    ['Temas 2 y 10 de la agenda', '2 y 10', ''],
  ])('%j is item %j', (line, number, rest) => {
    expect(agendaItemOf(line)).toEqual({ number, rest });
  });
});

describe('readSubmission', () => {
  it.each([
    ['Chine et Cuba : sous-amendement à l’amendement A/HRC/99/L.40', ['Chine', 'Cuba']],
    ['Perú y Antigua y Barbuda: proyecto de resolución revisado', ['Perú', 'Antigua y Barbuda']],
    [
      'Projet de résolution déposé par la Présidente de la Commission, Ana Roble (Chili), à l’issue de consultations',
      ['Présidente de la Commission, Ana Roble (Chili)'],
    ],
    [
      'Proyecto de resolución presentado por la Vicepresidenta de la Comisión, sobre la base de consultas',
      ['Vicepresidenta de la Comisión'],
    ],
  ])('%j', (line, names) => {
    expect(endsSponsors(line)).toBe(true);
    expect(readSubmission(line, [], null)?.sponsors.map(({ name }) => name)).toEqual(names);
  });
});

describe('dates', () => {
  it.each([
    ['22 October 2025', '2025-10-22', true],
    ['18 June–12 July 2024', '2024-07-12', true],
    ['1er juillet 2024', '2024-07-01', true],
    ['27 de marzo de 2008', '2008-03-27', true],
    ['1.º de abril de 2036', '2036-04-01', true],
    ['25 de febrero a 5 de abril de 2036', '2036-04-05', true],
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

  it.each([
    [
      '[Adoptée à l’issue d’un vote enregistré, par 27 voix contre 12, avec 8 abstentions.',
      27,
      12,
      8,
    ],
    ['[Adoptée par un vote enregistré de 27 voix contre zéro, avec 8 abstentions.', 27, 0, 8],
    [
      '[Adoptée par 46 voix pour, 1 contre et 8 abstentions, à l’issue d’un vote enregistré.',
      46,
      1,
      8,
    ],
    ['[Aprobada en votación registrada por 27 votos contra 12 y 8 abstenciones.', 27, 12, 8],
    [
      '[Aprobada en votación registrada por 27 votos a favor, 12 en contra y 8 abstenciones.',
      27,
      12,
      8,
    ],
    ['[Aprobada en votación registrada por 46 votos contra ninguno y una abstención.', 46, 0, 1],
  ])('reads the totals of %j', (note, inFavour, against, abstaining) => {
    expect(readAdoption([note], opening).adoption).toMatchObject({
      method: 'recorded vote',
      vote: { inFavour, against, abstaining },
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

  it.each([
    ['Adopted by the Security Council at its 10046th meeting, on 2 May 2030', '10046th meeting'],
    ['Adoptée par le Conseil de sécurité à sa 10046e séance, le 2 mai 2030', '10046e séance'],
    [
      'Aprobada por el Consejo de Seguridad en su 10046ª sesión, celebrada el 2 de mayo de 2030',
      '10046ª sesión',
    ],
  ])('reads %j', (line, meeting) => {
    expect(readAdoption([], line).adoption).toMatchObject({ meeting, date: '2030-05-02' });
  });

  it('has no opinion on a draft', () => {
    expect(readAdoption([], '').adoption).toBeNull();
  });
});
