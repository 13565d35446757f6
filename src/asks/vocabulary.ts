/** The words of asks, compiled from the rules: what a text names, whatever the form. */
import type { AskRule } from '../rules/kinds/ask-kind.ts';
import { oncePerRuleSet, type RuleSet, rulesOf } from '../rules/rules.ts';
import { stemOf } from '../words/form.ts';
import { type Matcher, stepEnd, stepStart, stepsOf } from '../words/match-steps.ts';
import { matcherOf, patternText, search } from '../words/matcher.ts';
import { cutOf, wordsOf } from '../words/words.ts';

/** One thing that a text says: a word by its stem, or an expression of the rules. */
export interface AskTerm {
  /** `ask.children`, or a stem. */
  readonly key: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The rule; null for a word of no rule. */
  readonly rule: AskRule | null;
  /** True for an expression that denies what the rule asks for. */
  readonly against: boolean;
}

interface Vocabulary {
  readonly matcher: Matcher;
  readonly uses: readonly { readonly rule: AskRule; readonly against: boolean }[];
  readonly seen: Map<string, readonly AskTerm[]>;
}

const vocabularyOf = oncePerRuleSet((rules): Vocabulary => {
  const all = rulesOf(rules, 'ask');
  const uses = all.flatMap((rule) => [
    { rule, against: false, terms: rule.terms },
    { rule, against: true, terms: rule.against },
  ]);
  const patterns = uses.flatMap(({ terms }, number) =>
    terms.map((term) => [term, number] as const),
  );
  return { matcher: matcherOf(patternText(patterns, 'stem'), 'stem'), uses, seen: new Map() };
});

/** What a text names, in order; articles and the like say nothing. Texts that were met are remembered. */
export function termsOf(text: string, rules: RuleSet): readonly AskTerm[] {
  const vocabulary = vocabularyOf(rules);
  const known = vocabulary.seen.get(text);
  if (known) return known;
  const steps = stepsOf(vocabulary.matcher, cutOf(text));
  const named = search(vocabulary.matcher, steps).map(({ entry, from, to }): AskTerm => {
    const { rule, against } = vocabulary.uses[entry]!;
    const [start, end] = [stepStart(steps, from), stepEnd(steps, to - 1)];
    return { key: rule.id, start, end, rule, against };
  });
  const longest = named.filter((one) => !named.some((other) => isInside(one, other)));
  const words = wordsOf(text).flatMap((word): AskTerm[] => {
    if (word.form.linking || word.form.text.length < 2) return [];
    if (longest.some(({ start, end }) => word.start < end && start < word.end)) return [];
    return [
      { key: stemOf(word.form), start: word.start, end: word.end, rule: null, against: false },
    ];
  });
  const terms = [...longest, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
  vocabulary.seen.set(text, terms);
  return terms;
}

/** Of expressions that share words the longer says what is meant. */
function isInside(one: AskTerm, other: AskTerm): boolean {
  return (
    one !== other &&
    one.start >= other.start &&
    one.end <= other.end &&
    one.end - one.start < other.end - other.start
  );
}
