/** The form of a negation in `rules/`: words that turn what follows them into its opposite. */
import { z } from 'zod';
import { SIGNAL_TYPES } from '../../model/assessment.ts';
import { identityFields, pairExamples, saysField } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const negationKind = z.strictObject({
  ...identityFields,
  ...saysField,
  type: z.enum(SIGNAL_TYPES),
  words: z.array(pattern).min(1),
  /** Set phrases in which the words negate nothing: `not only`, `no later than`. */
  except: z.array(pattern).default([]),
  /** True for words that speak to someone even where no modal does: `refrain from`. */
  directs: z.boolean().default(false),
  /** True when only a harm gives it a direction: what is done without a good may be condemned by it. */
  onlyHarm: z.boolean().default(false),
  /** `before` → `after` must give a signal of this name, whatever its direction. */
  examples: pairExamples,
});

export type Negation = z.infer<typeof negationKind>;
