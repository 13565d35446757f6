/** The form of a set of equals in `rules/`: words that may replace each other without effect. */
import { z } from 'zod';
import { identityFields, pairExamples } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const equalKind = z
  .strictObject({
    ...identityFields,
    /** `editorial`: spelling or house style; `neutral`: another word of equal force. */
    effect: z.enum(['editorial', 'neutral']),
    words: z.array(pattern).default([]),
    /** A table of such sets, each by itself: names of bodies, of texts. */
    sets: z.array(z.array(pattern).min(1)).default([]),
    /** Pairs that must be silent, and pairs that must not be explained by this set. */
    examples: pairExamples,
  })
  .refine(({ words, sets }) => words.length > 1 || (words.length === 0 && sets.length > 0), {
    path: ['words'],
    message: 'give two words or more that may replace each other, or a table of `sets` instead',
  });

export type Equal = z.infer<typeof equalKind>;
