/** French as a language of lead verbs. */
import { frenchForms, frenchLemmas } from './french-words.ts';
import type { Complement, VerbLanguage } from './language.ts';

const ATTITUDES =
  'satisfaction|inquiétude|préoccupation|intérêt|regret|reconnaissance|gratitude|consternation|indignation|appréciation|émotion|fermeté|alarme|plaisir'.split(
    '|',
  );
const NOUNS = [
  ...ATTITUDES,
  'appui',
  'conviction',
  'désarroi',
  'espoir',
  'intention',
  'opinion',
  'remerciements',
  'solidarité',
  'soutien',
  'volonté',
  'détermination',
  'souhait',
];
const DETERMINER = "(?:(?:sa|son|ses|leur|leurs|notre|une|un|la|le|l['’]|les) ?)?";
const ADJECTIVES = '(?<adjectives>(?:[\\p{L}-]+,? (?:et )?){0,3}?)';

const repeated: readonly Complement[] = [
  {
    pattern:
      "(?:(?:sa|son|ses|la|le) |l['’])(?<noun>appel|demande|invitation|engagement|attachement|appui|soutien|recommandation|préoccupation)(?![\\p{L}])",
    lemma: '$0 $1',
  },
];

const complements: Record<string, readonly Complement[]> = {
  prendre: [
    { pattern: '(?:bonne |dûment )?note(?![\\p{L}])', lemma: 'prendre note' },
    { pattern: 'acte(?![\\p{L}])', lemma: 'prendre acte' },
    { pattern: 'en (?:compte|considération)', lemma: 'prendre en compte' },
  ],
  'avoir pris': [{ pattern: '(?<noun>note|acte)(?![\\p{L}])', lemma: 'avoir pris $1' }],
  tenir: [{ pattern: '(?:(?:dûment|pleinement) )?compte(?![\\p{L}])', lemma: 'tenir compte' }],
  accueillir: [{ pattern: 'favorablement', lemma: 'accueillir favorablement' }],
  former: [{ pattern: 'le (?<noun>vœu|souhait)(?![\\p{L}])', lemma: 'former le $1' }],
  demeurer: [{ pattern: '(?:activement )?saisie?(?![\\p{L}])', lemma: 'demeurer saisi' }],
  rester: [{ pattern: '(?:activement )?saisie?(?![\\p{L}])', lemma: 'demeurer saisi' }],
  réitérer: repeated,
  redire: repeated,
  renouveler: repeated,
  mettre: [
    { pattern: "l['’]accent", lemma: "mettre l'accent" },
    { pattern: 'en (?<noun>avant|relief|évidence|garde)', lemma: 'mettre en $1' },
  ],
  avoir: [
    { pattern: "(?:présente?s? )?à l['’]esprit", lemma: "avoir à l'esprit" },
    { pattern: 'conscience', lemma: 'être conscient' },
  ],
  garder: [{ pattern: "(?:présente?s? )?à l['’]esprit", lemma: "avoir à l'esprit" }],
  rendre: [{ pattern: '(?:un )?(?:vibrant )?hommage', lemma: 'rendre hommage' }],
  lancer: [
    { pattern: '(?:de nouveau )?un (?:pressant )?appel(?: pressant)?', lemma: 'lancer un appel' },
  ],
  adresser: [{ pattern: 'un appel', lemma: 'lancer un appel' }],
  faire: [
    { pattern: 'appel(?![\\p{L}])', lemma: 'faire appel' },
    { pattern: 'fond(?![\\p{L}])', lemma: 'faire fond' },
    { pattern: '(?:siennes?|siens?)', lemma: 'faire sien' },
    { pattern: '(?<noun>observer|remarquer|valoir)', lemma: 'faire $1' },
  ],
  attirer: [{ pattern: "l['’]attention", lemma: "attirer l'attention" }],
  appeler: [
    { pattern: "l['’]attention", lemma: "attirer l'attention" },
    { pattern: 'de ses vœux', lemma: 'appeler de ses vœux' },
    { pattern: '(?:instamment )?(?:à|au|aux)(?![\\p{L}])', lemma: 'appeler à' },
    { pattern: 'instamment', lemma: 'appeler instamment' },
  ],
  demander: [{ pattern: 'instamment', lemma: 'demander instamment' }],
  prier: [{ pattern: 'instamment', lemma: 'prier instamment' }],
  inviter: [{ pattern: 'instamment', lemma: 'inviter instamment' }],
  engager: [{ pattern: 'instamment', lemma: 'engager instamment' }],
  savoir: [{ pattern: 'gré', lemma: 'savoir gré' }],
  décider: [
    {
      pattern: '(?:de|à) (?:rester|demeurer) (?<adjectives>(?:activement )?)saisie?',
      lemma: 'décider de rester saisi',
    },
  ],
  exprimer: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}(?<noun>${NOUNS.join('|')})(?![\\p{L}])`,
      lemma: 'exprimer $1',
    },
  ],
};

const ADVERB_OF: Readonly<Record<string, string>> = {
  profonde: 'profondément',
  profond: 'profondément',
  vive: 'vivement',
  vif: 'vivement',
  grande: 'grandement',
  grand: 'grandement',
  sérieuse: 'sérieusement',
  forte: 'fortement',
  plein: 'pleinement',
  pleine: 'pleinement',
};

export const FRENCH_VERBS: VerbLanguage = {
  code: 'fr',
  forms: frenchForms(),
  connectives: [
    'une fois (?:encore|de plus)',
    'encore une fois',
    'une nouvelle fois',
    'à cet égard',
    'à ce (?:sujet|propos)',
    'dans ce contexte',
    'dans cet esprit',
    'par ailleurs',
    'par conséquent',
    'en conséquence',
    'en particulier',
    'en outre',
    'de nouveau',
    'à nouveau',
    'de plus',
    'également',
    'notamment',
    'aussi',
    'enfin',
  ],
  adverbs: new Map(
    [
      ...'profondément gravement vivement fermement énergiquement vigoureusement catégoriquement résolument pleinement solennellement sincèrement chaleureusement particulièrement fortement vivement'.split(
        ' ',
      ),
      'dans les termes les plus énergiques',
      'avec la plus grande fermeté',
      'avec force',
    ].map((adverb) => [adverb, adverb]),
  ),
  adverbEnding: /^\p{L}{3,}ment$/u,
  complements,
  attitude: { before: 'avec', nouns: ATTITUDES, join: 'avec' },
  prepositions: {
    'prendre note': 'de|du|des',
    'prendre acte': 'de|du|des',
    'tenir compte': 'de|du|des',
    'être guidé': 'par',
    'être animé': 'par',
    'avoir pris note': 'de|du|des',
    'faire fond': 'sur',
    insister: 'sur',
    "mettre l'accent": 'sur',
    'rendre hommage': 'à|au|aux',
  },
  adverbOf: (adjective) =>
    ADVERB_OF[adjective] ?? (adjective.endsWith('e') ? `${adjective}ment` : adjective),
  auxiliaries:
    'est|sont|reste|restant|demeure|demeurant|étant|se déclare|se déclarant|se dit|se disant|ayant',
  wanting: [],
  spoken: frenchLemmas(),
  bare: [
    'avoir',
    'prendre',
    'tenir',
    'mettre',
    'rendre',
    'faire',
    'lancer',
    'savoir',
    'exprimer',
    'garder',
    'attirer',
    'appeler',
    'former',
    'attacher',
    'maintenir',
    "s'appuyer",
    "s'inspirer",
    'se fonder',
    'se référer',
    'compter',
    'conseiller',
    'convoquer',
    'demeurer',
    'instituer',
    'ordonner',
    'prolonger',
    'proposer',
    'reconduire',
    'renvoyer',
    'rester',
    'souhaiter',
    'suggérer',
  ],
  conjunctions: 'et|ainsi que|tout en|mais',
  relatives: 'qui|que|qu|dont|où|laquelle|lequel|lesquels|lesquelles|comment|si',
  subjects:
    "(?:Nous|leur|lui|Le Conseil(?: de sécurité| des droits de l['’]homme)?|L['’]Assemblée(?: générale)?)",
  determiners: 'le|la|les|un|une|des|du|son|sa|ses|ce|cette|ces|tous|toutes|tout|toute',
};
