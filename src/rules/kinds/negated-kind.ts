/** The form of what may be negated in `rules/`: harm, whose negation protects, or good. */
import { z } from 'zod';
import { identityFields, pairExamples } from '../rules-entry.ts';

const stems = z.array(z.string().trim().min(1)).default([]);

export const negatedKind = z.strictObject({
  ...identityFields,
  is: z.enum(['harm', 'good']),
  /** Verbs; any form of them counts. The first one decides: `not deny access`, `not provide arms`. */
  acts: stems,
  /** Nouns and adjectives, for clauses without such a verb: `not be subjected to torture`. */
  things: stems,
  /** Pairs in which a negation takes its direction from these words, and others. */
  examples: pairExamples,
});

export type Negated = z.infer<typeof negatedKind>;
