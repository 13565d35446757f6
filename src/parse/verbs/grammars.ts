/** The languages that have a lexicon of lead verbs. */
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { compile, type Grammar } from './grammar.ts';
import { SPANISH } from './spanish.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: compile(ENGLISH),
  fr: compile(FRENCH),
  es: compile(SPANISH),
};

/** Grammar of a language tag, or null when there is no lexicon for it. */
export function grammarOf(language: string): Grammar | null {
  return GRAMMARS[language] ?? null;
}
