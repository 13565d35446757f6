/** English words of resolutions: verbs, states, attitudes, adverbs and connectives, as data. */
import { WORDS } from '../words.ts';

/** Verbs that open operative or preambular paragraphs. Forms are made by rule. */
export const VERBS = WORDS.verbs.en;

/**
 * Verbs that an organ speaks inside a paragraph too. Verbs of action (ensure, provide, promote,
 * include) are left out: inside a paragraph they describe what others do.
 */
export const SPOKEN = WORDS.spoken.en;

/** States that an organ speaks inside a paragraph: “, and mindful of …”. */
export const SPOKEN_STATES = [
  'aware',
  'cognizant',
  'conscious',
  'convinced',
  'determined',
  'mindful',
].map((state) => `be ${state}`);

/** Spelling variants that share a lemma. */
export const SAME_AS = WORDS.spellings.en;

/** Verbs heard only in the perfect: `Having heard`, `Having regard to`. */
export const PERFECT_ONLY = WORDS.perfects.en;

/** States that open a paragraph, with their lemma. `Deeply concerned`, `Is mindful of`. */
export const STATES = WORDS.moods.en;

/** Nouns of attitude that follow `with` or `express`. */
export const ATTITUDES = WORDS.attitudes.en;

/** Nouns that follow `express` only. */
export const EXPRESSED = WORDS.expressed.en;

/** Directives and attitudes that are repeated: `Reiterates its call upon`. */
export const REPEATED = WORDS.repeated.en;

/** Connectives, longest first. They link paragraphs and carry no force. */
export const CONNECTIVES = [
  'in this (?:same )?(?:regard|context|respect|connection|light|spirit|vein)',
  'in that (?:regard|context|respect|connection)',
  'at the same time',
  'in the same vein',
  'to this end',
  'to that end',
  'in addition',
  'in particular',
  'once (?:again|more)',
  'yet again',
  'as well',
  'inter alia',
  'furthermore',
  'moreover',
  'nevertheless',
  'nonetheless',
  'notwithstanding',
  'additionally',
  'accordingly',
  'consequently',
  'similarly',
  'likewise',
  'therefore',
  'finally',
  'however',
  'further',
  'hereby',
  'lastly',
  'again',
  'also',
  'thus',
  'then',
  'now',
];

/** Adverbs that are known to follow a verb too. */
export const ADVERBS = WORDS.adverbs.en;

/** Verbs of wanting, whose object may open with the adjective `further`. */
export const WANTING = WORDS.wanting.en;
