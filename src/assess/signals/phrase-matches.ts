/** Where the phrases of the rules stand on a side, with what they need around them. */
import type { SignalType } from '../../model/assessment.ts';
import type { Deed } from '../../rules/kinds/ladder-kind.ts';
import type { Phrase } from '../../rules/kinds/phrase-kind.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RuleMatch, Side } from '../view/side.ts';
import { longestMatches } from './aligned.ts';
import { isCapital } from './substance.ts';
import { hasDeed, rulerOf } from './verbs.ts';

export interface PhraseMatch extends RuleMatch {
  readonly rule: Phrase;
}

/**
 * Longer phrases come first, so that they explain their words before shorter ones do; of one rule
 * only those that are in no longer one. A month or a name is none (`May`, `Equal Measures`), nor is what
 * stands in a title in quotation marks.
 */
export function phraseMatches(side: Side, lexicon: Lexicon): PhraseMatch[] {
  const byRule = new Map<Phrase, RuleMatch[]>();
  for (const match of side.matches) {
    if (match.entry.kind !== 'phrase') continue;
    const { rule } = match.entry;
    if (isInName(side, match)) continue;
    if (side.quoted[match.from] || countsRoughly(side, match)) continue;
    if (opensReason(side, match) || isDenied(side, match)) continue;
    if (rule.near && !hasNear(side, match, rule.near)) continue;
    if (rule.ruledBy && !isRuledBy(side, match, rule.ruledBy, lexicon)) continue;
    const list = byRule.get(rule);
    if (list) list.push(match);
    else byRule.set(rule, [match]);
  }
  return [...byRule]
    .flatMap(([rule, matches]) =>
      longestMatches(matches).map(({ entry, from, to }) => ({ entry, from, to, rule })),
    )
    .sort((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from);
}

/** `May`, `the Voluntary Guidelines`: every word that says something is written large. */
export function isInName(side: Side, { from, to }: Pick<PhraseMatch, 'from' | 'to'>): boolean {
  const content = side.words
    .slice(from, to)
    .flatMap(({ form }, i) => (form.linking ? [] : from + i));
  return content.length > 0 && content.every((at) => isCapital(side, at));
}

/** `some 200 million`: the word rounds a figure. */
function countsRoughly(side: Side, { from, to }: RuleMatch): boolean {
  return to - from === 1 && side.words[to]?.form.kind === '<number>';
}

/** `considering that hunger keeps pupils away`: it gives a reason, where `considering adopting` asks to think. */
function opensReason({ words }: Side, { from, to }: RuleMatch): boolean {
  if (to - from !== 1 || words[from]!.key !== 'considering') return false;
  const [next, act] = [words[to]?.key ?? '', words[to + 1]?.key ?? ''];
  return (
    /^(?:that|how|their|its|all|in)$/.test(next) ||
    (next === 'the' && !/(?:tion|ment|sion)$/.test(act))
  );
}

/** `must not be seen (solely) in terms of growth`: denied, a limit is wider, and an `only one in five` is a finding. */
function isDenied({ words }: Side, { entry, from, to }: RuleMatch): boolean {
  if (entry.kind !== 'phrase' || entry.rule.type !== 'scope') return false;
  if (words[to]?.form.figure || COUNTS.test(words[to]?.key ?? '')) return true;
  for (let at = from; at > Math.max(0, from - DENIAL) && !words[at]!.stops; at--) {
    if (/^(?:not|never|cannot|nor)$/.test(words[at - 1]!.key)) return true;
  }
  return false;
}

/** So few words before a limit stands what denies it. */
const DENIAL = 4;
const COUNTS = /^(?:one|two|three|four|five|ten|half|few|a)$/;

/** `including in response to`: behind some words a phrase means something else. */
export function isPartOfAnother(side: Side, { rule, from }: PhraseMatch): boolean {
  return rule.notAfter.includes(side.words[from - 1]?.key ?? '');
}

const NEAR = 6;

/** True when a term of a type stands within a few words. */
function hasNear(side: Side, { from, to }: RuleMatch, type: SignalType): boolean {
  return side.matches.some(
    (term) =>
      term.entry.kind === 'term' &&
      term.entry.rule.type === type &&
      term.from < to + NEAR &&
      term.to > from - NEAR,
  );
}

/** True when the verb that rules the words does this. */
function isRuledBy(side: Side, { from }: RuleMatch, deed: Deed, lexicon: Lexicon): boolean {
  const ruler = rulerOf(side, from);
  return ruler !== undefined && hasDeed(lexicon, ruler, deed);
}
