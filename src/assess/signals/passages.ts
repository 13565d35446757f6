/** What no specific rule explains: passages that were added, taken out or reworded. */
import { stemOf } from '../../words/form.ts';
import { ADDING } from '../function/closed-classes.ts';
import { unexplainedRuns } from '../function/runs.ts';
import { ITEM } from '../function/word-role.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import { OTHER_SIDE, type SideName, type View } from '../view/view.ts';
import { citesInFull, retitles } from './citations.ts';
import { CLAIMS, type Finding, type Signaller, TO_CHECK } from './finding.ts';
import { cancelMoved, type MovedWords } from './moved.ts';
import { type OpenPlace, passage } from './passage.ts';
import { NOTHING, unexplainedOf } from './rest.ts';
import { beside, reworded, toldParts } from './reworded.ts';
import {
  areItems,
  asksAnew,
  completesName,
  compoundSide,
  isNamed,
  isWholeMember,
  tellsFact,
} from './shapes.ts';
import { softerClauses } from './softer-clause.ts';
import { isInNames } from './substance.ts';
import { exchanged, replaced, told } from './told.ts';

export const passages: Signaller = {
  reads: ['matches', 'verbs', 'terms', 'quoted', 'moved', ...CLAIMS],
  claims: null,
  find,
};

/** Signals of unexplained words, hunk by hunk. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const moved = cancelMoved(view, lexicon);
  const carried = weightOf(lexicon, 'weight.in-passing');
  const softer = softerClauses(view, moved, lexicon);
  const isSofter = (hunk: number): boolean => softer.some((one) => one.hunk === hunk);
  const found = view.hunks.flatMap((_, hunk) => {
    const before = unexplainedOf(view, 'before', hunk, lexicon, moved);
    const after = unexplainedOf(view, 'after', hunk, lexicon, moved);
    const own = judgeBeyondFacts({ view, lexicon, hunk, moved, before, after });
    // What carries moved substance is not new substance.
    return isSofter(hunk) ? own.map((one) => ({ ...one, weight: one.weight * carried })) : own;
  });
  return [...softer, ...found.map((one) => otherCase(one, view))];
}

/** `when in violation of law` against `that violate rights`: one restriction in the place of another. */
function otherCase(finding: Finding, view: View): Finding {
  const name = finding.after ? 'after' : 'before';
  const range = finding[name];
  if (finding.function !== 'restriction' || !range) return finding;
  const other = view[OTHER_SIDE[name]];
  const gone = new Set(
    other.words.filter((_, at) => other.changed[at]).map(({ form }) => stemOf(form)),
  );
  const again = view[name].words
    .slice(range.from, range.to)
    .some(({ form }) => !form.linking && gone.has(stemOf(form)));
  return again ? { ...finding, ...TO_CHECK } : finding;
}

/** A mere fact that came or went has no direction, and none beside what was provided. */
function judgeBeyondFacts(place: OpenPlace): Finding[] {
  const { view, lexicon, before, after } = place;
  const facts = {
    before: tellsFact(view, 'before', before, lexicon),
    after: tellsFact(view, 'after', after, lexicon),
  };
  if (!facts.before && !facts.after) return judge(place);
  const found = judge({
    ...place,
    before: facts.before ? NOTHING : before,
    after: facts.after ? NOTHING : after,
  });
  if (found.length > 0) return found;
  const size = Math.max(before.substance, after.substance);
  return size < weightOf(lexicon, 'weight.least-substance') ? [] : [replaced(place)];
}

function judge(place: OpenPlace): Finding[] {
  const { view, lexicon, hunk, moved, before, after } = place;
  const net = after.substance - before.substance;
  const small = Math.min(after.substance, before.substance);
  const large = Math.max(after.substance, before.substance);
  if (large < weightOf(lexicon, 'weight.least-substance')) return [];
  const fuller = net > 0 ? 'after' : 'before';
  if (retitles(view, hunk, lexicon)) return [replaced(place)];
  if (small === 0) {
    const rest = place[fuller];
    if (completesName(view, hunk, rest, net > 0)) return [];
    if (citesInFull(view, fuller, hunk, rest, lexicon)) return [];
    // A name that gave way to one that stood elsewhere is gone: names are a set, in whatever order.
    const open =
      hadSubstance(OTHER_SIDE[fuller], hunk, moved) &&
      !rest.words.every(({ at }) => isInNames(view[fuller], at)) &&
      !isWholeMember(view[fuller], rest);
    const least = weightOf(lexicon, 'weight.replaced-rest');
    const isInPlace = open
      ? large <= least
      : large <= 2 * least &&
        !joinsOn(view, fuller, hunk) &&
        isExplained(view, OTHER_SIDE[fuller], hunk);
    return isInPlace ? [replaced(place)] : told(place, fuller, 1);
  }
  const asks = asksAnew(view, 'before', hunk, lexicon) || asksAnew(view, 'after', hunk, lexicon);
  const apart = asks || areItems(view, hunk);
  if (small >= weightOf(lexicon, 'weight.least-substance') && apart) {
    return exchanged(place, weightOf(lexicon, 'weight.passage'));
  }
  const areNames = isNamed(view, 'before', before) && isNamed(view, 'after', after);
  const isReplaced =
    areNames ||
    large < small * weightOf(lexicon, 'weight.replaced-ratio') ||
    Math.abs(net) < weightOf(lexicon, 'weight.replaced-least');
  if (!isReplaced) {
    const rival = OTHER_SIDE[fuller];
    const parts = toldParts(place, rival);
    return [
      ...told(place, fuller, Math.abs(net) / large),
      ...parts.found,
      ...beside({ ...place, [rival]: parts.core }, rival),
    ];
  }
  const full = compoundSide(view, before, after);
  if (full)
    return unexplainedRuns(view, full, hunk, place[full]).map((run) =>
      passage(place, run, ITEM, 1),
    );
  if (small >= weightOf(lexicon, 'weight.replaced-wholly')) {
    return exchanged(place, weightOf(lexicon, 'weight.passage'));
  }
  return areNames ? [replaced(place)] : reworded(place);
}

/** True when this side of the hunk holds changed words of substance that no rule explains and that its other side lacks. */
function hadSubstance(name: SideName, hunk: number, moved: MovedWords): boolean {
  const stayed = (at: number): boolean =>
    moved[name].has(at) && !moved.pairs.some((pair) => pair[name] === at);
  return moved.open[name][hunk]!.some(({ at }) => !stayed(at));
}

/** True when this side of the hunk is one more item, or holds more than the words that nothing explains. */
function joinsOn(view: View, name: SideName, hunk: number): boolean {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  const first = side.words[from];
  const isItem = first !== undefined && (first.stops || ADDING.has(first.key));
  return isItem || isExplained(view, name, hunk) || to === from;
}

/** `(protect) the right`, `(raise awareness of) the right`: on this side a rule has told what the words meant. */
function isExplained(view: View, name: SideName, hunk: number): boolean {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  for (let at = from; at < to; at++) {
    if (side.changed[at] && side.used[at] && !side.words[at]!.form.linking) return true;
  }
  return false;
}
