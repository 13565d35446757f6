/** The form of a word list in `rules/`: words whose coming and going has no substance. */
import { z } from 'zod';
import { identityFields, pairExamples } from '../rules-entry.ts';

export const wordsKind = z.strictObject({
  ...identityFields,
  /** How much such a word counts as substance: 0 for articles and connectives, 1 is usual. */
  substance: z.number().min(0).max(1),
  /** True for words of when, where and by whom something was held: with names and dates alone a fact. */
  event: z.boolean().default(false),
  words: z.array(z.string().trim().min(1)).min(1),
  /** `fires`: pairs that these words leave without a direction; `silent`: pairs that have one. */
  examples: pairExamples,
});

export type Words = z.infer<typeof wordsKind>;
