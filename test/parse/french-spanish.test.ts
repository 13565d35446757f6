/** Whole documents in French and Spanish: what stands around the text, and how it is numbered. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { outline, parseText } from './text.ts';

const dropped = (document: Document, reason: string): string[] =>
  document.dropped.filter((drop) => drop.reason === reason).map(({ text }) => text);

const FRENCH = `Nations Unies\tA/HRC/99/L.12/Rev.1
Assemblée générale
Distr. limitée
2 avril 2036
Français
Original : anglais
Tel que révisé oralement

Conseil des droits de l’homme
Quatre-vingt-dix-neuvième session
25 février-5 avril 2036
Point 3 de l’ordre du jour
Promotion et protection de tous les arbres, dans les villes, les villages et les cours d’école, y compris le droit à l’ombre

Afrique du Sud, Allemagne*, Bosnie-Herzégovine*, Égypte* (au nom du Groupe des États d’Afrique) et Uruguay* : projet de résolution révisé

99/… Les cours de récréation

Le Conseil des droits de l’homme,

Réaffirmant la Convention sur les arbres[1], en particulier l’observation nº 17 (2033)[2],

1. Demande aux États de rouvrir les cours de récréation :

a) En adoptant des plans qui :

i) Réservent des espaces :

a. Dans les villes ; et

b. Dans les villages ;

ii) Tiennent compte des « usagers » les plus jeunes ;

b) En consultant les enfants ;

2. Décide de rester saisi de la question.

Annexe

Règles du jeu

1. Les cours sont ouvertes à tous.

____________
* État non membre du Conseil des droits de l’homme.
[1] Recueil des Traités, vol. 9, nº 99.
[2] A/HRC/98/21.

GE.36-05120 (F)    030436
*3605120*
`;

const SPANISH = `Naciones Unidas\tA/C.3/99/L.20
Asamblea General
Distr. limitada
10 de octubre de 2044
Español
Original: inglés

Nonagésimo noveno período de sesiones
Tercera Comisión
Tema 71 b) del programa
Los árboles y los parques

Antigua y Barbuda, Bosnia y Herzegovina, Chile, España, Reino Unido de Gran Bretaña e Irlanda del Norte y Uruguay: proyecto de resolución

Los patios de recreo

La Asamblea General,

Recordando su resolución 98/147, de 18 de diciembre de 2043, sobre los árboles y los parques,

1. Pide a los Estados que:

a) Reabran los patios de recreo;

b) Planten árboles:

i) En las ciudades; y

ii) En los pueblos;

2. Decide seguir ocupándose de la cuestión.

44-16518 (S)    131044    141044
*4416518*
`;

describe('a revised draft of the Council in French', () => {
  it('gives its header', async () => {
    const { info, problems } = await parseText(FRENCH);
    expect(info).toMatchObject({
      symbol: 'A/HRC/99/L.12/Rev.1',
      stage: 'revised draft',
      title: 'Les cours de récréation',
      language: 'fr',
      date: '2036-04-02',
      organ: 'Human Rights Council',
      session: '99',
      agendaItem: '3',
      agendaTitle: expect.stringMatching(/^Promotion et protection .* l’ombre$/),
      originalLanguage: 'en',
      oralRevision: 'Tel que révisé oralement',
      jobNumber: 'GE.36-05120',
    });
    expect(info.sponsors).toEqual([
      { name: 'Afrique du Sud', member: true, onBehalfOf: null },
      { name: 'Allemagne', member: false, onBehalfOf: null },
      { name: 'Bosnie-Herzégovine', member: false, onBehalfOf: null },
      { name: 'Égypte', member: false, onBehalfOf: 'Groupe des États d’Afrique' },
      { name: 'Uruguay', member: false, onBehalfOf: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('gives its paragraphs, with notes whose lines no blank line parts', async () => {
    const document = await parseText(FRENCH);
    expect(outline(document)).toEqual([
      'PP1: Réaffirmant la Convention',
      'OP1: Demande aux États',
      'OP1(a): En adoptant des',
      'OP1(a)(i): Réservent des espaces',
      'OP1(a)(i)a.: Dans les villes',
      'OP1(a)(i)b.: Dans les villages',
      'OP1(a)(ii): Tiennent compte des',
      'OP1(b): En consultant les',
      'OP2: Décide de rester',
      'H1: Annexe',
      'H2: Règles du jeu',
      'Annexe 1: Les cours sont',
    ]);
    expect(document.paragraphs[0]!.footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      '1 Recueil des Traités, vol. 9, nº 99.',
      '2 A/HRC/98/21.',
    ]);
    expect(dropped(document, 'job number')).toEqual(['GE.36-05120 (F) 030436']);
    expect(dropped(document, 'decoration')).toEqual(['____________', '*3605120*']);
  });
});

describe('a draft of the Third Committee in Spanish', () => {
  it('gives its header', async () => {
    const { info, problems } = await parseText(SPANISH);
    expect(info).toMatchObject({
      symbol: 'A/C.3/99/L.20',
      stage: 'draft',
      title: 'Los patios de recreo',
      language: 'es',
      date: '2044-10-10',
      organ: 'General Assembly',
      committee: 'Tercera Comisión',
      session: '99',
      agendaItem: '71 b)',
      agendaTitle: 'Los árboles y los parques',
      originalLanguage: 'en',
      jobNumber: '44-16518',
    });
    expect(info.sponsors.map(({ name }) => name)).toEqual([
      'Antigua y Barbuda',
      'Bosnia y Herzegovina',
      'Chile',
      'España',
      'Reino Unido de Gran Bretaña e Irlanda del Norte',
      'Uruguay',
    ]);
    expect(problems).toEqual([]);
  });

  it('gives its paragraphs', async () => {
    expect(outline(await parseText(SPANISH))).toEqual([
      'PP1: Recordando su resolución',
      'OP1: Pide a los',
      'OP1(a): Reabran los patios',
      'OP1(b): Planten árboles:',
      'OP1(b)(i): En las ciudades;',
      'OP1(b)(ii): En los pueblos;',
      'OP2: Decide seguir ocupándose',
    ]);
  });
});

describe('an adopted text', () => {
  it('in French: meeting, date and recorded vote', async () => {
    const { info, paragraphs, problems } = await parseText(
      [
        'Nations Unies A/HRC/RES/99/8',
        'Conseil des droits de l’homme',
        'Résolution adoptée par le Conseil des droits de l’homme\nle 5 avril 2036',
        '99/8. Les cours de récréation',
        'Le Conseil des droits de l’homme,',
        'Rappelant la résolution sur les arbres et les parcs dans les villes,',
        '1. Décide de rester saisi de la question.',
        '57ᵉ séance\n5 avril 2036',
        '[Adoptée par 3 voix contre une, avec une abstention, à l’issue d’un vote enregistré. Les voix se sont réparties comme suit :',
        'Ont voté pour :',
        'Allemagne, Bosnie-Herzégovine et Chili',
        'Ont voté contre :',
        'Cuba',
        'Se sont abstenus :',
        'Inde]',
      ].join('\n\n'),
    );
    expect(paragraphs).toHaveLength(2);
    expect(problems).toEqual([]);
    expect(info).toMatchObject({ stage: 'adopted', title: 'Les cours de récréation' });
    expect(info.adoption).toEqual({
      date: '2036-04-05',
      meeting: '57ᵉ séance',
      method: 'recorded vote',
      vote: {
        inFavour: 3,
        against: 1,
        abstaining: 1,
        names: {
          inFavour: ['Allemagne', 'Bosnie-Herzégovine', 'Chili'],
          against: ['Cuba'],
          abstaining: ['Inde'],
        },
      },
      documents: [],
    });
  });

  it('in Spanish: the report of a committee, and no vote', async () => {
    const { info } = await parseText(
      [
        'Naciones Unidas A/RES/99/190',
        'Asamblea General',
        'Temas 67 a) y b) del programa',
        'Los árboles',
        'Resolución aprobada por la Asamblea General el 18 de diciembre de 2044',
        '[sobre la base del informe de la Tercera Comisión (A/99/552, párr. 25)]',
        '99/190. Los patios de recreo',
        'La Asamblea General,',
        'Decide seguir ocupándose de la cuestión de los árboles y los parques de las ciudades.',
        '64.ª sesión plenaria\n18 de diciembre de 2044',
        '[Aprobada por consenso.]',
      ].join('\n\n'),
    );
    expect(info).toMatchObject({ agendaItem: '67 a) y b)', agendaTitle: 'Los árboles' });
    expect(info.adoption).toEqual({
      date: '2044-12-18',
      meeting: '64.ª sesión plenaria',
      method: 'without a vote',
      vote: null,
      documents: ['A/99/552'],
    });
  });
});

describe('a text pasted from a PDF, without blank lines', () => {
  it('parts agenda title, sponsors whose names break, closing and votes', async () => {
    const { info, paragraphs, problems } = await parseText(`Nations Unies A/HRC/99/L.12
Assemblée générale Distr. limitée
24 mars 2036
Français
Original : anglais
Conseil des droits de l’homme
Point 3 de l’ordre du jour
Promotion et protection de tous les arbres, petits, grands, jeunes,
vieux et creux, y compris le droit à l’ombre
Afrique du Sud, Albanie, Bolivie (État plurinational de), Égypte (au nom du
Groupe des États d’Afrique), Iran (République islamique d’)*, Royaume-Uni de
Grande-Bretagne et d’Irlande du Nord*, Sao Tomé-et-
Principe* et Uruguay* : projet de résolution
99/... Les cours de récréation
Le Conseil des droits de l’homme,
Rappelant tous les travaux que les villes et les villages ont menés sur les cours
de récréation, et sur les arbres qui y poussent,
1. Décide de rester saisi de la question des arbres et des cours de récréation.
57e séance
5 avril 2036
[Adoptée à l’issue d’un vote enregistré, par 2 voix contre 1, avec zéro abstention. Les
voix se sont réparties comme suit :
Ont voté pour :
Chili et Royaume-Uni de Grande-Bretagne et
d’Irlande du Nord
Ont voté contre :
Cuba]
* État non membre du Conseil des droits de l’homme.
`);
    expect(info.agendaTitle).toBe(
      'Promotion et protection de tous les arbres, petits, grands, jeunes, vieux et creux, y compris le droit à l’ombre',
    );
    expect(info.sponsors.map(({ name, member }) => (member ? name : `${name}*`))).toEqual([
      'Afrique du Sud',
      'Albanie',
      'Bolivie (État plurinational de)',
      'Égypte',
      'Iran (République islamique d’)*',
      'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord*',
      'Sao Tomé-et-Principe*',
      'Uruguay*',
    ]);
    expect(paragraphs.map(({ label }) => label)).toEqual(['PP1', 'OP1']);
    expect(info.adoption).toMatchObject({
      meeting: '57e séance',
      vote: {
        inFavour: 2,
        names: { inFavour: ['Chili', 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'] },
      },
    });
    expect(problems).toEqual([]);
  });

  it('says which sponsor is no State', async () => {
    const { problems } = await parseText(
      [
        'Consejo de Derechos Humanos',
        'Chile, Ruritania y España: proyecto de resolución',
        'Los árboles',
        'El Consejo de Derechos Humanos,',
        'Recordando los árboles de la ciudad y del campo,',
        '1. Decide seguir ocupándose de la cuestión.',
      ].join('\n\n'),
    );
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['unknown-sponsor', expect.stringContaining('Ruritania')],
    ]);
  });
});

describe('an amendment', () => {
  it.each([
    ['Chili* : amendement au projet de résolution A/HRC/99/L.12', 'Supprimer le paragraphe 4.'],
    ['Chile*: enmienda al proyecto de resolución A/HRC/99/L.12', 'Suprímase el párrafo 4.'],
  ])('%j', async (sponsors, instruction) => {
    const { info, paragraphs } = await parseText(
      [
        'A/HRC/99/L.44',
        sponsors,
        '99/… Los patios de la escuela y del parque',
        `1. ${instruction}`,
      ].join('\n\n'),
    );
    expect(info).toMatchObject({
      stage: 'amendment',
      amends: ['A/HRC/99/L.12'],
      title: 'Los patios de la escuela y del parque',
    });
    expect(paragraphs.map(({ text }) => text)).toEqual([instruction]);
  });
});
