/** Which expressions of the two sides stand for each other. */
import { stemOf } from '../../words/form.ts';
import type { Range } from '../view/hunks.ts';
import { isTouched, type RuleMatch, type Side } from '../view/side.ts';
import { hunkAt, type View } from '../view/view.ts';

/** True when two expressions share a word that stayed, or stand in the same hunk. */
export function isAligned(view: View, before: RuleMatch, after: RuleMatch): boolean {
  if (sharesWord(view, before, after)) return true;
  const hunk = hunkAt(view, 'before', before.from, before.to);
  return hunk >= 0 && hunk === hunkAt(view, 'after', after.from, after.to);
}

/**
 * `developing and implementing` beside `develop and implement`: what became of the one word is its other form in the same
 * place, not the `developing` of another clause.
 */
export function hasNearer(
  view: View,
  old: RuleMatch,
  twin: RuleMatch,
  before: readonly RuleMatch[],
  after: readonly RuleMatch[],
): boolean {
  if (isAligned(view, old, twin)) return false;
  const stemAt = (side: Side, { from }: RuleMatch): string => stemOf(side.words[from]!.form);
  const stem = stemAt(view.before, old);
  const isForm = (side: Side, other: RuleMatch): boolean =>
    stemAt(side, other) === stem && !side.verbs.some(({ from }) => from === other.from);
  return (
    before.some((other) => isForm(view.before, other) && isAligned(view, other, twin)) ||
    after.some((other) => isForm(view.after, other) && isAligned(view, old, other))
  );
}

/** True when a word of the one is the same word, unmoved, in the other. */
export function sharesWord(view: View, before: RuleMatch, after: RuleMatch): boolean {
  for (let at = before.from; at < before.to; at++) {
    const partner = view.before.partner[at]!;
    if (partner >= after.from && partner < after.to) return true;
  }
  return false;
}

/** Matches that are not inside a longer one of the same list, in order of place. */
export function longestMatches(matches: readonly RuleMatch[]): RuleMatch[] {
  if (areApart(matches)) return [...matches];
  const kept: RuleMatch[] = [];
  const byLength = [...matches].sort((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from);
  for (const match of byLength) {
    if (!kept.some((other) => match.from < other.to && match.to > other.from)) kept.push(match);
  }
  return kept.sort((x, y) => x.from - y.from);
}

/** True when each begins behind the one before it. */
function areApart(matches: readonly RuleMatch[]): boolean {
  for (let i = 1; i < matches.length; i++) {
    if (matches[i]!.from < matches[i - 1]!.to) return false;
  }
  return true;
}

/** True when the expression holds a changed word that nothing has explained yet. */
export function isUnexplained(side: Side, { from, to }: Range): boolean {
  if (!isTouched(side, from, to)) return false;
  for (let at = from; at < to; at++) if (side.changed[at] && side.used[at]) return false;
  return true;
}
