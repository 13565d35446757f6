/**
 * The rules in force: the bundled ones, then those of the user.
 *
 * A stage file asks for its rules with `rulesOf(rules, 'theme')` and keeps what it compiles from
 * them with `derived`, so that each rule set is compiled once and only when it is needed. Neither
 * YAML nor zod is loaded for the bundled rules: the build has checked and compiled them.
 */
import { bundledText } from '../platform/files.ts';
import type { GraphText } from '../words/word-graph.ts';
import { rulesHash } from './rules-hash.ts';
import type { Kind, Rule, RuleEntry } from './rules-kinds.ts';

export interface RuleSet {
  /** SHA-256 over the rules in force. */
  readonly hash: string;
  /** In order of file and place; a rule that overrides another stands in its place. */
  readonly rules: readonly Rule[];
  /** Graphs of the words of these very rules, when the build has made them. */
  readonly graphs?: {
    readonly patterns: GraphText;
    readonly terms: GraphText;
  };
}

/** Written by the build next to the compiled program; absent when run from sources. */
const COMPILED = new URL('../rules.json', import.meta.url);

let bundled: Promise<RuleSet> | undefined;

/**
 * Loads the bundled rules, then those in the given directories (or single files), which may add,
 * override (same id), extend (`add:`) and switch off rules, and choose packs. Throws InputError
 * with file, line, what is wrong and how to mend it.
 */
export async function loadRules(directories: readonly string[] = []): Promise<RuleSet> {
  bundled ??= loadBundled();
  if (directories.length === 0) return bundled;
  const { readRules } = await import('./rules-read.ts');
  const rules = readRules(directories, (await bundled).rules);
  return { hash: rulesHash(rules), rules };
}

async function loadBundled(): Promise<RuleSet> {
  const compiled = bundledText(COMPILED);
  if (compiled !== null) return JSON.parse(compiled) as RuleSet;
  const { RULES_DIRECTORY, readRules } = await import('./rules-read.ts');
  const rules = readRules([RULES_DIRECTORY], [], 'rules');
  return { hash: rulesHash(rules), rules };
}

/** The entries of one kind, in order. */
export function rulesOf<K extends Kind>(rules: RuleSet, kind: K): readonly RuleEntry<K>[] {
  return rules.rules.filter((rule) => rule.kind === kind).map((rule) => rule.entry as RuleEntry<K>);
}

/** Wraps a function that compiles rules, so that it runs once for a rule set. */
export function oncePerRuleSet<T>(compile: (rules: RuleSet) => T): (rules: RuleSet) => T {
  const memo = new WeakMap<RuleSet, { readonly value: T }>();
  return (rules) => {
    let known = memo.get(rules);
    if (!known) {
      known = { value: compile(rules) };
      memo.set(rules, known);
    }
    return known.value;
  };
}
