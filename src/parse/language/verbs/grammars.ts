/** The languages that have a lexicon of lead verbs. */
import { ENGLISH_VERBS } from './english.ts';
import { FRENCH_VERBS } from './french.ts';
import { compile, type Grammar } from './grammar.ts';
import type { VerbLanguage } from './language.ts';
import { SPANISH_VERBS } from './spanish.ts';

const LANGUAGES: Readonly<Record<string, () => VerbLanguage>> = {
  en: () => ENGLISH_VERBS,
  fr: () => FRENCH_VERBS,
  es: () => SPANISH_VERBS,
};

/** Compiled when first asked for: one document needs one language. */
const compiled = new Map<string, Grammar>();

/** Grammar of a language tag, or null when there is no lexicon for it. */
export function grammarOf(language: string): Grammar | null {
  const known = compiled.get(language);
  if (known) return known;
  const tables = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!tables) return null;
  const grammar = compile(tables());
  compiled.set(language, grammar);
  return grammar;
}
