/** Words that took the place of their equals: spelling, house style, words of the same force. */
import type { RuleName } from '../../rules/rule-id.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { markExplained, type RuleMatch, type Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { isAligned, isUnexplained, longestMatches } from './aligned.ts';
import { claimsBefore, type Finding, type Signaller } from './finding.ts';
import { explainInitials } from './initials.ts';

export const equals: Signaller = {
  reads: ['matches', 'partner', ...claimsBefore('equal')],
  claims: 'equal',
  find,
};

/** Shows no signals; it marks equals as explained and counts those that are more than spelling. */
function find(view: View, _lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  const fresh = longestMatches(view.after.matches.filter(({ entry }) => entry.kind === 'equal'));
  const taken = new Set<unknown>();
  for (const old of longestMatches(
    view.before.matches.filter(({ entry }) => entry.kind === 'equal'),
  )) {
    const twin = fresh.find(
      (match) =>
        isOneSet(match, old) &&
        !taken.has(match) &&
        (isUnexplained(view.before, old) || isUnexplained(view.after, match)) &&
        (isAligned(view, old, match) ||
          (isMovable(view.before, old) && isMovable(view.after, match))),
    );
    if (!twin) continue;
    taken.add(twin);
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, twin.from, twin.to);
    if (old.entry.kind === 'equal' && old.entry.rule.effect === 'neutral') {
      findings.push(reworded(old.entry.rule.id, old, twin));
    }
  }
  explainInitials(view);
  return findings;
}

function isOneSet({ entry }: RuleMatch, other: RuleMatch): boolean {
  return entry.kind === 'equal' && other.entry.kind === 'equal' && entry.set === other.entry.set;
}

/** True for an expression of which every word came or went: in a list it may stand elsewhere. */
function isMovable(side: Side, match: RuleMatch): boolean {
  const isStyle = match.entry.kind === 'equal' && match.entry.rule.effect === 'editorial';
  for (let at = match.from; at < match.to; at++) if (!side.changed[at]) return false;
  return isStyle && isUnexplained(side, match);
}

function reworded(rule: RuleName, before: RuleMatch, after: RuleMatch): Finding {
  return {
    rule,
    type: 'other',
    direction: 'review',
    before: { from: before.from, to: before.to },
    after: { from: after.from, to: after.to },
    confidence: 'likely',
    args: {},
    weight: 0,
    reworded: 1,
    silent: true,
    hunk: -1,
  };
}
