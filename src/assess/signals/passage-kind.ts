/** What kind of substance a passage holds: the heaviest of the terms in it. */
import type { SignalType } from '../../model/assessment.ts';
import { isTouched, type RuleMatch, type Side } from '../view/side.ts';
import { isCapital } from './substance.ts';

export interface PassageKind {
  readonly type: SignalType;
  /** Factor on its weight. */
  readonly factor: number;
  /** Id of the term; null when the passage holds none. */
  readonly term: string | null;
}

/** Looks at the terms that touch the words `from`–`to`. */
export function passageKindAt(side: Side, from: number, to: number): PassageKind {
  let kind: PassageKind = { type: 'other', factor: 1, term: null };
  for (const match of side.matches) {
    if (match.entry.kind !== 'term' || match.from >= to || match.to <= from) continue;
    if (!isTouched(side, match.from, match.to) || isName(side, match)) continue;
    const { id, type, weight } = match.entry.rule;
    if (kind.type === 'other' || weight > kind.factor) kind = { type, factor: weight, term: id };
  }
  return kind;
}

/** What rights are named for: people, bodies, texts and wrongs that have to do with them. */
const OF_RIGHTS =
  /^(?:defenders?|violations?|abuses?|education|training|law|instruments?|treat(?:y|ies)|mechanisms?|bod(?:y|ies)|institutions?|organi[sz]ations?|experts?|advis[eo]rs?|officers?|activists?|lawyers?|situations?|impacts?|due|based|perspectives?|approach(?:es)?|monitors?|monitoring|reporting|issues?|concerns?|component|council|office|day|advocates?|specialists?|context|language|implications?)$/;

/** `Human Rights Council`, `human rights defenders`: a right that is part of another name grants none. */
function isName(side: Side, { entry, from, to }: RuleMatch): boolean {
  if (entry.kind !== 'term' || entry.rule.type !== 'right') return false;
  const next = side.words[to];
  if (next && !next.stops && side.words[to - 1]!.key === 'rights' && OF_RIGHTS.test(next.key))
    return true;
  for (let at = from; at < to; at++) if (!isCapital(side, at)) return false;
  return true;
}
