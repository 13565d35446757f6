/** Headers of drafts, amendments and adopted texts, written in the style of real ones. */
import { describe, expect, it } from 'vitest';
import type { HeaderInput } from '../../../src/parse/header/fields.ts';
import { readHeader } from '../../../src/parse/header/read-header.ts';

function header(front: readonly string[], more: Partial<HeaderInput> = {}) {
  const lines = front.map((text) => ({ text, bold: null, indent: null }));
  return readHeader({
    front: lines,
    closing: [],
    notes: [],
    furniture: [],
    name: 'input',
    language: 'en',
    ...more,
  });
}

const COUNCIL = [
  'United Nations A/HRC/56/L.8',
  'General Assembly Distr.: Limited',
  '3 July 2024',
  'Original: English',
  'Human Rights Council',
  'Fifty-sixth session',
  '18 June–12 July 2024',
  'Agenda item 3',
  'Promotion and protection of all trees,',
  'including the right to shade',
];

describe('readHeader', () => {
  it.each([
    [['A/RES/98/12 B', 'General Assembly'], 'A/RES/98/12B'],
    [['A/C.3/98/L.4 E', 'General Assembly'], 'A/C.3/98/L.4'],
    [
      [
        'Resolution adopted by the General Assembly on 4 May 2041',
        '[on the report of the Committee on Wells',
        'of the General Assembly (A/S-40/10/Rev.1)]',
        'S-40/3. Wells and springs',
      ],
      'A/RES/S-40/3',
    ],
  ])('takes the symbol of the text, with the letter of its part: %j', (front, symbol) => {
    expect(header(front, { name: 'A_RES_S-40_3.txt' }).symbol).toBe(symbol);
  });

  it('takes a symbol from the name of a file as people write it', () => {
    const named = (name: string) => header([], { name }).symbol;
    expect(named('dir/A_RES_118_(II).txt')).toBe('A/RES/118(II)');
    expect(named('A_RES_98_12_B.txt')).toBe('A/RES/98/12B');
  });

  it('reads a draft of the Human Rights Council', () => {
    const read = header(
      [
        ...COUNCIL,
        'Albania*, Bosnia and Herzegovina,* Brazil, Algeria (on behalf of the African Group), Trinidad',
        'and Tobago* and Ukraine* : draft',
        'resolution',
        '56/… Rights of the child: trees in school yards',
      ],
      {
        furniture: ['GE.24-11880(E)'],
        notes: [{ mark: '*', text: 'State not a member of the Human Rights Council.' }],
      },
    );
    expect(read).toMatchObject({
      symbol: 'A/HRC/56/L.8',
      stage: 'draft',
      title: 'Rights of the child: trees in school yards',
      date: '2024-07-03',
      organ: 'Human Rights Council',
      session: '56',
      agendaItem: '3',
      agendaTitle: 'Promotion and protection of all trees, including the right to shade',
      originalLanguage: 'en',
      jobNumber: 'GE.24-11880',
      adoption: null,
      problems: [],
    });
    expect(read.sponsors).toEqual([
      { name: 'Albania', member: false, onBehalfOf: null },
      { name: 'Bosnia and Herzegovina', member: false, onBehalfOf: null },
      { name: 'Brazil', member: true, onBehalfOf: null },
      { name: 'Algeria', member: true, onBehalfOf: 'the African Group' },
      { name: 'Trinidad and Tobago', member: false, onBehalfOf: null },
      { name: 'Ukraine', member: false, onBehalfOf: null },
    ]);
    expect(read.roles.slice(-5)).toEqual(['masthead', 'sponsors', 'sponsors', 'sponsors', 'title']);
  });

  it('reads the group behind an asterisk, without taking the sponsor for a non-member', () => {
    const read = header(
      [
        'A/C.2/80/L.3',
        'General Assembly',
        'Eightieth session',
        'Second Committee',
        'Agenda item 23 (a)',
        'Trees',
        'Iraq:* draft resolution',
        'Operational trees',
      ],
      {
        notes: [
          {
            mark: '*',
            text: 'On behalf of the Group of 77 and China, taking into account resolution 1.',
          },
        ],
      },
    );
    expect(read.sponsors).toEqual([
      { name: 'Iraq', member: true, onBehalfOf: 'the Group of 77 and China' },
    ]);
    expect(read).toMatchObject({
      committee: 'Second Committee',
      agendaItem: '23 (a)',
      session: '80',
    });
  });

  it('reads a consensus draft of an officer and where it comes from', () => {
    const read = header([
      'United Nations A/C.2/80/L.57',
      'General Assembly Distr.: Limited',
      '18 November 2025 English Original: French',
      'Eightieth session Second Committee',
      'Agenda items 134 and 145',
      'Trees',
      'Draft resolution submitted by the Vice-Chair of the Committee,',
      'Ana Roble (Chile), on the basis of informal consultations on draft resolution A/C.2/80/L.9',
      'Trees for all',
    ]);
    expect(read).toMatchObject({
      basedOn: ['A/C.2/80/L.9'],
      title: 'Trees for all',
      date: '2025-11-18',
      originalLanguage: 'fr',
      agendaItem: '134 and 145',
      committee: 'Second Committee',
      stage: 'draft',
    });
    expect(read.sponsors.map((sponsor) => sponsor.name)).toEqual([
      'Vice-Chair of the Committee, Ana Roble (Chile)',
    ]);
  });

  it('reads an amendment and what it amends', () => {
    const read = header([
      'A/HRC/58/L.40',
      'Oral revision Received 27/9 at 12.37',
      'Human Rights Council',
      'Fifty-eighth session',
      'Agenda item 3',
      'Ruritania*: amendments to revised draft resolution A/HRC/58/L.7/Rev.1',
      '58/... Trees',
    ]);
    expect(read).toMatchObject({
      stage: 'amendment',
      amends: ['A/HRC/58/L.7/Rev.1'],
      title: 'Trees',
      oralRevision: 'Oral revision Received 27/9 at 12.37',
    });
    expect(read.sponsors).toEqual([{ name: 'Ruritania', member: false, onBehalfOf: null }]);
    expect(read.problems.map((problem) => problem.code)).toEqual(['unknown-sponsor']);
  });

  it('reads a reissued revision', () => {
    const read = header(
      [
        'United Nations A/64/L.63/Rev.1*',
        'General Assembly Distr.: Limited',
        '26 July 2010',
        'Cuba and Yemen: draft resolution',
        'Trees',
      ],
      {
        notes: [{ mark: '*', text: 'Reissued for technical reasons on 27 July 2010.' }],
        furniture: ['10-46464* (E) 270710'],
      },
    );
    expect(read).toMatchObject({
      symbol: 'A/64/L.63/Rev.1',
      stage: 'revised draft',
      session: '64',
      jobNumber: '10-46464',
      reissued: 'Reissued for technical reasons on 27 July 2010.',
    });
  });

  it('reads a draft of the Security Council, which has no session and no title', () => {
    const read = header([
      'United Nations S/2018/693',
      'Security Council Distr.: General',
      '13 July 2018',
      'United Kingdom of Great Britain and Northern Ireland:',
      'draft resolution',
    ]);
    expect(read).toMatchObject({
      symbol: 'S/2018/693',
      organ: 'Security Council',
      session: null,
      title: null,
      stage: 'draft',
    });
    expect(read.sponsors.map((sponsor) => sponsor.name)).toEqual([
      'United Kingdom of Great Britain and Northern Ireland',
    ]);
  });

  it('reads an adopted text and names it by its number when no symbol is printed', () => {
    const read = header(
      [
        'Human Rights Council',
        'Thirty-ninth session',
        'Agenda item 9',
        'Resolution adopted by the Human Rights Council',
        'on 28 September 2018',
        '39/1 Trees without a stop',
      ],
      { closing: ['40th meeting 28 September 2018', '[Adopted without a vote.]'] },
    );
    expect(read).toMatchObject({
      symbol: 'A/HRC/RES/39/1',
      stage: 'adopted',
      title: 'Trees without a stop',
      date: '2018-09-28',
      adoption: {
        date: '2018-09-28',
        meeting: '40th meeting',
        method: 'without a vote',
        vote: null,
      },
    });
  });

  it('finds the draft behind an adopted text', () => {
    const read = header(
      [
        'United Nations A/RES/80/11',
        'General Assembly Distr.: General',
        '1 December 2025',
        'Agenda item 62',
        'Trees',
        'Resolution adopted by the General Assembly on',
        '26 November 2025',
        '[without reference to a Main Committee (A/80/L.15 and A/80/L.15/Add.1)]',
        '80/11. 2025 review of trees',
      ],
      { closing: ['51st plenary meeting 26 November 2025'] },
    );
    expect(read).toMatchObject({
      symbol: 'A/RES/80/11',
      title: '2025 review of trees',
      date: '2025-11-26',
      adoption: { method: 'unknown', documents: ['A/80/L.15', 'A/80/L.15/Add.1'] },
    });
  });

  it('reads French and Spanish mastheads', () => {
    const french = header(
      [
        'Nations Unies A/HRC/28/L.28',
        'Assemblée générale Distr. limitée',
        '24 mars 2015',
        'Français',
        'Original : anglais',
        'Conseil des droits de l’homme',
        'Vingt-huitième session',
        'Point 3 de l’ordre du jour',
        'Les arbres',
        'Albanie*, Allemagne, Andorre, Autriche*,',
        'Bosnie-Herzégovine* et Uruguay : projet de résolution',
        '28/… Droits de l’enfant : les arbres',
      ],
      { language: 'fr' },
    );
    expect(french).toMatchObject({
      organ: 'Human Rights Council',
      session: '28',
      date: '2015-03-24',
      originalLanguage: 'en',
      agendaItem: '3',
      agendaTitle: 'Les arbres',
      stage: 'draft',
      title: 'Droits de l’enfant : les arbres',
      problems: [],
    });
    expect(french.sponsors.map((sponsor) => sponsor.name)).toEqual([
      'Albanie',
      'Allemagne',
      'Andorre',
      'Autriche',
      'Bosnie-Herzégovine',
      'Uruguay',
    ]);
    const spanish = header(
      [
        'Naciones Unidas A/HRC/RES/34/16',
        'Original: inglés',
        'Consejo de Derechos Humanos',
        '34º período de sesiones',
        'Tema 3 de la agenda',
        'Resolución aprobada por el Consejo de Derechos Humanos el 24 de marzo de 2017',
        '34/16. Derechos del niño',
      ],
      {
        closing: ['58ª sesión', '24 de marzo de 2017', '[Aprobada sin votación.]'],
        language: 'es',
      },
    );
    expect(spanish).toMatchObject({
      session: '34',
      agendaItem: '3',
      title: 'Derechos del niño',
      stage: 'adopted',
      adoption: { date: '2017-03-24', meeting: '58ª sesión', method: 'without a vote' },
    });
  });

  it('takes a symbol from the name of the file when the page prints none', () => {
    expect(header([], { name: 'inbox/A_HRC_56_L.8-EN.pdf' }).symbol).toBe('A/HRC/56/L.8');
    expect(header([], { name: 'notes.txt' })).toMatchObject({
      symbol: null,
      stage: 'other',
      title: null,
    });
  });
});
