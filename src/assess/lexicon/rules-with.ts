/** Which rules hold some words: for whoever has words in hand and looks for the rule. */
import type { RuleSet } from '../../rules/rules.ts';
import { stepsOf } from '../../words/match-steps.ts';
import { search } from '../../words/matcher.ts';
import { cutOf } from '../../words/words.ts';
import { themeEvidence } from '../themes/themes.ts';
import { lexiconOf } from './lexicon.ts';

/**
 * Ids of the rules of judgement, then of the themes, that are found in `text`; in the order of the words.
 * `lemma` is the base form of the verb that it begins with.
 */
export function rulesWith(rules: RuleSet, text: string, lemma: string): readonly string[] {
  const { patterns, entries, verbs } = lexiconOf(rules);
  const found = search(patterns, stepsOf(patterns, cutOf(text)));
  return [
    ...new Set([
      ...found.map(({ entry }) => entries[entry]!.rule.id),
      ...(verbs.get(lemma) ?? []).map(({ ladder }) => ladder.id),
      ...themeEvidence(rules, text).map(({ theme }) => theme),
    ]),
  ];
}
