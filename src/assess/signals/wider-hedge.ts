/** A hedge that stood before one member of a list and stands before all of it now, or the reverse. */

import type { SignalType } from '../../model/assessment.ts';
import type { Phrase } from '../../rules/kinds/phrase-kind.ts';
import { LISTING } from '../function/closed-classes.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import { keysAt, markExplained, type RuleMatch, type Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { type Finding, inPlaceOf } from './finding.ts';

/** So far behind a hedge stands what it governs. */
const REACH = 12;

/** `ombudspersons and, where appropriate, offices` against `where appropriate, ombudspersons and offices`: one finding each. */
export function widerHedges(view: View, lexicon: Lexicon): Finding[] {
  const hedges = hedgesIn(view.after);
  return hedgesIn(view.before).flatMap((old): Finding[] => {
    const fresh = hedges.find((match) => isTwin(view, old, match));
    if (!fresh) return [];
    const wider = isBehindJoint(view.before, old);
    if (wider === isBehindJoint(view.after, fresh)) return [];
    const passed = wider
      ? passes(view.after, fresh, view.before, old)
      : passes(view.before, old, view.after, fresh);
    if (!passed) return [];
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, fresh.from, fresh.to);
    return [finding(old, fresh, wider, lexicon)];
  });
}

/** `where appropriate`, and what depends on money or on being asked. */
const HEDGES: ReadonlySet<SignalType> = new Set(['hedge', 'resource']);

interface Hedge extends RuleMatch {
  readonly rule: Phrase;
}

function hedgesIn({ matches, quoted }: Side): Hedge[] {
  return matches.flatMap((match): Hedge[] => {
    const { entry, from } = match;
    if (entry.kind !== 'phrase' || !HEDGES.has(entry.rule.type) || quoted[from]) return [];
    return entry.rule.gain === 'weaker' ? [{ ...match, rule: entry.rule }] : [];
  });
}

function isTwin(view: View, old: Hedge, fresh: Hedge): boolean {
  return old.rule === fresh.rule && keysAt(view.before, old) === keysAt(view.after, fresh);
}

function isBehindJoint({ words }: Side, { from }: Hedge): boolean {
  return LISTING.has(words[from - 1]?.key ?? '');
}

/** True when it stands before a word of substance that on the other side stands before `other`, in the same clause. */
function passes(side: Side, { to }: Hedge, other: Side, { from }: Hedge): boolean {
  const ahead = other.words.slice(Math.max(0, from - REACH), from).map(({ key }) => key);
  return side.words
    .slice(to, to + REACH)
    .some(({ key, form }) => !form.linking && ahead.includes(key));
}

function finding(old: Hedge, fresh: Hedge, wider: boolean, lexicon: Lexicon): Finding {
  const weight = (wider ? -1 : 1) * old.rule.weight * weightOf(lexicon, 'weight.step');
  return { rule: old.rule.id, type: old.rule.type, ...inPlaceOf(old, fresh, weight), hunk: -1 };
}
