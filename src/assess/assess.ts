/** Change[] + rules to Assessment[]. */
import type { Assessment, Effect } from '../model/assessment.ts';
import { type Change, sideText } from '../model/change.ts';
import { type Dependents, dependentsOf, textsBelow } from './chapeau.ts';
import { judgeChange } from './judge.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import type { RuleSet } from './rules.ts';
import { themesOf } from './themes/themes.ts';

/** Effects that never call for attention. */
const QUIET: ReadonlySet<Effect> = new Set(['neutral', 'editorial', 'none']);

/**
 * Judges every change; the result has the same length and order as `changes`. `themes` are the ids of
 * the watched ones. A change of a chapeau is judged once, there, and stands on the themes of the
 * subparagraphs that depend on it.
 */
export function assessChanges(
  changes: readonly Change[],
  rules: RuleSet,
  themes: readonly string[],
): Assessment[] {
  const lexicon = lexiconOf(rules);
  const dependents = dependentsOf(changes);
  const watched = new Set(themes);
  return changes.map((change) => assess(change, rules, lexicon, dependents, watched));
}

function assess(
  change: Change,
  rules: RuleSet,
  lexicon: Lexicon,
  dependents: Dependents,
  watched: ReadonlySet<string>,
): Assessment {
  const { effect, confidence, signals } = judgeChange(change, lexicon);
  const own = [sideText(change.before), sideText(change.after)];
  const texts = effect === 'none' ? own : [...own, ...textsBelow(change, dependents)];
  const on = themesOf(rules, texts);
  const flagged = !QUIET.has(effect) && on.some((theme) => watched.has(theme));
  return { changeId: change.id, themes: on, effect, confidence, flagged, signals };
}
