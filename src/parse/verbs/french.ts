/** French as a language of lead verbs: forms as lists, because translators use few of them. */
import type { Complement, VerbForm, VerbLanguage } from './language.ts';

/** Participle, third person, lemma. Pronominal verbs keep their pronoun. */
const VERBS = `
accueillant accueille accueillir; adoptant adopte adopter; adressant adresse adresser; affirmant affirme affirmer;
annonçant annonce annoncer; appelant appelle appeler; appréciant apprécie apprécier; approuvant approuve approuver;
appuyant appuie appuyer; attachant attache attacher; attendant attend attendre; attirant attire attirer;
autorisant autorise autoriser; ayant a avoir; chargeant charge charger; condamnant condamne condamner;
confirmant confirme confirmer; considérant considère considérer; constatant constate constater;
continuant continue continuer; convenant convient convenir; créant crée créer; croyant croit croire;
décidant décide décider; déclarant déclare déclarer; demandant demande demander; dénonçant dénonce dénoncer;
déplorant déplore déplorer; désapprouvant désapprouve désapprouver; désignant désigne désigner;
encourageant encourage encourager; engageant engage engager; entérinant entérine entériner;
espérant espère espérer; estimant estime estimer; établissant établit établir; exhortant exhorte exhorter;
exigeant exige exiger; exprimant exprime exprimer; faisant fait faire; félicitant félicite féliciter;
formant forme former; gardant garde garder; incitant incite inciter; insistant insiste insister;
invitant invite inviter; jugeant juge juger; lançant lance lancer; maintenant maintient maintenir; mettant met mettre;
nommant nomme nommer; notant note noter; observant observe observer; prenant prend prendre; priant prie prier;
priant prie prier; proclamant proclame proclamer; prolongeant proroge proroger; rappelant rappelle rappeler;
réaffirmant réaffirme réaffirmer; recommandant recommande recommander; reconnaissant reconnaît reconnaître;
regrettant regrette regretter; réitérant réitère réitérer; rejetant rejette rejeter; relevant relève relever;
remerciant remercie remercier; rendant rend rendre; renouvelant renouvelle renouveler; réprouvant réprouve réprouver;
sachant sait savoir; saluant salue saluer; signalant signale signaler; soulignant souligne souligner;
souscrivant souscrit souscrire; soutenant soutient soutenir; tenant tient tenir; transmettant transmet transmettre;
se félicitant se félicite se féliciter; se réjouissant se réjouit se réjouir; se déclarant se déclare se déclarer;
s'inquiétant s'inquiète s'inquiéter; s'inspirant s'inspire s'inspirer; s'engageant s'engage s'engager;
s'alarmant s'alarme s'alarmer; s'indignant s'indigne s'indigner; se disant se dit se dire;
se proposant se propose se proposer; se fondant se fonde se fonder; se souvenant se souvient se souvenir
`
  .trim()
  .split(/;\s+/);

/** States in all genders and numbers, with their lemma. */
const STATES = `
préoccupé préoccupée préoccupés exprimer préoccupation; inquiet inquiète inquiets exprimer inquiétude;
alarmé alarmée alarmés exprimer alarme; consterné consternée consternés exprimer consternation;
indigné indignée indignés exprimer indignation; troublé troublée troublés être troublé;
conscient consciente conscients être conscient; convaincu convaincue convaincus être convaincu;
persuadé persuadée persuadés être convaincu; déterminé déterminée déterminés être déterminé;
résolu résolue résolus être résolu; désireux désireuse désireuses être désireux; guidé guidée guidés être guidé;
encouragé encouragée encouragés être encouragé; inspiré inspirée inspirés être inspiré;
soucieux soucieuse soucieuses être soucieux; certain certaine certains être certain
`
  .trim()
  .split(/;\s+/);

const PERFECTS =
  'examiné examinée étudié entendu reçu noté adopté pris tenu décidé considéré constaté'.split(' ');

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of VERBS) {
    const words = row.split(/\s+/);
    const size = words.length / 3;
    const [participle, finite, base] = [0, 1, 2].map((i) =>
      words.slice(i * size, (i + 1) * size).join(' '),
    ) as [string, string, string];
    forms.set(participle, { base, mood: 'participle' });
    forms.set(finite, { base, mood: 'finite' });
    if (base.endsWith('er') && size === 1)
      forms.set(`${base.slice(0, -2)}ons`, { base, mood: 'plain' });
  }
  for (const row of STATES) {
    const words = row.split(/\s+/);
    const lemma = words.slice(3).join(' ');
    for (const form of words.slice(0, 3)) forms.set(form, { base: lemma, mood: 'state' });
  }
  for (const perfect of PERFECTS) {
    forms.set(`ayant ${perfect}`, { base: `avoir ${perfect}`, mood: 'participle' });
  }
  return forms;
}

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

const complements: Record<string, readonly Complement[]> = {
  prendre: [
    { pattern: 'note(?![\\p{L}])', lemma: 'prendre note' },
    { pattern: 'acte(?![\\p{L}])', lemma: 'prendre acte' },
    { pattern: 'en (?:compte|considération)', lemma: 'prendre en compte' },
  ],
  tenir: [{ pattern: 'compte(?![\\p{L}])', lemma: 'tenir compte' }],
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
    { pattern: 'appel', lemma: 'faire appel' },
    { pattern: '(?:siennes?|siens?)', lemma: 'faire sien' },
    { pattern: '(?<noun>observer|remarquer|valoir)', lemma: 'faire $1' },
  ],
  attirer: [{ pattern: "l['’]attention", lemma: "attirer l'attention" }],
  appeler: [
    { pattern: "l['’]attention", lemma: "attirer l'attention" },
    { pattern: '(?:instamment )?(?:à|au|aux)(?![\\p{L}])', lemma: 'appeler à' },
  ],
  demander: [{ pattern: 'instamment', lemma: 'demander instamment' }],
  prier: [{ pattern: 'instamment', lemma: 'prier instamment' }],
  inviter: [{ pattern: 'instamment', lemma: 'inviter instamment' }],
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

export const FRENCH: VerbLanguage = {
  code: 'fr',
  forms: buildForms(),
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
    insister: 'sur',
    "mettre l'accent": 'sur',
    'rendre hommage': 'à|au|aux',
  },
  adverbOf: (adjective) =>
    ADVERB_OF[adjective] ?? (adjective.endsWith('e') ? `${adjective}ment` : adjective),
  auxiliaries:
    'est|sont|reste|restant|demeure|demeurant|étant|se déclare|se déclarant|se dit|se disant|ayant',
  wanting: [],
  spoken: new Set(
    VERBS.map((row) => row.split(/\s+/)).map((words) =>
      words.slice((words.length / 3) * 2).join(' '),
    ),
  ),
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
  ],
  conjunctions: 'et|ainsi que|tout en|mais',
  relatives: 'qui|que|qu|dont|où|laquelle|lequel|lesquels|lesquelles|comment|si',
  subjects:
    "(?:Nous|Le Conseil(?: de sécurité| des droits de l['’]homme)?|L['’]Assemblée(?: générale)?)",
  determiners: 'le|la|les|un|une|des|du|son|sa|ses|ce|cette|ces|tous|toutes|tout|toute',
};
