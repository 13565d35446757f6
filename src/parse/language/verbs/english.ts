/** English as a language of lead verbs: tables made from the word lists. */
import {
  ADVERBS,
  ATTITUDES,
  CONNECTIVES,
  EXPRESSED,
  PERFECT_ONLY,
  REPEATED,
  SAME_AS,
  SPOKEN,
  SPOKEN_STATES,
  STATES,
  VERBS,
  WANTING,
} from './english-words.ts';
import { pastParticiple, presentParticiple, thirdPerson } from './inflect.ts';
import type { Complement, VerbForm, VerbLanguage } from './language.ts';

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const verb of VERBS) {
    const base = SAME_AS[verb] ?? verb;
    forms.set(verb, { base, mood: 'plain' });
    forms.set(thirdPerson(verb), { base, mood: 'finite' });
    forms.set(presentParticiple(verb), { base, mood: 'participle' });
  }
  for (const verb of [...VERBS, ...PERFECT_ONLY]) {
    const base = `have ${pastParticiple(SAME_AS[verb] ?? verb)}`;
    forms.set(`having ${pastParticiple(verb)}`, { base, mood: 'participle' });
  }
  forms.set('having regard', { base: 'have regard', mood: 'participle' });
  for (const [state, lemma] of Object.entries(STATES)) {
    forms.set(state, { base: lemma, mood: 'state' });
  }
  return forms;
}

const nouns = (list: readonly string[]): string => `(?<noun>${list.join('|')})s?\\b`;
/** At most four words, none of which can end a noun phrase. */
const ADJECTIVES =
  '(?<adjectives>(?:(?!(?:of|to|that|for|in|with|while|by|on|at|as|from|which|who|whose|and)\\b)[\\p{L}-]+,? (?:and )?){0,4}?)';
const DETERMINER = '(?:(?:its|our|their|his|her|the|an?|this) )?';

/** “Calls, in line with the plan, upon cities”. */
const PARENTHESIS = '(?:(?:in|at|as|within|with|pursuant)\\b[^,;:]{3,90}, )?';

const repeated: readonly Complement[] = [
  {
    pattern: `${DETERMINER}${ADJECTIVES}${nouns([...REPEATED, ...ATTITUDES, 'solidarity', 'support'])}(?: (?:up)?on\\b)?`,
    lemma: '$0 $1',
  },
];

/** Only what is the organ's own: “Reaffirms its concern”, not “Reaffirms the call of the Summit”. */
const reaffirmed: readonly Complement[] = [
  {
    pattern: `(?:its|our) ${ADJECTIVES}${nouns([...REPEATED, ...ATTITUDES])}(?: (?:up)?on\\b)?`,
    lemma: '$0 $1',
  },
];

const complements: Record<string, readonly Complement[]> = {
  call: [
    { pattern: `${PARENTHESIS}(?:up)?on\\b`, lemma: 'call upon' },
    { pattern: `${PARENTHESIS}for\\b`, lemma: 'call for' },
    { pattern: '(?:the )?attention\\b', lemma: 'call attention' },
    { pattern: 'to mind\\b', lemma: 'call to mind' },
    { pattern: 'into question\\b', lemma: 'call into question' },
  ],
  take: [
    { pattern: '(?:full |due |careful |particular )?note\\b', lemma: 'take note' },
    { pattern: '(?:fully )?into (?:full )?account\\b', lemma: 'take into account' },
    { pattern: '(?:due )?account\\b', lemma: 'take into account' },
    { pattern: 'into (?:full )?consideration\\b', lemma: 'take into consideration' },
    { pattern: 'cogni[sz]ance\\b', lemma: 'take cognizance' },
    { pattern: 'the (?:view|position)\\b', lemma: 'take the view' },
  ],
  'have taken': [
    { pattern: 'note\\b', lemma: 'have taken note' },
    { pattern: 'into (?:account|consideration)\\b', lemma: 'have taken into account' },
  ],
  bear: [{ pattern: 'in mind\\b', lemma: 'bear in mind' }],
  keep: [
    { pattern: 'in mind\\b', lemma: 'bear in mind' },
    { pattern: 'under (?:active |close )?review\\b', lemma: 'keep under review' },
  ],
  pay: [{ pattern: `${ADJECTIVES}(?<noun>tribute|homage|attention)\\b`, lemma: 'pay $1' }],
  draw: [{ pattern: `(?:the )?${ADJECTIVES}(?<noun>attention)\\b`, lemma: 'draw attention' }],
  look: [{ pattern: 'forward\\b', lemma: 'look forward' }],
  attach: [{ pattern: `${ADJECTIVES}(?<noun>importance)\\b`, lemma: 'attach importance' }],
  lay: [{ pattern: `${ADJECTIVES}(?<noun>emphasis|stress)\\b`, lemma: 'place emphasis' }],
  place: [{ pattern: `${ADJECTIVES}(?<noun>emphasis)\\b`, lemma: 'place emphasis' }],
  give: [
    { pattern: `${DETERMINER}${ADJECTIVES}(?<noun>support|approval|thanks)\\b`, lemma: 'give $1' },
  ],
  lend: [{ pattern: `${DETERMINER}${ADJECTIVES}(?<noun>support)\\b`, lemma: 'give support' }],
  stand: [{ pattern: 'ready\\b', lemma: 'stand ready' }],
  set: [{ pattern: '(?<noun>up|out|aside)\\b', lemma: 'set $1' }],
  point: [{ pattern: 'out\\b', lemma: 'point out' }],
  put: [{ pattern: 'on record\\b', lemma: 'put on record' }],
  express: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}${nouns([...ATTITUDES, ...EXPRESSED])}`,
      lemma: 'express $1',
    },
  ],
  voice: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}${nouns([...ATTITUDES, ...EXPRESSED])}`,
      lemma: 'express $1',
    },
  ],
  convey: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}${nouns([...ATTITUDES, ...EXPRESSED])}`,
      lemma: 'express $1',
    },
  ],
  extend: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}(?<noun>appreciation|thanks|gratitude|condolences|sympathy|congratulations)\\b`,
      lemma: 'express $1',
    },
  ],
  reaffirm: reaffirmed,
  reiterate: repeated,
  renew: repeated,
  repeat: repeated,
  restate: repeated,
  decide: [
    {
      pattern: 'to (?:continue to )?remain (?<adjectives>(?:actively )?)seized\\b',
      lemma: 'decide to remain seized',
    },
  ],
  remain: [
    { pattern: '(?<adjectives>(?:actively )?)seized\\b', lemma: 'remain seized' },
    { pattern: 'of the (?:view|opinion)\\b', lemma: 'be of the view' },
  ],
};

const SPECIAL_ADVERBS: Readonly<Record<string, string>> = {
  gravest: 'gravely',
  deepest: 'deeply',
  strongest: 'strongly',
  utmost: 'utmost',
  full: 'fully',
  most: 'most',
  very: 'very',
};

/** The adverb that an adjective of degree stands for: `deep` → `deeply`. */
function adverbOf(adjective: string): string {
  const special = SPECIAL_ADVERBS[adjective];
  if (special) return special;
  if (/(?:ing|ly|ed)$/.test(adjective)) return adjective;
  if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`;
  return `${adjective}ly`;
}

export const ENGLISH_VERBS: VerbLanguage = {
  code: 'en',
  forms: buildForms(),
  connectives: CONNECTIVES,
  adverbs: new Map([
    ...ADVERBS.map((adverb) => [adverb, adverb] as const),
    ['in the strongest possible terms', 'in the strongest terms'],
    ['in the strongest terms', 'in the strongest terms'],
    ['in the strongest possible manner', 'in the strongest terms'],
    ['in the strongest manner', 'in the strongest terms'],
    ['in the clearest terms', 'in the clearest terms'],
    ['without reservation', 'unreservedly'],
  ]),
  adverbEnding:
    /^(?!early$|daily$|family$|assembly$|supply$|reply$|comply$|apply$|rely$)\p{L}{3,}ly$/u,
  complements,
  attitude: { before: 'with', nouns: ATTITUDES, join: 'with' },
  prepositions: {
    'take note': 'of',
    'have taken note': 'of',
    'take cognizance': 'of',
    'pay tribute': 'to',
    'pay homage': 'to',
    'pay attention': 'to',
    'look forward': 'to',
    appeal: 'to|for',
    'have regard': 'to',
    'be guided': 'by',
    'be inspired': 'by',
    'be motivated': 'by',
    'be encouraged': 'by',
    'be disturbed': 'by',
    'be heartened': 'by',
    'be mindful': 'of',
    'be aware': 'of',
    'be conscious': 'of',
    'be cognizant': 'of',
    'be desirous': 'of',
    'be seized': 'of',
    'remain seized': 'of',
    'decide to remain seized': 'of',
    'draw attention': 'to',
    'call attention': 'to',
    'have heard': '',
  },
  adverbOf,
  auxiliaries: 'is|are|remains|remain|being|remaining|having',
  through: '(?:continues?|continuing|wish(?:es|ing)?) to',
  wanting: WANTING,
  spoken: new Set([...SPOKEN, ...SPOKEN_STATES]),
  bare: ['take', 'call', 'bear', 'draw', 'pay', 'look', 'express', 'voice', 'remain'],
  conjunctions: 'and|but|as well as|while|or',
  relatives: 'which|that|who|whose|whom|where|how|whether|what',
  subjects:
    '(?:We(?:,[^,]{3,200},)?|It|The (?:General Assembly|Assembly|Human Rights Council|Security Council|Economic and Social Council|Council|Conference(?: of the Parties)?|Commission|Committee))',
  determiners: 'the|an?|its|their|our|all|every|each|any|both|this|that|these|those|no',
};
