/** Lead verbs of French and Spanish texts, on the same scheme as the English ones. */
import { describe, expect, it } from 'vitest';
import { findLeadVerb } from '../../../../src/parse/language/verbs/lead.ts';
import { findSecondaryVerbs } from '../../../../src/parse/language/verbs/secondary.ts';

type Row = readonly [
  string,
  'preamble' | 'operative',
  string,
  string,
  readonly string[],
  readonly string[],
];

const FRENCH: readonly Row[] = [
  ['Rappelant sa résolution 44/25', 'preamble', 'Rappelant', 'rappeler', [], []],
  [
    'Réaffirmant également que',
    'preamble',
    'Réaffirmant également',
    'réaffirmer',
    ['également'],
    [],
  ],
  [
    'Profondément préoccupée par',
    'preamble',
    'Profondément préoccupée',
    'exprimer préoccupation',
    [],
    ['profondément'],
  ],
  [
    'Se déclarant gravement préoccupé par',
    'preamble',
    'Se déclarant gravement préoccupé',
    'exprimer préoccupation',
    [],
    ['gravement'],
  ],
  [
    'Prenant note avec intérêt du rapport',
    'preamble',
    'Prenant note avec intérêt du',
    'prendre note avec intérêt',
    [],
    [],
  ],
  ['Ayant à l’esprit les arbres', 'preamble', 'Ayant à l’esprit', "avoir à l'esprit", [], []],
  ['Ayant examiné le rapport', 'preamble', 'Ayant examiné', 'avoir examiné', [], []],
  ['Se félicitant de la plantation', 'preamble', 'Se félicitant', 'se féliciter', [], []],
  [
    'Accueillant avec une vive satisfaction',
    'preamble',
    'Accueillant avec une vive satisfaction',
    'accueillir avec satisfaction',
    [],
    ['vivement'],
  ],
  ['S’inquiétant de la coupe', 'preamble', 'S’inquiétant', "s'inquiéter", [], []],
  ['Chérissant les arbres', 'preamble', 'Chérissant', 'chérir', [], []],
  ['Conscientes du rôle des arbres', 'preamble', 'Conscientes', 'être conscient', [], []],
  ['Animée par l’amour des arbres', 'preamble', 'Animée par', 'être animé', [], []],
  ['Compte tenu de la saison', 'preamble', 'Compte tenu de', 'tenir compte', [], []],
  ['Vu le rapport', 'preamble', 'Vu', 'voir', [], []],
  ['Ayant pris note du rapport', 'preamble', 'Ayant pris note du', 'avoir pris note', [], []],
  ['Engage instamment les villes', 'operative', 'Engage instamment', 'engager instamment', [], []],
  ['Réitère son appel aux villes', 'operative', 'Réitère son appel', 'réitérer appel', [], []],
  ['Demeure activement saisi', 'operative', 'Demeure activement saisi', 'demeurer saisi', [], []],
  ['Préconise la plantation', 'operative', 'Préconise', 'préconiser', [], []],
  [
    'Demande instamment aux États de planter',
    'operative',
    'Demande instamment',
    'demander instamment',
    [],
    [],
  ],
  [
    'Prie de nouveau le Secrétaire général',
    'operative',
    'Prie de nouveau',
    'prier',
    ['de nouveau'],
    [],
  ],
  [
    'Condamne fermement tous les abattages',
    'operative',
    'Condamne fermement',
    'condamner',
    [],
    ['fermement'],
  ],
  [
    'Exprime sa profonde préoccupation',
    'operative',
    'Exprime sa profonde préoccupation',
    'exprimer préoccupation',
    [],
    ['profondément'],
  ],
  [
    'Décide de rester saisi de la question.',
    'operative',
    'Décide de rester saisi',
    'décider de rester saisi',
    [],
    [],
  ],
];

const SPANISH: readonly Row[] = [
  ['Recordando su resolución 44/25', 'preamble', 'Recordando', 'recordar', [], []],
  ['Reafirmando también que', 'preamble', 'Reafirmando también', 'reafirmar', ['también'], []],
  [
    'Profundamente preocupada por',
    'preamble',
    'Profundamente preocupada',
    'expresar preocupación',
    [],
    ['profundamente'],
  ],
  [
    'Poniendo de relieve los árboles',
    'preamble',
    'Poniendo de relieve',
    'poner de relieve',
    [],
    [],
  ],
  ['Teniendo presente el informe', 'preamble', 'Teniendo presente', 'tener presente', [], []],
  ['Habiendo examinado el informe', 'preamble', 'Habiendo examinado', 'haber examinado', [], []],
  [
    'Acogiendo con beneplácito el plan',
    'preamble',
    'Acogiendo con beneplácito',
    'acoger con beneplácito',
    [],
    [],
  ],
  ['Atesorando los árboles', 'preamble', 'Atesorando', 'atesorar', [], []],
  ['Comprometidos a plantar', 'preamble', 'Comprometidos', 'estar comprometido', [], []],
  ['Habida cuenta de la estación', 'preamble', 'Habida cuenta', 'tener en cuenta', [], []],
  [
    'Teniendo debidamente en cuenta el plan',
    'preamble',
    'Teniendo debidamente en cuenta',
    'tener en cuenta',
    [],
    [],
  ],
  ['Basándose en el plan', 'preamble', 'Basándose', 'basarse', [], []],
  ['Se felicita de la plantación', 'operative', 'Se felicita', 'felicitarse', [], []],
  ['Felicita a las ciudades', 'operative', 'Felicita', 'felicitar', [], []],
  ['Da las gracias a las ciudades', 'operative', 'Da las gracias', 'dar las gracias', [], []],
  [
    'Se muestra profundamente preocupado por la tala',
    'operative',
    'Se muestra profundamente preocupado',
    'expresar preocupación',
    [],
    ['profundamente'],
  ],
  [
    'Reitera su petición de árboles',
    'operative',
    'Reitera su petición',
    'reiterar petición',
    [],
    [],
  ],
  [
    'Toma nota con reconocimiento del informe',
    'operative',
    'Toma nota con reconocimiento del',
    'tomar nota con reconocimiento',
    [],
    [],
  ],
  ['Insta a los Estados a que planten', 'operative', 'Insta', 'instar', [], []],
  [
    'Pide encarecidamente a los Estados',
    'operative',
    'Pide encarecidamente',
    'pedir encarecidamente',
    [],
    [],
  ],
  [
    'Condena enérgicamente la tala',
    'operative',
    'Condena enérgicamente',
    'condenar',
    [],
    ['enérgicamente'],
  ],
  [
    'Expresa su profunda preocupación',
    'operative',
    'Expresa su profunda preocupación',
    'expresar preocupación',
    [],
    ['profundamente'],
  ],
  [
    'Decide seguir ocupándose de la cuestión.',
    'operative',
    'Decide seguir ocupándose',
    'decidir seguir ocupándose',
    [],
    [],
  ],
];

describe.each([
  ['fr', FRENCH],
  ['es', SPANISH],
] as const)('lead verbs in %s', (language, rows) => {
  it.each(rows)('%j', (text, part, printed, lemma, connectives, adverbs) => {
    const verb = findLeadVerb(text, part, language);
    expect(verb).toMatchObject({ text: printed, lemma, connectives, adverbs });
    expect(text.slice(verb?.start, verb?.end)).toBe(printed);
  });
});

describe('further verbs', () => {
  it.each([
    [
      'fr',
      'Salue le plan, et encourage les villes à planter, et prie le maire de rendre compte;',
      ['encourager', 'prier'],
    ],
    ['fr', 'Salue le plan qui protège les arbres et encourage les villes;', []],
    ['fr', 'Salue le plan, s’appuie sur les villes, et propose des arbres ;', []],
    ['fr', 'Salue les villes et leur demande de planter ;', ['demander']],
    ['es', 'Encomia a las ciudades, y les pide que planten;', ['pedir']],
    ['es', 'Toma nota del plan e invita a las ciudades a que planten;', ['invitar']],
    ['es', 'Acoge con beneplácito el plan, y alienta a las ciudades a plantar;', ['alentar']],
  ] as const)('%s: %j', (language, text, lemmas) => {
    const lead = findLeadVerb(text, 'operative', language);
    expect(findSecondaryVerbs(text, lead, 'operative', language).map((verb) => verb.lemma)).toEqual(
      lemmas,
    );
  });
});
