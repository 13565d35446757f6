/**
 * The kinds of rules. A new kind is one file with its zod schema and one line here; the loader, the
 * hash, `draftwatch rules` and docs/RULES.md then know it.
 */
import type { z } from 'zod';
import { ask } from './kinds/ask-kind.ts';
import { equal } from './kinds/equal-kind.ts';
import { finding } from './kinds/finding-kind.ts';
import { ladder } from './kinds/ladder-kind.ts';
import { negated } from './kinds/negated-kind.ts';
import { negation } from './kinds/negation-kind.ts';
import { phrase } from './kinds/phrase-kind.ts';
import { term } from './kinds/term-kind.ts';
import { theme } from './kinds/theme-kind.ts';
import { weight } from './kinds/weight-kind.ts';
import { words } from './kinds/words-kind.ts';

/** What the loader relies on; `identity` of rules-entry.ts gives it. */
interface EntryBase {
  readonly id: string;
  readonly why: string;
  readonly source: string;
}

export const KINDS = {
  theme,
  ladder,
  phrase,
  term,
  equal,
  negation,
  negated,
  words,
  weight,
  finding,
  ask,
} as const satisfies Readonly<Record<string, z.ZodObject & z.ZodType<EntryBase>>>;

export type Kind = keyof typeof KINDS;
export type Entry<K extends Kind = Kind> = z.infer<(typeof KINDS)[K]>;

/** One rule in force, with where it came from. */
export interface Rule<K extends Kind = Kind> {
  readonly kind: K;
  /** Named set of rules that users can choose; `core` when its file names none. */
  readonly pack: string;
  /** Rule file, as a path that a user can open: `rules/themes.yaml`. */
  readonly file: string;
  readonly entry: Entry<K>;
}
