/** What no specific rule explains: passages that were added, taken out or reworded. */
import { stemOf } from '../../words/form.ts';
import { partsApart } from '../function/apart.ts';
import { ADDING } from '../function/closed-classes.ts';
import { roleOfRun } from '../function/role.ts';
import { type UnexplainedRun, unexplainedRuns } from '../function/runs.ts';
import { ITEM, type WordRole } from '../function/word-role.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { SideName, View } from '../view/view.ts';
import { citesInFull, retitles } from './citations.ts';
import { CLAIMS, type Finding, type Signaller } from './finding.ts';
import { cancelMoved, type MovedWords } from './moved.ts';
import { type OpenPlace, passage } from './passage.ts';
import { NOTHING, type Rest, unexplainedOf } from './rest.ts';
import { areItems, asksAnew, completesName, compoundSide, isNamed, tellsFact } from './shapes.ts';
import { softerClauses } from './softer-clause.ts';
import { specificTerms } from './specific-terms.ts';
import { isInNames } from './substance.ts';

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
  const other = view[OTHER[name]];
  const gone = new Set(
    other.words.filter((_, at) => other.changed[at]).map(({ form }) => stemOf(form)),
  );
  const again = view[name].words
    .slice(range.from, range.to)
    .some(({ form }) => !form.linking && gone.has(stemOf(form)));
  return again
    ? { ...finding, direction: 'review', confidence: 'review', weight: 0, reworded: 1 }
    : finding;
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
      hadSubstance(OTHER[fuller], hunk, moved) &&
      !rest.words.every(({ at }) => isInNames(view[fuller], at));
    const least = weightOf(lexicon, 'weight.replaced-rest');
    const isInPlace = open
      ? large <= least
      : large <= 2 * least &&
        !joinsOn(view, fuller, hunk) &&
        isExplained(view, OTHER[fuller], hunk);
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
    const rival = OTHER[fuller];
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

/** One stretch in the place of another: what of it stands by itself is told, the rest is one thing in the place of another. */
function reworded(place: OpenPlace): Finding[] {
  const before = toldParts(place, 'before');
  const after = toldParts(place, 'after');
  const core = { ...place, before: before.core, after: after.core };
  const known = [...specificTerms(core, 'before'), ...specificTerms(core, 'after')];
  const isAll = before.found.length + after.found.length === 0;
  return [
    ...before.found,
    ...after.found,
    ...known,
    ...(isAll ? [replaced(place)] : leftOver(core)),
  ];
}

/** What is left when the parts are told, as words that gave way to others. */
function leftOver(place: OpenPlace): Finding[] {
  const [before, after] = [spanOf(place.before), spanOf(place.after)];
  return before || after ? [{ ...replaced(place), before, after }] : [];
}

function spanOf({ words }: Rest): Range | null {
  return words.length > 0 ? { from: words[0]!.at, to: words.at(-1)!.at + 1 } : null;
}

/** The parts of one side that stand in nobody's place, each judged as if it had come or gone alone; a person should look. */
function toldParts(place: OpenPlace, name: SideName): { found: Finding[]; core: Rest } {
  const { view, hunk, moved } = place;
  const { parts, core } = partsApart(view, name, hunk, place[name], place[OTHER[name]], moved);
  const found = toldRuns(place, parts, 1).map((one) => ({ ...one, confidence: 'review' as const }));
  return { found, core };
}

/**
 * What gave way to something much longer: whole items and clauses are told, of other words only those that name
 * somebody or something known.
 */
function beside(place: OpenPlace, name: SideName): Finding[] {
  const { view, lexicon, hunk } = place;
  const whole = unexplainedRuns(view, name, hunk, place[name]).filter(
    ({ words }) => words.length >= WHOLE,
  );
  const told = whole.flatMap((run) => {
    const role = roleOfRun(view, run, lexicon);
    if (role.sign <= 0) return [];
    const found = passage(place, run, role, 1);
    const weight = found.weight * weightOf(lexicon, 'weight.in-passing');
    return [{ ...found, weight, confidence: 'review' as const }];
  });
  return told.length > 0 ? told : specificTerms(place, name);
}

/** From so many words of substance on, a run is an item or a clause by itself. */
const WHOLE = 3;

const OTHER = { before: 'after', after: 'before' } as const;

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

/** One passage in the place of another: a loss and a gain, each for less than it would count alone. */
function exchanged(place: OpenPlace, share: number): Finding[] {
  return [...told(place, 'before', share), ...told(place, 'after', share)].map((finding) => ({
    ...finding,
    confidence: 'review',
  }));
}

/** What the runs of one side do; neighbours that do the same are one passage. */
function told(place: OpenPlace, name: SideName, share: number): Finding[] {
  const { view, hunk } = place;
  return toldRuns(place, unexplainedRuns(view, name, hunk, place[name]), share);
}

function toldRuns(place: OpenPlace, runs: readonly UnexplainedRun[], share: number): Finding[] {
  const { view, lexicon } = place;
  const parts: { run: UnexplainedRun; role: WordRole }[] = [];
  for (const run of runs) {
    const role = roleOfRun(view, run, lexicon);
    const last = parts.at(-1);
    if (last && last.role.sign === role.sign && isAlike(last.role, role)) {
      const { from, words, substance } = last.run;
      const joined = { words: [...words, ...run.words], substance: substance + run.substance };
      parts[parts.length - 1] = { run: { ...run, ...joined, from }, role: last.role };
    } else parts.push({ run, role });
  }
  return parts.map(({ run, role }) =>
    role.sign === 0 ? open(place, run, role) : passage(place, run, role, share),
  );
}

/** Items and clauses are told together; a restriction is told by itself. */
function isAlike(one: WordRole, other: WordRole): boolean {
  return (one.function === 'restriction') === (other.function === 'restriction');
}

/** Words whose effect no rule knows: a person should look. */
function open(
  place: OpenPlace,
  { name, from, to, substance }: UnexplainedRun,
  role: WordRole,
): Finding {
  const range = { from, to };
  return {
    ...replaced(place),
    before: name === 'before' ? range : null,
    after: name === 'after' ? range : null,
    reworded: substance,
    function: role.function,
  };
}

function replaced({ view, hunk, before, after }: OpenPlace): Finding {
  const range = view.hunks[hunk]!;
  return {
    rule: 'text.reworded',
    type: 'other',
    direction: 'review',
    before: nonEmpty(range.before),
    after: nonEmpty(range.after),
    confidence: 'review',
    args: {},
    weight: 0,
    reworded: Math.max(before.substance, after.substance),
    hunk,
  };
}

function nonEmpty(range: Range): Range | null {
  return range.from < range.to ? range : null;
}
