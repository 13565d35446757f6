/** Spanish as a language of lead verbs. */

import type { Complement, VerbLanguage } from './language.ts';
import { spanishForms, spanishLemmas } from './spanish-words.ts';

const ATTITUDES =
  'beneplácito|satisfacción|reconocimiento|aprecio|agradecimiento|gratitud|interés|preocupación|inquietud|pesar|alarma|consternación|agrado|indignación'.split(
    '|',
  );
const NOUNS = [
  ...ATTITUDES,
  'apoyo',
  'convicción',
  'esperanza',
  'intención',
  'opinión',
  'solidaridad',
  'voluntad',
  'determinación',
  'deseo',
  'condolencias',
];
const DETERMINER = '(?:(?:su|sus|nuestra|nuestro|la|el|una|un) )?';
const ADJECTIVES = '(?<adjectives>(?:[\\p{L}-]+,? (?:y )?){0,3}?)';

const repeated: readonly Complement[] = [
  {
    pattern:
      '(?:su|la|el) (?:firme )?(?<noun>llamamiento|petición|solicitud|invitación|exhortación|compromiso|apoyo|recomendación|preocupación)(?![\\p{L}])',
    lemma: '$0 $1',
  },
];

const complements: Record<string, readonly Complement[]> = {
  tomar: [
    { pattern: '(?:debida )?nota(?![\\p{L}])', lemma: 'tomar nota' },
    { pattern: 'conocimiento(?![\\p{L}])', lemma: 'tomar conocimiento' },
    { pattern: 'en (?:cuenta|consideración)', lemma: 'tener en cuenta' },
  ],
  tener: [
    { pattern: 'presentes?(?![\\p{L}])', lemma: 'tener presente' },
    { pattern: '(?:(?:debida|plena)mente )?en cuenta', lemma: 'tener en cuenta' },
  ],
  poner: [
    { pattern: 'de (?<noun>relieve|manifiesto)', lemma: 'poner de $1' },
    { pattern: '(?:especial )?énfasis', lemma: 'poner énfasis' },
    { pattern: 'fin(?![\\p{L}])', lemma: 'poner fin' },
  ],
  dar: [{ pattern: 'las gracias', lemma: 'dar las gracias' }],
  dirigir: [{ pattern: 'un (?:urgente )?llamamiento', lemma: 'hacer un llamamiento' }],
  acoger: [{ pattern: 'favorablemente', lemma: 'acoger favorablemente' }],
  seguir: [{ pattern: 'ocupándose', lemma: 'seguir ocupándose' }],
  permanecer: [{ pattern: 'ocupad[oa]', lemma: 'seguir ocupándose' }],
  insistir: [{ pattern: 'en(?![\\p{L}])', lemma: 'insistir en' }],
  reiterar: repeated,
  renovar: repeated,
  hacer: [
    { pattern: '(?:especial )?hincapié', lemma: 'hacer hincapié' },
    { pattern: '(?<noun>notar|constar)(?![\\p{L}])', lemma: 'hacer $1' },
    { pattern: 'suy[oa]s?', lemma: 'hacer suyo' },
    { pattern: '(?:nuevamente )?un (?:urgente )?llamamiento', lemma: 'hacer un llamamiento' },
  ],
  llamar: [{ pattern: 'la atención', lemma: 'llamar la atención' }],
  señalar: [{ pattern: 'a la atención', lemma: 'llamar la atención' }],
  rendir: [{ pattern: 'homenaje', lemma: 'rendir homenaje' }],
  pedir: [{ pattern: 'encarecidamente', lemma: 'pedir encarecidamente' }],
  decidir: [
    {
      pattern: 'seguir ocupándose(?<adjectives>(?: activamente)?)',
      lemma: 'decidir seguir ocupándose',
    },
    { pattern: 'permanecer ocupad[oa]', lemma: 'decidir seguir ocupándose' },
  ],
  expresar: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}(?<noun>${NOUNS.join('|')})(?![\\p{L}])`,
      lemma: 'expresar $1',
    },
  ],
  manifestar: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}(?<noun>${NOUNS.join('|')})(?![\\p{L}])`,
      lemma: 'expresar $1',
    },
  ],
};

/** `profunda` → `profundamente`, `gran` → `grandemente`. */
function adverbOf(adjective: string): string {
  if (adjective === 'gran') return 'grandemente';
  if (adjective.endsWith('mente')) return adjective;
  return `${adjective.replace(/o$/, 'a')}mente`;
}

export const SPANISH_VERBS: VerbLanguage = {
  code: 'es',
  forms: spanishForms(),
  connectives: [
    'a (?:este|ese) respecto',
    'en (?:este|ese) (?:contexto|sentido)',
    'una vez más',
    'en particular',
    'por (?:lo )?tanto',
    'por consiguiente',
    'de nuevo',
    'nuevamente',
    'igualmente',
    'asimismo',
    'también',
    'además',
    'por último',
  ],
  adverbs: new Map(
    [
      ...'profundamente gravemente enérgicamente firmemente categóricamente vigorosamente resueltamente plenamente solemnemente sinceramente encarecidamente especialmente vivamente'.split(
        ' ',
      ),
      'en los términos más enérgicos',
      'con la mayor firmeza',
      'con firmeza',
    ].map((adverb) => [adverb, adverb]),
  ),
  adverbEnding: /^\p{L}{3,}mente$/u,
  complements,
  attitude: { before: 'con', nouns: ATTITUDES, join: 'con' },
  prepositions: {
    'tomar nota': 'de|del',
    'estar guiado': 'por',
    'hacer hincapié': 'en',
    'estar consciente': 'de|del',
  },
  adverbOf,
  auxiliaries:
    'es|está|están|sigue|siguen|siendo|estando|permanece|habiendo|se declara|se muestra|se manifiesta|declarándose|mostrándose|manifestándose',
  wanting: [],
  spoken: spanishLemmas(),
  bare: [
    'tener',
    'tomar',
    'poner',
    'hacer',
    'llamar',
    'rendir',
    'expresar',
    'manifestar',
    'hablar',
    'abrigar',
    'establecer',
    'apoyarse',
    'basarse',
    'guiarse',
    'inspirarse',
    'animar',
    'confiar',
    'convocar',
    'crear',
    'dar',
    'dirigir',
    'insistir en',
    'nombrar',
    'permanecer',
    'proponer',
    'seguir',
    'sugerir',
    'suspender',
    'urgir',
    'valorar',
  ],
  conjunctions: '[ye]|así como|pero|al tiempo que',
  relatives: 'que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|cual|cuales|cómo|si',
  subjects:
    '(?:Nosotros|les|le|El Consejo(?: de Seguridad| de Derechos Humanos)?|La Asamblea(?: General)?)',
  determiners: 'el|la|los|las|un|una|su|sus|este|esta|estos|estas|todo|toda|todos|todas',
};
