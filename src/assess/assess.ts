/** Change[] + rules to Assessment[]. */
import type { Assessment, Effect } from '../model/assessment.ts';
import type { Change } from '../model/change.ts';
import type { RuleSet } from '../rules/rules.ts';
import { dependentsOf, textsBelow } from './chapeau.ts';
import { type ChangeJudgement, judgeChange, withEffect } from './judge.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { withNoteChanges } from './notes.ts';
import { changeThemes } from './themes/change-themes.ts';
import { themesOf } from './themes/themes.ts';

/** Effects that never call for attention. */
const QUIET: ReadonlySet<Effect> = new Set(['neutral', 'editorial', 'none']);

/**
 * Judges every change; the result has the same length and order as `changes`. `themes` are the ids of
 * the watched ones. A change of a chapeau is judged once, there, and stands on the themes of the
 * subparagraphs that depend on it. With `strength` false (a language that the rules do not judge) only
 * what was added or removed has an effect; for the rest a person must look.
 */
export function assessChanges(
  changes: readonly Change[],
  rules: RuleSet,
  themes: readonly string[],
  strength = true,
): Assessment[] {
  const lexicon = lexiconOf(rules);
  const dependents = dependentsOf(changes);
  const own = changeThemes(changes, rules);
  const watched = new Set(themes);
  return changes.map((change, i) => {
    const words = strength ? judgeChange(change, lexicon) : unjudged(change);
    const judged = strength ? withNoteChanges(words, change.notes ?? []) : words;
    const quiet = QUIET.has(judged.effect);
    const below = quiet ? [] : textsBelow(change, dependents);
    const on = below.length > 0 ? union(own[i]!, themesOf(rules, below)) : own[i]!;
    const first = on.filter((theme) => watched.has(theme));
    const flagged = !quiet && first.length > 0;
    return { changeId: change.id, themes: union(first, on), ...judged, flagged };
  });
}

/** The effect of a change whose words say nothing to the rules. */
function unjudged({ kind }: Change): ChangeJudgement {
  if (kind === 'added' || kind === 'removed') {
    return withEffect({ effect: kind, confidence: 'certain', signals: [] });
  }
  if (kind === 'kept') return withEffect({ effect: 'none', confidence: 'certain', signals: [] });
  return withEffect({ effect: 'neutral', confidence: 'review', signals: [] });
}

function union(themes: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...themes, ...others])];
}
