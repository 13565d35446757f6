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

/** `Human Rights Council`: a right that is part of a name grants none. */
function isName(side: Side, { entry, from, to }: RuleMatch): boolean {
  if (entry.kind !== 'term' || entry.rule.type !== 'right') return false;
  for (let at = from; at < to; at++) if (!isCapital(side, at)) return false;
  return true;
}
