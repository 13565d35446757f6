/** Runs the examples that every rule carries: what should fire fires, what should not stays silent. */
import type { Change } from '../model/change.ts';
import type { RuleSet } from '../rules/rules.ts';
import type { Kind, Rule, RuleEntry } from '../rules/rules-kinds.ts';
import { stepsOf } from '../words/match-steps.ts';
import { matcherOf, patternText, search } from '../words/matcher.ts';
import { cutOf } from '../words/words.ts';
import { judgeChange } from './judge.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import { themesOf } from './themes/themes.ts';

/** A change of one paragraph, in words. */
export interface ExamplePair {
  readonly before: string;
  readonly after: string;
}

export interface ExampleResult {
  readonly rule: string;
  readonly kind: Kind;
  readonly expected: 'fires' | 'silent';
  readonly held: boolean;
  readonly example: string | ExamplePair;
}

/** Makes the change between two paragraphs, as reading and comparing would. */
export type MakeChange = (pair: ExamplePair) => Promise<Change>;

/** What a pair of texts came to. */
interface Outcome {
  /** Rules whose signals fired, and terms that named a passage. */
  readonly fired: ReadonlySet<string>;
  readonly effect: string;
}

/** By kind: did the rule fire on a pair? Null for kinds with other or no examples. */
const FIRES: { readonly [K in Kind]: ((entry: RuleEntry<K>, outcome: Outcome) => boolean) | null } =
  {
    theme: null,
    ask: null,
    weight: null,
    role: null,
    ladder: (entry, { fired }) => fired.has(entry.id),
    phrase: (entry, { fired }) => fired.has(entry.id),
    term: (entry, { fired }) => fired.has(entry.id),
    negation: (entry, { fired }) => fired.has(entry.id),
    negated: (entry, { fired }) => fired.has(entry.id),
    finding: (entry, { fired }) => fired.has(entry.id),
    equal: (entry, { effect }) => effect === entry.effect,
    words: ({ event }, { effect }) => effect === 'editorial' || (event && effect === 'neutral'),
  };

/** Results of all examples, in the order of the rules; the firing ones of a rule first. */
export async function tryExamples(
  rules: RuleSet,
  makeChange: MakeChange,
): Promise<readonly ExampleResult[]> {
  const results: ExampleResult[] = [];
  for (const rule of rules.rules) {
    for (const expected of ['fires', 'silent'] as const) {
      for (const example of examplesOf(rule)[expected]) {
        const fired = await firesOn(rule, example, rules, makeChange);
        const held = fired === (expected === 'fires');
        results.push({ rule: rule.entry.id, kind: rule.kind, expected, held, example });
      }
    }
  }
  return results;
}

interface Examples {
  readonly fires: readonly (string | ExamplePair)[];
  readonly silent: readonly (string | ExamplePair)[];
}

/** The examples of a rule; none for kinds that have none. */
export function examplesOf(rule: Rule): Examples {
  return 'examples' in rule.entry ? rule.entry.examples : { fires: [], silent: [] };
}

async function firesOn(
  rule: Rule,
  example: string | ExamplePair,
  rules: RuleSet,
  makeChange: MakeChange,
): Promise<boolean> {
  if (typeof example === 'string') {
    if ('does' in rule.entry && rule.kind === 'ask') return holdsTerm(rule.entry.terms, example);
    return themesOf(rules, [example]).includes(rule.entry.id);
  }
  const fires = FIRES[rule.kind] as ((entry: RuleEntry, outcome: Outcome) => boolean) | null;
  if (!fires) return false;
  return fires(rule.entry, outcomeOf(await makeChange(example), lexiconOf(rules)));
}

/** Whether a text has one of the words by which an ask is found. */
function holdsTerm(terms: readonly string[], text: string): boolean {
  const matcher = matcherOf(
    patternText(
      terms.map((term, i) => [term, i] as const),
      'stem',
    ),
    'stem',
  );
  return search(matcher, stepsOf(matcher, cutOf(text))).length > 0;
}

function outcomeOf(change: Change, lexicon: Lexicon): Outcome {
  const { signals, effect } = judgeChange(change, lexicon);
  const fired = signals.flatMap(({ rule, args }) => (args['term'] ? [rule, args['term']] : [rule]));
  return { fired: new Set(fired), effect };
}
