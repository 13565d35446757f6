/** The words of a side that turn what follows them into its opposite, and how far they reach. */
import type { Negation } from '../../rules/kinds/negation-kind.ts';
import { isRule } from '../../rules/rule-id.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { RuleMatch, Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { longestMatches } from './aligned.ts';
import { prefixedDenials } from './same-denial.ts';

export interface Negator extends RuleMatch {
  readonly rule: Negation;
  /** First word behind its clause. */
  readonly end: number;
}

/** The negations of a side, with words that deny by a prefix what the other side says without it. */
export function negatorsIn(view: View, name: SideName, lexicon: Lexicon): Negator[] {
  const side = view[name];
  const prefixed = prefixedDenials(view, name);
  const entry = prefixed.length > 0 ? lexicon.entries.find(isPlainNegation) : undefined;
  const own = entry
    ? prefixed.map((range) => ({
        entry,
        ...range,
        rule: entry.rule,
        end: clauseEnd(side, range.to),
      }))
    : [];
  return [...negatorsOf(side), ...own];
}

function isPlainNegation(
  entry: LexiconEntry,
): entry is Extract<LexiconEntry, { readonly kind: 'negation' }> {
  return entry.kind === 'negation' && isRule(entry.rule.id, 'negation.clause');
}

/** A clause is seldom longer, and what stands further away is governed by something else. */
export const MAX_CLAUSE = 16;

function negatorsOf(side: Side): Negator[] {
  const found: RuleMatch[] = [];
  const excepted: RuleMatch[] = [];
  for (const match of side.matches) {
    if (match.entry.kind !== 'negation' || side.quoted[match.from]) continue;
    (match.entry.except ? excepted : found).push(match);
  }
  return longestMatches(found).flatMap((match) => {
    const isSetPhrase = excepted.some(({ from, to }) => from < match.to && to > match.from);
    if (isSetPhrase || match.entry.kind !== 'negation') return [];
    return [{ ...match, rule: match.entry.rule, end: clauseEnd(side, match.to) }];
  });
}

function clauseEnd({ words }: Side, to: number): number {
  let end = to;
  while (end < words.length && end < to + MAX_CLAUSE && !words[end]!.stops) end++;
  return end;
}
