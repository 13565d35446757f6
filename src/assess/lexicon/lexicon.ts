/** The rules of judgement, compiled once for a rule set: one tree of words, and tables beside it. */
import { expand } from '../../text/pattern.ts';
import type { Equal } from '../kinds/equal-kind.ts';
import type { Ladder } from '../kinds/ladder-kind.ts';
import type { Negated } from '../kinds/negated-kind.ts';
import type { Negation } from '../kinds/negation-kind.ts';
import type { Phrase } from '../kinds/phrase-kind.ts';
import type { Term } from '../kinds/term-kind.ts';
import { derived, type RuleSet, rulesOf } from '../rules.ts';
import type { Vocabulary } from './form.ts';
import { keyOf } from './key.ts';
import { addPattern, newTrie } from './trie.ts';

/** What a number in the tree stands for. */
export type Entry =
  | { readonly kind: 'ladder'; readonly rule: Ladder; readonly rung: number }
  | { readonly kind: 'phrase'; readonly rule: Phrase }
  | { readonly kind: 'term'; readonly rule: Term }
  | { readonly kind: 'equal'; readonly rule: Equal }
  | { readonly kind: 'negation'; readonly rule: Negation; readonly except: boolean };

/** Where a lemma stands on a ladder of verbs. */
export interface VerbRung {
  readonly ladder: Ladder;
  readonly rung: number;
}

export interface Lexicon extends Vocabulary {
  readonly entries: readonly Entry[];
  /** Rungs of each verb lemma, in the order of the rules. */
  readonly verbs: ReadonlyMap<string, readonly VerbRung[]>;
  /** Words of when, where and by whom something was held. */
  readonly events: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, number>;
  /** What a negation may meet, in the order of the rules. */
  readonly negated: readonly Negated[];
}

export const lexiconOf = derived(compile);

function compile(rules: RuleSet): Lexicon {
  const trie = newTrie();
  const entries: Entry[] = [];
  const verbs = new Map<string, VerbRung[]>();
  const add = (entry: Entry, patterns: readonly string[]): void => {
    for (const pattern of patterns) addPattern(trie, pattern, entries.length);
    entries.push(entry);
  };
  for (const ladder of rulesOf(rules, 'ladder')) {
    ladder.rungs.forEach((patterns, rung) => {
      if (ladder.of === 'words') {
        add({ kind: 'ladder', rule: ladder, rung }, patterns);
        return;
      }
      for (const lemma of patterns.flatMap(expand).map((words) => words.map(keyOf).join(' '))) {
        const known = verbs.get(lemma) ?? [];
        verbs.set(lemma, [...known, { ladder, rung }]);
      }
    });
  }
  for (const rule of rulesOf(rules, 'phrase')) add({ kind: 'phrase', rule }, rule.phrases);
  for (const rule of rulesOf(rules, 'term')) add({ kind: 'term', rule }, rule.terms);
  for (const rule of rulesOf(rules, 'equal')) add({ kind: 'equal', rule }, rule.words);
  for (const rule of rulesOf(rules, 'negation')) {
    add({ kind: 'negation', rule, except: false }, rule.words);
    add({ kind: 'negation', rule, except: true }, rule.except);
  }
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
  return { trie, entries, verbs, substance, events, weights, negated, forms: new Map() };
}

/** A weight by its id. Throws when no rule gives it: the bundled rules name them all. */
export function weightOf(lexicon: Lexicon, id: string): number {
  const value = lexicon.weights.get(id);
  if (value === undefined) throw new Error(`no rule of kind weight is called "${id}"`);
  return value;
}
