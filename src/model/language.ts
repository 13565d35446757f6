/** The languages in which draftwatch can tell how firmly a text binds. */

/** `und` counts as English: a text of a few words shows no language, and most are English. */
const JUDGED: ReadonlySet<string> = new Set(['en', 'und']);

/**
 * True when the rules judge texts in this language (BCP 47 primary tag). Translations vary in their
 * verbs, so strength is judged on the original English only; themes are found in French and Spanish
 * as well.
 */
export function isJudged(language: string): boolean {
  return JUDGED.has(language);
}
