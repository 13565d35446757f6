/** Ids of rules as types: a bundled rule by its name, any other only from the entry of a rule. */
import type { z } from 'zod';
import type { RuleIds } from './rule-ids.ts';
import type { id } from './rules-entry.ts';
import type { Kind } from './rules-kinds.ts';

/** The id of a bundled rule, of one kind or of any. */
export type RuleId<K extends Kind = Kind> = RuleIds[K];

type EntryId = z.infer<typeof id>;

/** What a signal may be named after. A literal that is no id of a bundled rule does not compile. */
export type RuleName = RuleId | EntryId;

/** True when a rule, of whatever origin, is this bundled one. */
export function isRule(rule: string, id: RuleId): boolean {
  return rule === id;
}
