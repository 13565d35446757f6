/** Tells a finite verb from the plural noun that is spelled the same: “requests”, “measures”. */
import type { VerbMatch } from './match.ts';

/** English third persons that are plural nouns as well. */
const NOUN_LIKE = new Set(
  `
acts accords addresses advocates aims amends appeals awards benefits calls challenges changes charges
claims commands concerns counsels delegates demands designs details extracts grants guarantees
honours hopes increases launches looks mandates marks measures mentions names notes notices offers
orders permits places pledges points presents projects promises protests purports purposes puts
questions raises recalls records refrains registers regrets releases remarks reports requests reserves
respects returns reviews sanctions schedules sets shares stands states stresses supports tasks
thanks transfers trusts updates values views voices vows warrants wishes witnesses
`
    .trim()
    .split(/\s+/),
);

/** What follows the verb: a noun phrase, a clause, or a parenthesis and then one of them. */
const OBJECT =
  /^(?:,[^,;]{1,80},)? (?:(?:the|that|its|all|an?|upon|each|every|both|any|also|once|again|them|him|her|those|with (?:\p{Ll}+ ){0,2}(?:concern|appreciation|satisfaction|interest|regret)|relevant|States?|Governments?|Parties)(?!\p{L})|\p{Lu})/u;

/**
 * False for a noun that looks like a finite verb: “Requests for assistance”, “reports of abuse”.
 * Verbs that cannot be nouns, and those with a complement of their own, are always clauses.
 */
export function isClause(match: VerbMatch, text: string): boolean {
  if (match.mood !== 'finite') return true;
  if (/^(?:take|express|call upon|pay|bear|draw|look forward)\b/.test(match.lemma)) return true;
  const words = match.text.toLowerCase().split(/[\s,]+/);
  if (!words.some((word) => NOUN_LIKE.has(word))) return true;
  if (match.lemma === 'call for') return OBJECT.test(text.slice(match.end)) || words.length > 2;
  return OBJECT.test(text.slice(match.end));
}
