/** What a language must supply for lead verbs to be found, and the lemma scheme they all follow. */

/**
 * The lemma scheme, the same for preamble and operative part so that ladders can compare:
 *
 * - the verb in its base form, with what belongs to it: `urge`, `call upon`, `take note`,
 *   `bear in mind`, `take note with appreciation`, `note with concern`, `express concern`;
 * - without connectives (also, further, once again), adverbs and adjectives of degree, determiners
 *   (`Expresses its deep concern` → `express concern`, adverbs [`deeply`]) and without the
 *   preposition that merely joins an object (`Takes note of` → `take note`), except where the
 *   preposition makes the meaning (`call upon`, `call for`);
 * - states: `Convinced`, `Is convinced`, `Remains convinced` → `be convinced`; those that have a
 *   twin with *express* share its lemma: `Deeply concerned` → `express concern` [`deeply`];
 * - the perfect keeps its own: `Having considered` → `have considered`;
 * - repeated directives and attitudes: `Reiterates its call upon` → `reiterate call`;
 * - two set phrases: `decide to remain seized`, `remain seized`.
 *
 * French and Spanish follow it with their own words (`prier instamment`, `acoger con beneplácito`).
 */
export type Mood = 'finite' | 'participle' | 'state' | 'plain';

export interface VerbForm {
  /** Base form, or for a state its whole lemma. */
  readonly base: string;
  /** `plain` is the form after “We”: it opens a paragraph only behind a subject. */
  readonly mood: Mood;
}

/** Words that may follow a verb and belong to it. */
export interface Complement {
  /** Source of a regular expression, matched where the verb ends (a space is expected before). */
  readonly pattern: string;
  /** Lemma that results; `$1` stands for the named group `noun`, lower case. */
  readonly lemma: string;
}

export interface VerbLanguage {
  readonly code: string;
  /** Lower-case printed forms. Keys may hold two words: `se félicite`. */
  readonly forms: ReadonlyMap<string, VerbForm>;
  /** Sources of regular expressions, longest first. */
  readonly connectives: readonly string[];
  /** Printed adverb of degree or manner → the form it is recorded in. */
  readonly adverbs: ReadonlyMap<string, string>;
  /** Any other word that is an adverb by its ending, allowed before a verb. */
  readonly adverbEnding: RegExp;
  readonly complements: Readonly<Record<string, readonly Complement[]>>;
  /** `with appreciation` and its like: noun behind a preposition, adjectives between. */
  readonly attitude: {
    readonly before: string;
    readonly nouns: readonly string[];
    /** Joins verb lemma and noun: `note`, `concern` → `note with concern`. */
    readonly join: string;
  };
  /** Prepositions that belong to the printed opening of a lemma, not to the lemma. */
  readonly prepositions: Readonly<Record<string, string>>;
  /** `deep` → `deeply`: how an adjective inside a complement is recorded. */
  readonly adverbOf: (adjective: string) => string;
  /** What stands before a state or a past participle: `is`, `remains`, `having`. */
  readonly auxiliaries: string;
  /** What carries another verb, as a regular expression: `continues to`. */
  readonly through?: string;
  /** Verbs behind which `further` may be an adjective: “encourages further efforts”. */
  readonly wanting: readonly string[];
  /** Lemmas of verbs that an organ speaks inside a paragraph (`, and encourages`). */
  readonly spoken: ReadonlySet<string>;
  /** Of those, the ones that say nothing inside a paragraph without their complement. */
  readonly bare: readonly string[];
  /** Words that join a further verb to the first, as a regular expression; the first is “and”. */
  readonly conjunctions: string;
  /** Words that open a clause with a subject of its own, as a regular expression. */
  readonly relatives: string;
  /** Subject that may stand before a verb, or a pronoun: `We`, `The Council`, `leur` demande. */
  readonly subjects: string;
  /** Determiners that may open a noun phrase, as a regular expression source. */
  readonly determiners: string;
}
