/** What `draftwatch rules` shows: the rules in force, one of them, or how their examples went. */

import type { ExampleResult } from '../../assess/rules-examples.ts';
import type { RuleSet } from '../../rules/rules.ts';
import type { Kind, Rule } from '../../rules/rules-kinds.ts';

export interface RuleList {
  readonly hash: string;
  readonly rules: readonly Rule[];
}

export interface RuleTest {
  readonly hash: string;
  readonly rules: readonly Rule[];
  readonly results: readonly ExampleResult[];
}

/** How many examples of a rule, or of all rules of a kind, there are and how many held. */
export interface ExampleCounts {
  readonly fires: { readonly held: number; readonly of: number };
  readonly silent: { readonly held: number; readonly of: number };
}

/** The rules of a set that are of a kind and in a pack, each when given. */
export function select(
  { hash, rules }: RuleSet,
  { kind, pack }: { readonly kind?: Kind; readonly pack?: string },
): RuleList {
  const chosen = rules.filter(
    (rule) => (!kind || rule.kind === kind) && (!pack || rule.pack === pack),
  );
  return { hash, rules: chosen };
}

export function tally(results: readonly ExampleResult[]): ExampleCounts {
  const count = (expected: ExampleResult['expected']) => {
    const of = results.filter((result) => result.expected === expected);
    return { held: of.filter(({ held }) => held).length, of: of.length };
  };
  return { fires: count('fires'), silent: count('silent') };
}

/**
 * Share of examples on which the rule fired that were meant to fire: 1 when no silent example fired.
 * Null when it fired on none.
 */
export function precision({ fires, silent }: ExampleCounts): number | null {
  const wrong = silent.of - silent.held;
  return fires.held + wrong === 0 ? null : fires.held / (fires.held + wrong);
}
