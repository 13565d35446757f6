/** The form of a set of words in `rules/asks.yaml`: how an advocate's ask is found in a text. */
import { z } from 'zod';
import { identityFields, name, textExamples } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const askKind = z.strictObject({
  ...identityFields,
  /**
   * What the words do in an ask. `subject`: the people it is about, without whom it is not met. `thing`: the
   * measure it wants, likewise. `deed`: what is to be done with it, which says less. `same`: words that stand
   * for each other. `contrary`: `terms` ask for what `against` denies.
   */
  does: z.enum(['subject', 'thing', 'deed', 'same', 'contrary']),
  /** Compared by stem. */
  terms: z.array(pattern).min(1),
  against: z.array(pattern).default([]),
  /** Subjects that are partly the same people: where only they are named, a person must look. */
  kin: z.array(name).default([]),
  /** Texts that hold such a term, and texts that do not. */
  examples: textExamples,
});

export type AskRule = z.infer<typeof askKind>;
