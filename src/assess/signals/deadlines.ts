/** A year to act by that came nearer or went further away. */
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import { markExplained, type RuleMatch, type Side } from '../view/side.ts';
import { hunkAt, type View } from '../view/view.ts';
import { isAligned, isUnexplained } from './aligned.ts';
import { claimsBefore, type Finding, inPlaceOf, type Signaller } from './finding.ts';

const YEAR = /^(?:19|20)\d\d$/;

export const deadlines: Signaller = {
  reads: ['matches', 'partner', ...claimsBefore('deadline')],
  claims: 'deadline',
  find,
};

/** Signals for deadlines (`by 2030`) that stand for each other and differ in the year. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const fresh = datesOf(view.after);
  const findings: Finding[] = [];
  for (const old of datesOf(view.before)) {
    const next = fresh.find(
      (date) =>
        date.year !== old.year && isUnexplained(view.after, date) && isAligned(view, old, date),
    );
    if (!next || !isUnexplained(view.before, old)) continue;
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, next.from, next.to);
    const weight = Math.sign(old.year - next.year) * weightOf(lexicon, 'weight.step');
    findings.push({
      rule: 'deadline.date',
      type: 'deadline',
      ...inPlaceOf(old, next, weight),
      hunk: hunkAt(view, 'after', next.from, next.to),
    });
  }
  return findings;
}

/** The deadlines of a side that name a year. */
function datesOf(side: Side): readonly (RuleMatch & { readonly year: number })[] {
  const isDeadline = ({ entry }: RuleMatch): boolean =>
    entry.kind === 'term' && entry.rule.type === 'deadline';
  return side.matches.filter(isDeadline).flatMap((match) => {
    const { key } = side.words[match.to - 1]!;
    return YEAR.test(key) ? [{ ...match, year: Number(key) }] : [];
  });
}
