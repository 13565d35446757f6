/** Which rules hold some words: for whoever has words in hand and looks for the rule. */
import type { RuleSet } from '../../rules/rules.ts';
import { stepsOf } from '../../words/match-steps.ts';
import { search } from '../../words/matcher.ts';
import { cutOf } from '../../words/words.ts';
import { themeEvidence } from '../themes/themes.ts';
import { lexiconOf } from './lexicon.ts';

/** Ids of the rules of judgement, then of the themes, that are found in `text`; in the order of the words. */
export function rulesWith(rules: RuleSet, text: string): readonly string[] {
  const { patterns, entries, verbs } = lexiconOf(rules);
  const found = search(patterns, stepsOf(patterns, cutOf(text)));
  const lemma = text.toLowerCase().replace(/s$/, '');
  return [
    ...new Set([
      ...found.map(({ entry }) => entries[entry]!.rule.id),
      ...(verbs.get(lemma) ?? []).map(({ ladder }) => ladder.id),
      ...themeEvidence(rules, text).map(({ theme }) => theme),
    ]),
  ];
}
