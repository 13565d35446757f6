/** What is quoted of each finding: whole phrases, each word under one finding, lists in one piece. */
import type { Finding } from '../signals/finding.ts';
import type { View } from '../view/view.ts';
import { joinedAtAnd, joinedLists } from './lists.ts';
import { byParagraph } from './paragraphs.ts';
import { cutAround, inPassing, limitsNew } from './parts.ts';
import { SIDES } from './ranges.ts';
import { isCutShort, wholeFinding, withWeighing } from './whole.ts';

/**
 * The findings with what a reader needs of their words. What they weigh was decided before: nothing here
 * changes an effect. A quote takes in the words beside it that came or went with it and that no other
 * finding speaks of; a passage is cut where a finding of the other direction stands in it; the adjectives of one list
 * are one finding.
 */
export function quoted(findings: readonly Finding[], view: View): Finding[] {
  const several = view.before.paragraphs.length > 1 || view.after.paragraphs.length > 1;
  const weighed = withWeighing(findings, view);
  const full = weighed.map((finding) =>
    isCutShort(finding, view) ? wholeFinding(finding, weighed, view) : finding,
  );
  const cut = full
    .flatMap((finding) => cutAround(finding, full, view))
    .flatMap((finding) => (several ? byParagraph(finding, view) : [finding]))
    .map((finding) => (limitsNew(finding, full) ? inPassing(finding) : finding));
  const whole = cut.map((finding) => wholeFinding(finding, cut, view));
  return SIDES.reduce<Finding[]>(
    (list, name) => joinedAtAnd(joinedLists(list, name, view), name, view),
    whole,
  );
}
