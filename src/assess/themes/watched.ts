/** The themes that are watched unless the user chooses others. */
import { type RuleSet, rulesOf } from '../rules.ts';

/** Ids of the themes marked `watched`, in the order of the rules. */
export function watchedThemes(rules: RuleSet): readonly string[] {
  return rulesOf(rules, 'theme')
    .filter((theme) => theme.watched)
    .map((theme) => theme.id);
}
