/** Which themes are watched: a change on none of them is never flagged. */
import { InputError } from '../../model/errors.ts';
import { type RuleSet, rulesOf } from '../../rules/rules.ts';
import { didYouMean } from '../../rules/rules-suggest.ts';

/**
 * Ids of the watched themes: those that the user chose, else those marked `watched` in the rules.
 * Throws InputError for a theme that the rules in force do not have.
 */
export function watchedThemes(rules: RuleSet, chosen?: readonly string[]): readonly string[] {
  const themes = rulesOf(rules, 'theme');
  if (!chosen) return themes.filter((theme) => theme.watched).map((theme) => theme.id);
  const known: string[] = themes.map((theme) => theme.id);
  for (const id of chosen) {
    if (!known.includes(id)) {
      throw new InputError(
        `there is no theme "${id}"${didYouMean(id, known)}; see "draftwatch rules list --kind theme".`,
      );
    }
  }
  return chosen;
}
