/** Texts of many shapes to labelled paragraphs. */
import { describe, expect, it } from 'vitest';
import { outline, parseText } from './text.ts';

const lines = (...parts: string[]): string => parts.join('\n\n');
const HEAD = [
  'Human Rights Council',
  'Agenda item 3',
  '99/… Safe playgrounds',
  'The Human Rights Council,',
];

describe('the parts of a resolution', () => {
  it('counts preambular paragraphs and takes printed operative numbers', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        'Recalling its earlier work on playgrounds,',
        'Concerned that many of them are closed,',
        '1. Urges States to open them;',
        '2. Requests the Secretary-General:',
        '(a) To map all playgrounds;',
        '(b) To report on:',
        '(i) Their safety;',
        '(ii) Their number;',
        '(c) To publish the map;',
        '3. Decides to remain seized of the matter.',
        '40th meeting 5 April 2030',
        '[Adopted without a vote.]',
      ),
    );
    expect(outline(document)).toEqual([
      'PP1: Recalling its earlier',
      'PP2: Concerned that many',
      'OP1: Urges States to',
      'OP2: Requests the Secretary-General:',
      'OP2(a): To map all',
      'OP2(b): To report on:',
      'OP2(b)(i): Their safety;',
      'OP2(b)(ii): Their number;',
      'OP2(c): To publish the',
      'OP3: Decides to remain',
    ]);
    const chapeaux = document.paragraphs.map((p) => p.chapeau);
    expect(chapeaux).toEqual([null, null, null, null, 3, 3, 5, 5, 3, null]);
    expect(document.dropped.filter((drop) => drop.reason === 'closing')).toHaveLength(2);
    expect(document.info.coverage.words).toBe(
      document.info.coverage.kept + document.info.coverage.dropped,
    );
    expect(document.problems).toEqual([]);
  });

  it('labels a single operative paragraph without number OP1', async () => {
    const document = await parseText(
      lines(...HEAD, 'Recalling its work,', 'Decides to close the matter.'),
    );
    expect(outline(document)).toEqual(['PP1: Recalling its work,', 'OP1: Decides to close']);
    expect(document.paragraphs[1]).toMatchObject({ part: 'operative', inferred: true });
  });

  it('keeps a finite verb before paragraph 1 in the preamble', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        'Recalling its work,',
        'Reiterates its thanks to the hosts,',
        '1. Urges States to act.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['PP1', 'PP2', 'OP1']);
  });

  it('reads numbers that have no full stop from the first on', async () => {
    const document = await parseText(
      lines(...HEAD, 'Recalling its swings,', '1 Urges towns to act;', '2 Decides to meet.'),
    );
    expect(document.paragraphs.map(({ label }) => label)).toEqual(['PP1', 'OP1', 'OP2']);
  });

  it('infers a number that lost its full stop where the sequence asks for it', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        '1. Urges States to act;',
        '2 Requests all States to report;',
        '3. Decides to go on.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['OP1', 'OP2', 'OP3']);
    expect(document.paragraphs[1]!.prefix).toBe('2');
  });

  it('tells a gap in the numbers', async () => {
    const document = await parseText(
      lines(...HEAD, '1. Urges States to act;', '3. Decides to go on.'),
    );
    expect(document.problems.map((problem) => problem.code)).toEqual(['number-gap']);
  });

  it('keeps headings apart, and annexes out of the operative part', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        'Recalling its work,',
        'Playgrounds in cities',
        '1. Urges States to act;',
        'Follow-up',
        '2. Decides to go on.',
        'Annex',
        'Guidelines on playgrounds',
        '1. Swings should be safe.',
        '2. Slides should be dry.',
      ),
    );
    expect(document.paragraphs.map((p) => `${p.label} ${p.part}`)).toEqual([
      'PP1 preamble',
      'H1 heading',
      'OP1 operative',
      'H2 heading',
      'OP2 operative',
      'H3 heading',
      'H4 heading',
      'Annex 1 annex',
      'Annex 2 annex',
    ]);
  });

  it('labels two texts of one document apart', async () => {
    const document = await parseText(
      lines(
        'A',
        'The General Assembly,',
        'Recalling its work,',
        '1. Urges States to act.',
        'B',
        'The General Assembly,',
        'Noting the map,',
        '1. Requests a second map.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual([
      'A PP1',
      'A OP1',
      'H1',
      'B PP1',
      'B OP1',
    ]);
  });

  it('starts counting again in a section with numbers of its own', async () => {
    const document = await parseText(
      lines(
        'The General Assembly,',
        'Recalling its work,',
        'I',
        '1. Urges States to act;',
        '2. Welcomes the map;',
        'II',
        'Noting the second map,',
        '1. Requests a third map.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual([
      'PP1',
      'H1',
      'OP1',
      'OP2',
      'H2',
      'II PP1',
      'II OP1',
    ]);
  });

  it.each([
    ['L’Assemblée générale,', 'Soulignant les plans,', 'Vu les plans,', 'Demande des plans ;'],
    ['La Asamblea General,', 'Subrayando los planes,', 'Visto el plan,', 'Pide los planes;'],
  ])('%s knows the preamble of a section', async (formula, first, second, demand) => {
    const document = await parseText(
      lines(formula, first, 'I', `1. ${demand}`, 'II', first, second, `1. ${demand}`),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual([
      'PP1',
      'H1',
      'OP1',
      'H2',
      'II PP1',
      'II PP2',
      'II OP1',
    ]);
  });

  it('reads inserted and alternative paragraphs as the room cites them', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        '3. Urges States to act;',
        '3 bis. Urges parents to help;',
        '3 alt. Invites States to act;',
        '4. Decides to go on.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['OP3', 'OP3bis', 'OP3alt', 'OP4']);
  });

  it('joins a sentence that a blank line cut', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        'Recalling its work on the safety of',
        'playgrounds in every town,',
        '1. Urges States to act.',
      ),
    );
    expect(document.paragraphs[0]!.text).toBe(
      'Recalling its work on the safety of playgrounds in every town,',
    );
  });

  it('joins hard-wrapped lines, and keeps line-end hyphens', async () => {
    const document = await parseText(
      [
        'The Human Rights Council,',
        'Recalling the work of the working group on safe, open and child-',
        'friendly playgrounds, which met in every region over many years,',
        'Concerned that many playgrounds in large towns have been closed,',
        '1. Urges States to open all playgrounds that were closed in recent',
        'years, and to keep them open;',
        '2. Decides to go on.',
      ].join('\n'),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['PP1', 'PP2', 'OP1', 'OP2']);
    expect(document.paragraphs[0]!.text).toContain('child-friendly playgrounds');
  });

  it('drops rows of asterisks', async () => {
    const document = await parseText(
      lines(...HEAD, 'Recalling its work,', '* * *', '1. Decides to go on.'),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['PP1', 'OP1']);
    expect(document.dropped.map(({ reason }) => reason)).toContain('decoration');
  });

  it('drops a recorded vote with its lists', async () => {
    const document = await parseText(
      lines(
        ...HEAD,
        'Recalling its work,',
        '1. Decides to go on.',
        '[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:',
        'In favour: Andorra, Belize',
        'Against: Chad',
        'Abstaining: Denmark]',
      ),
    );
    expect(document.paragraphs).toHaveLength(2);
    expect(document.dropped.filter((drop) => drop.reason === 'closing')).toHaveLength(4);
  });

  it('cites the paragraphs of a treaty by article', async () => {
    const document = await parseText(
      lines(
        'The Parties to this Agreement,',
        'Recalling their work on playgrounds,',
        'Have agreed as follows:',
        'Article 1',
        'Use of terms',
        '1. A playground is a place to play.',
        '2. Playgrounds include:',
        '(a) Sandpits;',
        'Article 2',
        'Scope',
        'This Agreement applies to all playgrounds.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual([
      'PP1',
      'PP2',
      'H1',
      'H2',
      'Article 1(1)',
      'Article 1(2)',
      'Article 1(2)(a)',
      'H3',
      'H4',
      'Article 2',
    ]);
  });

  it.each([
    ['Article 1 Use of terms', 'Article 2bis (Scope)'],
    ['Article 1: Use of terms', 'Article 2bis – Scope'],
  ])('cites by article where the title stands beside the number: %s', async (first, second) => {
    const document = await parseText(
      lines(
        'The Parties to this Agreement,',
        first,
        '1. A ball is round.',
        second,
        '1. All balls.',
      ),
    );
    const labels = document.paragraphs.map(({ label }) => label);
    expect(labels).toEqual(['H1', 'Article 1(1)', 'H2', 'Article 2bis(1)']);
  });

  it('says that a text without opening formula was read as plain paragraphs', async () => {
    const document = await parseText(lines('1. First point.', '2. Second point.'));
    expect(document.paragraphs.map((p) => p.label)).toEqual(['para. 1', 'para. 2']);
    expect(document.problems.map((problem) => problem.code)).toEqual(['no-opening-formula']);
  });

  it('gives every paragraph a label of its own', async () => {
    const document = await parseText(
      lines(...HEAD, '1. Urges States to act;', '1. Urges States to act.'),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['OP1', 'OP1#2']);
  });
});

describe('other languages', () => {
  it.each([
    'La Commission de la condition de la femme,',
    'La Conférence des Parties,',
    "Les États parties à l'Accord,",
    'La Comisión de la Condición Jurídica y Social de la Mujer,',
    'Los Estados partes en la presente Convención,',
  ])('opens a text with %j', async (formula) => {
    const document = await parseText(lines(formula, '1. Premier point.', '2. Second point.'));
    expect(document.paragraphs.map((p) => p.label)).toEqual(['OP1', 'OP2']);
  });

  it('knows the first article of a French treaty by its name', async () => {
    const document = await parseText(
      lines(
        'Les Parties au présent Accord,',
        'Article premier',
        '1. Un terrain de jeu est ouvert.',
      ),
    );
    expect(document.paragraphs.map((p) => p.label)).toEqual(['H1', 'Article premier(1)']);
  });

  it('reads French', async () => {
    const document = await parseText(
      lines(
        'Le Conseil des droits de l’homme,',
        'Rappelant les travaux qu’il a menés sur les aires de jeux et la sécurité des enfants,',
        '1. Demande instamment aux États de rouvrir les aires de jeux dans toutes les villes :',
        'a) En les réparant ;',
        'b) En les éclairant ;',
        '2. Décide de rester saisi de la question.',
      ),
    );
    expect(document.info.language).toBe('fr');
    expect(document.paragraphs.map((p) => p.label)).toEqual([
      'PP1',
      'OP1',
      'OP1(a)',
      'OP1(b)',
      'OP2',
    ]);
  });

  it('reads Spanish', async () => {
    const document = await parseText(
      lines(
        'El Consejo de Derechos Humanos,',
        'Recordando los trabajos sobre las zonas de juego y la seguridad de los niños en las ciudades,',
        '1. Insta a los Estados a que vuelvan a abrir las zonas de juego que se cerraron;',
        '2. Decide seguir ocupándose de la cuestión.',
      ),
    );
    expect(document.info.language).toBe('es');
    expect(document.paragraphs.map((p) => p.label)).toEqual(['PP1', 'OP1', 'OP2']);
  });
});
