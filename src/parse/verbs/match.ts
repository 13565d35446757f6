/** Reads one verb phrase at a place of a text: modifiers, verb, complement, attitude. */
import type { LeadVerb } from '../../model/document.ts';
import type { Complement, Mood, VerbForm, VerbLanguage } from './language.ts';

export interface VerbMatch extends LeadVerb {
  readonly mood: Mood;
  /** True when the form is in the lexicon, false when it was guessed from its ending. */
  readonly known: boolean;
}

/** A language with its patterns compiled. */
export interface Grammar {
  readonly language: VerbLanguage;
  readonly connective: RegExp;
  readonly adverb: RegExp;
  readonly attitude: RegExp;
  readonly subject: RegExp;
  readonly auxiliary: RegExp;
  /** Where a further clause of the organ may begin: behind a comma, a semicolon or “and”. */
  readonly boundary: RegExp;
  /** Opens a clause that has a subject of its own until the next comma. */
  readonly relative: RegExp;
  readonly complements: ReadonlyMap<string, readonly { re: RegExp; lemma: string }[]>;
}

/** Compiles the tables of a language. */
export function compile(language: VerbLanguage): Grammar {
  const adverbs = [...language.adverbs.keys()].sort((a, b) => b.length - a.length);
  const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
  const { attitude } = language;
  return {
    language,
    connective: sticky(`(?:${language.connectives.join('|')})(?![\\p{L}-])`),
    adverb: sticky(`(?:${adverbs.join('|')})(?![\\p{L}-])`),
    attitude: sticky(
      `(?:${attitude.before}) (?<adjectives>(?:[\\p{L}-]+,? (?:and )?){0,3}?)(?<noun>${attitude.nouns.join('|')})(?![\\p{L}-])`,
    ),
    subject: sticky(`${language.subjects} `),
    auxiliary: sticky(`(?:${language.auxiliaries}) `),
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

const WORD = /[\p{L}][\p{L}\p{M}]*(?:['’-][\p{L}]+)*['’]?/uy;

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

function matchAt(re: RegExp, text: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(text);
}

/** What stands around a verb, collected while reading on. */
interface Around {
  readonly connectives: string[];
  readonly adverbs: string[];
}

const SPACE = / +/uy;
const JOIN = /(?: and|,)? +|, +/uy;

/** After a verb, `further` before a bare noun is an adjective: “encourages further efforts”. */
const BARE_NOUN_NEXT =
  /further (?!(?:that|to|with|upon|on|for|of|in|by|as|at|how|and|also|note|into)\b)\p{Ll}/uy;

/** Reads connectives and adverbs from `at`; returns where the next word starts. */
function readModifiers(
  grammar: Grammar,
  text: string,
  at: number,
  around: Around,
  place: 'before' | 'after',
): number {
  let position = at;
  for (;;) {
    const connective = matchAt(grammar.connective, text, position);
    const adverb = connective ? null : matchAt(grammar.adverb, text, position);
    let found = connective ?? adverb;
    let generic = false;
    if (!found && place === 'before') {
      const word = wordAt(text, position);
      if (grammar.language.adverbEnding.test(word)) {
        found = [word] as unknown as RegExpExecArray;
        generic = true;
      }
    }
    if (!found) return position;
    const words = found[0].toLowerCase();
    if (place === 'after' && words === 'further' && isAdjective(grammar, text, position)) {
      return position;
    }
    const end = position + found[0].length;
    const gap = matchAt(place === 'before' ? JOIN : SPACE, text, end);
    if (!gap && end < text.length && place === 'before') return position;
    if (connective) around.connectives.push(words);
    else around.adverbs.push(generic ? words : (grammar.language.adverbs.get(words) ?? words));
    position = end + (gap?.[0].length ?? 0);
    if (!gap) return position;
  }
}

function isAdjective(grammar: Grammar, text: string, at: number): boolean {
  if (!matchAt(BARE_NOUN_NEXT, text, at)) return false;
  const next = wordAt(text, at + 'further '.length);
  return !new RegExp(`^(?:${grammar.language.determiners})$`, 'i').test(next);
}

/** The verb form at `at`: two words first, then one; null when the word is no known form. */
function formAt(
  grammar: Grammar,
  text: string,
  at: number,
): { form: VerbForm; end: number } | null {
  const first = wordAt(text, at);
  if (!first) return null;
  const gap = /['’]$/u.test(first) ? 0 : 1;
  const second = wordAt(text, at + first.length + gap);
  if (second && (gap === 0 || text[at + first.length] === ' ')) {
    const key = `${first}${gap ? ' ' : ''}${second}`.toLowerCase().replace('’', "'");
    const form = grammar.language.forms.get(key);
    if (form) return { form, end: at + first.length + gap + second.length };
  }
  const form = grammar.language.forms.get(first.toLowerCase().replace('’', "'"));
  return form ? { form, end: at + first.length } : null;
}

/**
 * A verb of two words with modifiers between: `Having also considered`, `Remains deeply concerned`.
 * Adds those modifiers to `around`.
 */
function splitFormAt(
  grammar: Grammar,
  text: string,
  at: number,
  around: Around,
): { form: VerbForm; end: number } | null {
  const first = matchAt(grammar.auxiliary, text, at)?.[0];
  if (!first) return null;
  const inner: Around = { connectives: [], adverbs: [] };
  const after = readModifiers(grammar, text, at + first.length, inner, 'before');
  const word = wordAt(text, after);
  const perfect = grammar.language.forms.get(`${first}${word}`.toLowerCase());
  const state = grammar.language.forms.get(word.toLowerCase());
  const form = perfect ?? (state?.mood === 'state' ? state : undefined);
  if (!form) return null;
  around.connectives.push(...inner.connectives);
  around.adverbs.push(...inner.adverbs);
  const mood = /(?:ing|ant|ndo) $/i.test(first) ? 'participle' : 'finite';
  return { form: { base: form.base, mood }, end: after + word.length };
}

/** Adjectives inside a complement as adverbs: `deep and grave` → [`deeply`, `gravely`]. */
function degrees(grammar: Grammar, adjectives: string | undefined): string[] {
  return (adjectives ?? '')
    .split(/[\s,]+/)
    .filter(
      (word) =>
        word &&
        !/^(?:and|its|the|their|our|an?|et|y|su|sa|son|ses|sus|une?|una|la|le|el)$/i.test(word),
    )
    .map((word) => grammar.language.adverbOf(word.toLowerCase()));
}

/** A guess at forms that are not in the lexicon; null where it would not be safe. */
export type Guess = (word: string, text: string, end: number) => VerbForm | null;

/**
 * Reads the verb phrase that starts at `at`, modifiers included. Returns null when there is none.
 * `guess` decides on words that the lexicon does not know.
 */
export function verbAt(
  grammar: Grammar,
  text: string,
  at: number,
  guess?: Guess,
): VerbMatch | null {
  const around: Around = { connectives: [], adverbs: [] };
  let position = readModifiers(grammar, text, at, around, 'before');
  const subject = matchAt(grammar.subject, text, position);
  if (subject) {
    position = readModifiers(grammar, text, position + subject[0].length, around, 'before');
  }
  let head = formAt(grammar, text, position);
  if (!head || matchAt(grammar.auxiliary, text, position)) {
    head = splitFormAt(grammar, text, position, around) ?? head;
  }
  const known = head !== null;
  if (!head && guess) {
    const word = wordAt(text, position);
    const form = word ? guess(word, text, position + word.length) : null;
    if (form) head = { form, end: position + word.length };
  }
  if (!head) return null;
  if (head.form.mood === 'plain' && !subject) return null;
  const rest = readComplement(grammar, text, head.end, head.form.base, around);
  return {
    start: at,
    end: rest.end,
    text: text.slice(at, rest.end),
    lemma: rest.lemma,
    connectives: around.connectives,
    adverbs: around.adverbs,
    mood: subject && head.form.mood === 'plain' ? 'finite' : head.form.mood,
    known,
  };
}

/** Reads what belongs to the verb behind it. */
function readComplement(
  grammar: Grammar,
  text: string,
  verbEnd: number,
  base: string,
  around: Around,
): { end: number; lemma: string } {
  let lemma = base;
  let end = verbEnd;
  let position = skipGap(text, end);
  const afterModifiers = (): void => {
    // Modifiers between commas stay outside the opening unless more of it follows them.
    if (text[end] !== ',') {
      const attached = readModifiers(grammar, text, position, around, 'after');
      if (attached > position) end = trimEnd(text, attached);
      position = skipGap(text, end);
    }
    if (text[end] === ',') {
      position = skipGap(text, readModifiers(grammar, text, position, around, 'after'));
    }
  };
  const readOne = (): boolean => {
    for (const complement of grammar.complements.get(base) ?? []) {
      const match = matchAt(complement.re, text, position);
      if (!match) continue;
      const noun = match.groups?.['noun']?.toLowerCase() ?? '';
      lemma = complement.lemma.replace('$0', base).replace('$1', noun);
      around.adverbs.push(...degrees(grammar, match.groups?.['adjectives']));
      end = position + match[0].length;
      position = skipGap(text, end);
      return true;
    }
    return false;
  };
  const direct = readOne();
  afterModifiers();
  if (!direct && readOne()) afterModifiers();
  const opening = lemma;
  const attitude = matchAt(grammar.attitude, text, position);
  if (attitude) {
    const noun = attitude.groups?.['noun']?.toLowerCase() ?? '';
    lemma = `${lemma} ${grammar.language.attitude.join} ${noun}`;
    around.adverbs.push(...degrees(grammar, attitude.groups?.['adjectives']));
    end = position + attitude[0].length;
    position = skipGap(text, end);
    afterModifiers();
  }
  const preposition = grammar.language.prepositions[opening] ?? grammar.language.prepositions[base];
  if (preposition) {
    const match = matchAt(new RegExp(`(?:${preposition})(?![\\p{L}-])`, 'iuy'), text, position);
    if (match) end = position + match[0].length;
  }
  return { end, lemma };
}

function skipGap(text: string, at: number): number {
  return matchAt(JOIN_COMMA, text, at) ? JOIN_COMMA.lastIndex : at;
}
const JOIN_COMMA = /,? +/uy;

/** End of the last word before `at`. */
function trimEnd(text: string, at: number): number {
  return at - (/[\s,]*$/.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** The record alone, without what only the matcher needs. */
export function strip(match: VerbMatch): LeadVerb {
  const { text, lemma, start, end, connectives, adverbs } = match;
  return { text, lemma, start, end, connectives, adverbs };
}
