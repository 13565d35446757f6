/** The form of a set of equals in `rules/`: words that may replace each other without effect. */
import { z } from 'zod';
import { identityFields, pairExamples } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const equalKind = z.strictObject({
  ...identityFields,
  /** `editorial`: spelling or house style; `neutral`: another word of equal force. */
  effect: z.enum(['editorial', 'neutral']),
  words: z.array(pattern).min(2),
  /** Pairs that must be silent, and pairs that must not be explained by this set. */
  examples: pairExamples,
});

export type Equal = z.infer<typeof equalKind>;
