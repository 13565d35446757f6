/**
 * The kinds of rules. A new kind is one file with its zod schema and one line here; the loader, the
 * hash, `draftwatch rules` and docs/RULES.md then know it.
 */
import type { z } from 'zod';
import { askKind } from './kinds/ask-kind.ts';
import { equalKind } from './kinds/equal-kind.ts';
import { findingKind } from './kinds/finding-kind.ts';
import { ladderKind } from './kinds/ladder-kind.ts';
import { negatedKind } from './kinds/negated-kind.ts';
import { negationKind } from './kinds/negation-kind.ts';
import { phraseKind } from './kinds/phrase-kind.ts';
import { roleKind } from './kinds/role-kind.ts';
import { termKind } from './kinds/term-kind.ts';
import { themeKind } from './kinds/theme-kind.ts';
import { weightKind } from './kinds/weight-kind.ts';
import { wordsKind } from './kinds/words-kind.ts';

/** What the loader relies on; `identity` of rules-entry.ts gives it. */
interface EntryBase {
  readonly id: string;
  readonly why: string;
  readonly source: string;
}

export const RULE_KINDS = {
  theme: themeKind,
  ladder: ladderKind,
  phrase: phraseKind,
  term: termKind,
  equal: equalKind,
  negation: negationKind,
  negated: negatedKind,
  words: wordsKind,
  role: roleKind,
  weight: weightKind,
  finding: findingKind,
  ask: askKind,
} as const satisfies Readonly<Record<string, z.ZodObject & z.ZodType<EntryBase>>>;

export type Kind = keyof typeof RULE_KINDS;
export type RuleEntry<K extends Kind = Kind> = z.infer<(typeof RULE_KINDS)[K]>;

/** One rule in force, with where it came from. */
export interface Rule<K extends Kind = Kind> {
  readonly kind: K;
  /** Named set of rules that users can choose; `core` when its file names none. */
  readonly pack: string;
  /** Rule file, as a path that a user can open: `rules/themes.yaml`. */
  readonly file: string;
  readonly entry: RuleEntry<K>;
}
