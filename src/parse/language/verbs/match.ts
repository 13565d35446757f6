/** Reads one verb phrase at a place of a text: modifiers, verb, complement, attitude. */
import type { LeadVerb } from '../../../model/document.ts';
import { readComplement } from './complement.ts';
import { type Grammar, matchAt, type VerbSource, wordAt } from './grammar.ts';
import type { Mood, VerbForm } from './language.ts';
import { type AroundVerb, readModifiers } from './modifiers.ts';

export interface VerbMatch extends LeadVerb {
  readonly mood: Mood;
  /** True when the form is in the lexicon, false when it was guessed from its ending. */
  readonly known: boolean;
}

/** The verb form at `at`: two words first, then one; null when the word is no known form. */
function formAt(
  grammar: Grammar,
  source: VerbSource,
  at: number,
): { form: VerbForm; end: number } | null {
  const first = wordAt(source, at);
  if (!first) return null;
  const opening = first.toLowerCase().replace('’', "'");
  if (grammar.openings.has(opening)) {
    const gap = opening.endsWith("'") ? 0 : 1;
    const second = wordAt(source, at + first.length + gap);
    if (second && (gap === 0 || source.text[at + first.length] === ' ')) {
      const key = `${opening}${gap ? ' ' : ''}${second.toLowerCase()}`;
      const form = grammar.language.forms.get(key);
      if (form) return { form, end: at + first.length + gap + second.length };
    }
  }
  const form = grammar.language.forms.get(opening);
  return form ? { form, end: at + first.length } : null;
}

/**
 * A verb of two words with modifiers between: `Having also considered`, `Remains deeply concerned`.
 * Adds those modifiers to `around`.
 */
function splitFormAt(
  grammar: Grammar,
  source: VerbSource,
  at: number,
  around: AroundVerb,
): { form: VerbForm; end: number } | null {
  const first = matchAt(grammar.auxiliary, source, at)?.[0];
  if (!first) return null;
  const inner: AroundVerb = { connectives: [], adverbs: [] };
  const after = readModifiers(grammar, source, at + first.length, inner, 'before');
  const word = wordAt(source, after);
  const perfect = grammar.language.forms.get(`${first}${word}`.toLowerCase());
  const state = grammar.language.forms.get(word.toLowerCase());
  const form = perfect ?? (state?.mood === 'state' ? state : undefined);
  if (!form) return null;
  around.connectives.push(...inner.connectives);
  around.adverbs.push(...inner.adverbs);
  const mood = /(?:ing|ant|ndo|ndose) $/i.test(first) ? 'participle' : 'finite';
  return { form: { base: form.base, mood }, end: after + word.length };
}

/**
 * A verb that another one carries: `Continues to encourage` is an encouragement. The carrier is
 * recorded with the connectives.
 */
function throughAt(
  grammar: Grammar,
  source: VerbSource,
  at: number,
  carrier: { form: VerbForm; end: number },
  around: AroundVerb,
): { form: VerbForm; end: number } | null {
  const match = grammar.through && matchAt(grammar.through, source, at);
  if (!match) return null;
  const inner: AroundVerb = { connectives: [match[0].trim().toLowerCase()], adverbs: [] };
  const after = readModifiers(grammar, source, at + match[0].length, inner, 'before');
  const verb = formAt(grammar, source, after);
  if (verb?.form.mood !== 'plain' || !grammar.language.spoken.has(verb.form.base)) return null;
  around.connectives.push(...inner.connectives);
  around.adverbs.push(...inner.adverbs);
  return { form: { base: verb.form.base, mood: carrier.form.mood }, end: verb.end };
}

/** A guess at forms that are not in the lexicon; null where it would not be safe. */
export type Guess = (word: string, text: string, end: number) => VerbForm | null;

/**
 * Reads the verb phrase that starts at `at`, modifiers included. Returns null when there is none.
 * `guess` decides on words that the lexicon does not know.
 */
export function verbAt(
  grammar: Grammar,
  source: VerbSource,
  at: number,
  guess?: Guess,
): VerbMatch | null {
  const around: AroundVerb = { connectives: [], adverbs: [] };
  let position = readModifiers(grammar, source, at, around, 'before');
  const subject = matchAt(grammar.subject, source, position);
  if (subject) {
    position = readModifiers(grammar, source, position + subject[0].length, around, 'before');
  }
  let head = formAt(grammar, source, position);
  if (!head || matchAt(grammar.auxiliary, source, position)) {
    head = splitFormAt(grammar, source, position, around) ?? head;
  }
  const known = head !== null;
  if (!head && guess) {
    const word = wordAt(source, position);
    const form = word ? guess(word, source.text, position + word.length) : null;
    if (form) head = { form, end: position + word.length };
  }
  if (!head) return null;
  head = throughAt(grammar, source, position, head, around) ?? head;
  if (head.form.mood === 'plain' && !subject) return null;
  const rest = readComplement(grammar, source, head.end, head.form.base, around);
  return {
    start: at,
    end: rest.end,
    text: source.text.slice(at, rest.end),
    lemma: rest.lemma,
    connectives: around.connectives,
    adverbs: around.adverbs,
    mood: subject && head.form.mood === 'plain' ? 'finite' : head.form.mood,
    known,
  };
}

/** The record alone, without what only the matcher needs. */
export function leadVerbOf(match: VerbMatch): LeadVerb {
  const { text, lemma, start, end, connectives, adverbs } = match;
  return { text, lemma, start, end, connectives, adverbs };
}
