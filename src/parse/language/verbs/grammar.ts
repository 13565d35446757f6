/** A language of lead verbs with its patterns compiled, and reading words at a place of a text. */
import type { Complement, VerbLanguage } from './language.ts';

/** A language with its patterns compiled. */
export interface Grammar {
  readonly language: VerbLanguage;
  /** What forms of two words begin with, in lower case: `se`, `s'`. */
  readonly openings: ReadonlySet<string>;
  readonly connective: RegExp;
  readonly adverb: RegExp;
  readonly attitude: RegExp;
  readonly subject: RegExp;
  readonly auxiliary: RegExp;
  readonly through: RegExp | null;
  /** Where a further clause of the organ may begin: behind a comma, a semicolon or “and”. */
  readonly boundary: RegExp;
  /** Opens a clause that has a subject of its own until the next comma. */
  readonly relative: RegExp;
  readonly complements: ReadonlyMap<string, readonly { re: RegExp; lemma: string }[]>;
}

/** Compiles the tables of a language. */
export function compile(language: VerbLanguage): Grammar {
  const adverbs = [...language.adverbs.keys()].sort((a, b) => b.length - a.length);
  // Matched on lower-case text: `\p{L}` without regard to case is slow to compile.
  const sticky = (source: string): RegExp => new RegExp(source, 'uy');
  const { attitude } = language;
  return {
    language,
    openings: new Set([...language.forms.keys()].flatMap(openingsOf)),
    connective: sticky(`(?:${language.connectives.join('|')})(?![\\p{L}-])`),
    adverb: sticky(`(?:${adverbs.join('|')})(?![\\p{L}-])`),
    attitude: sticky(
      `(?:${attitude.before}) (?<adjectives>(?:[\\p{L}-]+,? (?:and )?){0,3}?)(?<noun>${attitude.nouns.join('|')})(?![\\p{L}-])`,
    ),
    subject: sticky(`${language.subjects.toLowerCase()} `),
    auxiliary: sticky(`(?:${language.auxiliaries}) `),
    through: language.through === undefined ? null : sticky(`(?:${language.through}) `),
    boundary: new RegExp(
      `([,;]) (?:(?:${language.conjunctions}) )?|(?<![\\p{L}-])(?:${language.conjunctions.split('|')[0]}) `,
      'gu',
    ),
    relative: new RegExp(`(?<![\\p{L}-])(?:${language.relatives})(?![\\p{L}-])`, 'u'),
    complements: new Map(
      Object.entries(language.complements).map(([base, list]) => [
        base,
        list.map((item: Complement) => ({ re: sticky(item.pattern), lemma: item.lemma })),
      ]),
    ),
  };
}

/** What stands before each space of a form, and up to each apostrophe. */
function openingsOf(form: string): string[] {
  return [...form.matchAll(/ |(?<=')/g)].map(({ index }) => form.slice(0, index));
}

const WORD = /[\p{L}][\p{L}\p{M}]*(?:['’-][\p{L}]+)*['’]?/uy;

export function wordAt({ text }: VerbSource, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** A text with its lower-case twin of the same length, made once for all that is matched in it. */
export interface VerbSource {
  readonly text: string;
  readonly lower: string;
}

export function sourceOf(text: string): VerbSource {
  if (last.text === text) return last;
  const lower = text.toLowerCase();
  last = { text, lower: lower.length === text.length ? lower : lowerEach(text) };
  return last;
}

/** The one that was asked for last: a paragraph is looked through for several things. */
let last: VerbSource = { text: '', lower: '' };

/** Characters that would grow in lower case stay as they are. */
function lowerEach(text: string): string {
  let lower = '';
  for (const character of text) {
    const small = character.toLowerCase();
    lower += small.length === character.length ? small : character;
  }
  return lower;
}

/** Matches a pattern of a grammar, which is in lower case, at a place of a text in any case. */
export function matchAt(re: RegExp, { lower }: VerbSource, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(lower);
}
