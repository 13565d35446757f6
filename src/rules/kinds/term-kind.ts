/** The form of a term in `rules/`: words that tell what kind of substance a passage holds. */
import { z } from 'zod';
import { SIGNAL_TYPES } from '../../model/assessment.ts';
import { identityFields, pairExamples, saysField } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const termKind = z.strictObject({
  ...identityFields,
  /** Of a passage that holds such a term. */
  ...saysField,
  type: z.enum(SIGNAL_TYPES),
  terms: z.array(pattern).min(1),
  /** Factor on the weight of a passage that holds such a term. */
  weight: z.number().positive().default(1),
  /** `before` is the text without the term. */
  examples: pairExamples,
});

export type TermRule = z.infer<typeof termKind>;
