/** Verbs inside a paragraph that the organ speaks too: “…, and encourages …”. */
import type { LeadVerb } from '../../../model/document.ts';
import { type Grammar, sourceOf } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { isClause } from './look-alikes.ts';
import { leadVerbOf, type VerbMatch, verbAt } from './match.ts';

/**
 * Finite verbs of the organ behind `from`. `fronted` keeps those that may be the first main verb of
 * the sentence (a comma before is enough); `coordinated` those that continue one.
 */
export function finiteClauses(
  grammar: Grammar,
  text: string,
  from: number,
  kind: 'fronted' | 'coordinated',
): VerbMatch[] {
  return clauses(grammar, text, from, 'finite', kind);
}

/**
 * Finds the further verbs that the organ speaks in a paragraph, behind its lead verb: finite ones in
 * the operative part, participles in the preamble. Empty without a lead verb, in an annex, and for
 * languages without a lexicon.
 */
export function findSecondaryVerbs(
  text: string,
  lead: LeadVerb | null,
  part: 'preamble' | 'operative' | 'annex',
  language: string,
): LeadVerb[] {
  const grammar = grammarOf(language);
  if (!grammar || !lead || part === 'annex') return [];
  const mood = part === 'operative' ? 'finite' : 'participle';
  const rivals = alternatives(grammar, text, lead.end);
  const from = rivals.at(-1)?.end ?? lead.end;
  return [...rivals, ...clauses(grammar, text, from, mood, 'coordinated')].map(leadVerbOf);
}

/** Rival verbs of contested text: `[Urges] [Encourages] States`, `[Urges/Encourages] States`. */
function alternatives(grammar: Grammar, text: string, from: number): VerbMatch[] {
  const found: VerbMatch[] = [];
  const source = sourceOf(text);
  const between = /\]? ?(?:\/|\[) ?/uy;
  between.lastIndex = from;
  while (between.test(text)) {
    const match = verbAt(grammar, source, between.lastIndex);
    if (!match) break;
    found.push(match);
    between.lastIndex = match.end;
  }
  return found;
}

function clauses(
  grammar: Grammar,
  text: string,
  from: number,
  mood: 'finite' | 'participle',
  kind: 'fronted' | 'coordinated',
): VerbMatch[] {
  const found: VerbMatch[] = [];
  const source = sourceOf(text);
  let since = from;
  for (const boundary of text.matchAll(grammar.boundary)) {
    const at = boundary.index + boundary[0].length;
    if (boundary.index < from) continue;
    if (!/^\p{Ll}/u.test(text.charAt(at))) continue;
    const match = verbAt(grammar, source, at);
    if (!match) continue;
    if (
      mood === 'finite'
        ? match.mood !== 'finite'
        : match.mood === 'finite' || match.mood === 'plain'
    )
      continue;
    if (!isSpoken(grammar, match) || !isClause(match, text)) continue;
    // “…, it supports”: a subject of its own begins a clause of its own.
    if (/^(?:it|the|we) /.test(match.text)) continue;
    if (mood === 'participle' && isAdjunct(text, boundary, match)) continue;
    if (boundary[1] === undefined) {
      if (kind === 'fronted' || grammar.relative.test(text.slice(since, boundary.index))) continue;
    }
    found.push(match);
    since = match.end;
  }
  return found;
}

/** True for verbs that an organ speaks; a bare “takes” or “calls” without its complement is not. */
function isSpoken(grammar: Grammar, match: VerbMatch): boolean {
  if (grammar.language.bare.includes(match.lemma)) return false;
  const { spoken } = grammar.language;
  const base = match.lemma.split(' ')[0] ?? '';
  return spoken.has(match.lemma) || spoken.has(base);
}

/** Participles that describe how others act unless “and” or “while” joins them to the organ's own. */
const ADJUNCTS = new Set([
  'take into account',
  'take into consideration',
  'consider',
  'proclaim',
  'direct',
  'tenir compte',
  'prendre en compte',
  'tener en cuenta',
]);

/** “by identifying, driving and directing priorities”, “…, taking into account their needs”. */
function isAdjunct(text: string, boundary: RegExpMatchArray, match: VerbMatch): boolean {
  const at = boundary.index ?? 0;
  const joined = boundary[1] !== undefined && boundary[0].length > 2;
  if (ADJUNCTS.has(match.lemma) && !joined) return true;
  if (match.text.startsWith('inter alia')) return true;
  if (!match.text.endsWith('ing')) return false;
  return (
    (boundary[1] === undefined && /\p{Ll}ing$/u.test(text.slice(0, at))) ||
    /^(?:,| and) \p{Ll}+ing\b/u.test(text.slice(match.end))
  );
}
