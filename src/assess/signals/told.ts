/** Unexplained words as findings: told with their direction, exchanged for others, or left for a person to look at. */
import { roleOfRun } from '../function/role.ts';
import { type UnexplainedRun, unexplainedRuns } from '../function/runs.ts';
import { TOLD, type WordRole } from '../function/word-role.ts';
import { hasRole } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { SideName } from '../view/view.ts';
import type { Finding } from './finding.ts';
import { type OpenPlace, passage } from './passage.ts';

/** One passage in the place of another: a loss and a gain, each for less than it would count alone; one limit in the place of another has no direction. */
export function exchanged(place: OpenPlace, share: number): Finding[] {
  const all = [...told(place, 'before', share), ...told(place, 'after', share)];
  const isNamed = all.some((finding) => !isGeneral(place, finding));
  // `girls and teachers` against `other partners`: what swallowed them is no gain.
  const found = isNamed ? all.filter((finding) => !isGeneral(place, finding)) : all;
  return found.map((finding) => {
    const limits = finding.function === 'restriction';
    const open = { direction: 'review' as const, weight: 0, reworded: 1 };
    return { ...finding, confidence: 'review', ...(limits ? open : {}) };
  });
}

const LOOSE = /^(?:other|others|relevant|appropriate|affected|key|all|various|those)$/;

/** `other relevant actors`: whoever that is. */
function isGeneral({ view, lexicon }: OpenPlace, { before, after }: Finding): boolean {
  const [side, range] = before ? [view.before, before] : [view.after, after];
  const own = range
    ? side.words.slice(range.from, range.to).filter(({ form }) => !form.linking)
    : [];
  const isAnybody = (key: string): boolean => hasRole(lexicon, 'role.anybody', key);
  return (
    own.some(({ key }) => isAnybody(key)) &&
    own.every(({ key }) => isAnybody(key) || LOOSE.test(key))
  );
}

/** What the runs of one side do; neighbours that do the same are one passage. */
export function told(place: OpenPlace, name: SideName, share: number): Finding[] {
  const { view, hunk } = place;
  return toldRuns(place, unexplainedRuns(view, name, hunk, place[name]), share);
}

/** The same of some runs of one side. */
export function toldRuns(
  place: OpenPlace,
  runs: readonly UnexplainedRun[],
  share: number,
): Finding[] {
  const { view, lexicon } = place;
  const parts: { run: UnexplainedRun; role: WordRole }[] = [];
  for (const run of runs) {
    const role = roleOfRun(view, run, lexicon);
    if (role === TOLD) continue;
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

/** The whole of a place as words that gave way to others, without a direction. */
export function replaced({ view, hunk, before, after }: OpenPlace): Finding {
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
