/** The rules of judgement, compiled once for a rule set: one graph of words, and tables beside it. */

import type { Says, Signal } from '../../model/assessment.ts';
import type { Equal } from '../../rules/kinds/equal-kind.ts';
import type { Deed, Ladder } from '../../rules/kinds/ladder-kind.ts';
import type { Negated } from '../../rules/kinds/negated-kind.ts';
import type { Negation } from '../../rules/kinds/negation-kind.ts';
import type { Phrase } from '../../rules/kinds/phrase-kind.ts';
import type { TermRule } from '../../rules/kinds/term-kind.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import { oncePerRuleSet, type RuleSet, rulesOf } from '../../rules/rules.ts';
import { keyOf } from '../../words/key.ts';
import type { Matcher } from '../../words/match-steps.ts';
import { matcherOf, patternText } from '../../words/matcher.ts';
import { expand } from '../../words/pattern.ts';
import type { GraphText } from '../../words/word-graph.ts';

/** Where words stand on a ladder, and what they do there. */
interface Place {
  /** From the lowest, 0. */
  readonly rung: number;
  readonly does?: Deed | undefined;
}

/** What a number in the graph stands for. */
export type LexiconEntry =
  | ({ readonly kind: 'ladder'; readonly rule: Ladder } & Place)
  | { readonly kind: 'phrase'; readonly rule: Phrase }
  | { readonly kind: 'term'; readonly rule: TermRule }
  | { readonly kind: 'equal'; readonly rule: Equal; readonly set: readonly string[] }
  | { readonly kind: 'negation'; readonly rule: Negation; readonly except: boolean };

/** Where a lemma stands on a ladder of verbs. */
export interface VerbRung extends Place {
  readonly ladder: Ladder;
}

export interface Lexicon {
  readonly patterns: Matcher;
  /** Substance of words that have less than the usual 1, by key. */
  readonly substance: ReadonlyMap<string, number>;
  readonly entries: readonly LexiconEntry[];
  /** Rungs of each verb lemma, in the order of the rules. */
  readonly verbs: ReadonlyMap<string, readonly VerbRung[]>;
  readonly adverbs: ReadonlyMap<string, readonly VerbRung[]>;
  /** Words of when, where and by whom something was held. */
  readonly events: ReadonlySet<string>;
  /** Words of each role. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weights: ReadonlyMap<string, number>;
  /** What the findings of a rule mean, by its id. */
  readonly says: ReadonlyMap<string, Says>;
  /** What a negation may meet, in the order of the rules. */
  readonly negated: readonly Negated[];
}

export const lexiconOf = oncePerRuleSet(compile);

/** The patterns of all entries as a graph; the build keeps it beside the rules. */
export function patternGraph(rules: RuleSet): GraphText {
  return patternText(
    entriesOf(rules).flatMap(({ patterns }, number) =>
      patterns.map((pattern) => [pattern, number] as const),
    ),
    'key',
  );
}

interface Expressions {
  readonly entry: LexiconEntry;
  readonly patterns: readonly string[];
}

/** All entries in the order of their numbers. */
function entriesOf(rules: RuleSet): readonly Expressions[] {
  const ladders = rulesOf(rules, 'ladder').filter((ladder) => ladder.of === 'words');
  return [
    ...ladders.flatMap((rule) =>
      rule.rungs.map(({ does, words }, rung): Expressions => {
        return { entry: { kind: 'ladder', rule, rung, does }, patterns: words };
      }),
    ),
    ...rulesOf(rules, 'phrase').map((rule): Expressions => {
      return { entry: { kind: 'phrase', rule }, patterns: rule.phrases };
    }),
    ...rulesOf(rules, 'term').map((rule): Expressions => {
      return { entry: { kind: 'term', rule }, patterns: rule.terms };
    }),
    ...rulesOf(rules, 'equal').flatMap((rule) =>
      [rule.words, ...rule.sets].map((set): Expressions => {
        return { entry: { kind: 'equal', rule, set }, patterns: set };
      }),
    ),
    ...rulesOf(rules, 'negation').flatMap((rule): Expressions[] => [
      { entry: { kind: 'negation', rule, except: false }, patterns: rule.words },
      { entry: { kind: 'negation', rule, except: true }, patterns: rule.except },
    ]),
  ];
}

/** Rungs of each lemma, or adverb, on the ladders of these. */
function verbsOf(rules: RuleSet, of: 'verb' | 'adverb'): Map<string, VerbRung[]> {
  const verbs = new Map<string, VerbRung[]>();
  for (const ladder of rulesOf(rules, 'ladder').filter((ladder) => ladder.of === of)) {
    ladder.rungs.forEach(({ does, words }, rung) => {
      for (const lemma of words.flatMap(expand).map((way) => way.map(keyOf).join(' '))) {
        const known = verbs.get(lemma) ?? [];
        verbs.set(lemma, [...known, { ladder, rung, does }]);
      }
    });
  }
  return verbs;
}

function compile(rules: RuleSet): Lexicon {
  const patterns = matcherOf(rules.graphs?.patterns ?? patternGraph(rules), 'key');
  const entries = entriesOf(rules).map(({ entry }) => entry);
  const verbs = verbsOf(rules, 'verb');
  const adverbs = verbsOf(rules, 'adverb');
  const substance = new Map<string, number>();
  const events = new Set<string>();
  for (const list of rulesOf(rules, 'words')) {
    for (const word of list.words) {
      substance.set(keyOf(word), list.substance);
      if (list.event) events.add(keyOf(word));
    }
  }
  const negated = rulesOf(rules, 'negated');
  const weights = new Map(rulesOf(rules, 'weight').map((rule) => [rule.id, rule.value]));
  const roles = new Map(
    rulesOf(rules, 'role').map(({ id, words }) => [id, new Set(words.map(keyOf))] as const),
  );
  const says = saysOf(rules);
  return { patterns, entries, verbs, adverbs, substance, events, roles, weights, says, negated };
}

function saysOf({ rules }: RuleSet): Map<string, Says> {
  return new Map(
    rules.flatMap(({ entry }) =>
      'says' in entry && entry.says ? [[entry.id, entry.says] as const] : [],
    ),
  );
}

/** What a finding means in the words of its rule: those of the term that named a passage come first. */
export function saysFor(
  { says }: Lexicon,
  rule: string,
  args: Signal['args'],
): Pick<Signal, 'says'> {
  const own = says.get(args['term'] ?? '') ?? says.get(rule);
  return own ? { says: own } : {};
}

/** True for a word of a role, by its key. Throws when no rule gives the role: the bundled rules name them all. */
export function hasRole(lexicon: Lexicon, id: RuleId<'role'>, key: string): boolean {
  const words = lexicon.roles.get(id);
  if (!words) throw new Error(`no rule of kind role is called "${id}"`);
  return words.has(key);
}

/** A weight by its id. Throws when no rule gives it: the bundled rules name them all. */
export function weightOf(lexicon: Lexicon, id: RuleId<'weight'>): number {
  const value = lexicon.weights.get(id);
  if (value === undefined) throw new Error(`no rule of kind weight is called "${id}"`);
  return value;
}
