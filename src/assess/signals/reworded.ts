/** One stretch in the place of another: its parts that stand by themselves, and what is one thing in other words. */
import { partsApart } from '../function/apart.ts';
import { roleOfRun } from '../function/role.ts';
import { unexplainedRuns } from '../function/runs.ts';
import { weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { SideName } from '../view/view.ts';
import type { Finding } from './finding.ts';
import { type OpenPlace, passage } from './passage.ts';
import type { Rest } from './rest.ts';
import { specificTerms } from './specific-terms.ts';
import { replaced, toldRuns } from './told.ts';

/** One stretch in the place of another: what of it stands by itself is told, the rest is one thing in the place of another. */
export function reworded(place: OpenPlace): Finding[] {
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

function restOf(words: Rest['words']): Rest {
  return { words, substance: words.reduce((sum, word) => sum + word.substance, 0) };
}

function spanOf({ words }: Rest): Range | null {
  return words.length > 0 ? { from: words[0]!.at, to: words.at(-1)!.at + 1 } : null;
}

/** The parts of one side that stand in nobody's place, each judged as if it had come or gone alone; a person should look. */
export function toldParts(place: OpenPlace, name: SideName): { found: Finding[]; core: Rest } {
  const { view, hunk, moved, lexicon } = place;
  const others = place[name === 'before' ? 'after' : 'before'];
  // What limits, or does nobody knows what, is weighed against what stood there.
  const parts = partsApart(view, name, hunk, place[name], others, moved).filter(
    (run) => roleOfRun(view, run, lexicon).sign > 0,
  );
  const found = toldRuns(place, parts, 1).map((one) => ({ ...one, confidence: 'review' as const }));
  const told = new Set(parts.flatMap(({ words }) => words));
  return { found, core: restOf(place[name].words.filter((word) => !told.has(word))) };
}

/**
 * What gave way to something much longer: whole items and clauses are told, of other words only those that name
 * somebody or something known.
 */
export function beside(place: OpenPlace, name: SideName): Finding[] {
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
