/** The form of a ladder in `rules/`: expressions of one meaning, from weak to strong. */
import { z } from 'zod';
import { SIGNAL_TYPES } from '../../model/assessment.ts';
import { identity, pairExamples, spoken } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const ladder = z.strictObject({
  ...identity,
  ...spoken,
  type: z.enum(SIGNAL_TYPES),
  /**
   * `verb`: lemmas of lead and secondary verbs; `words`: any words of the text, compared when one
   * stands where the other stood.
   */
  of: z.enum(['verb', 'words']),
  /** Whom the verb speaks to, when the order of the rungs depends on it. */
  towards: z.enum(['any', 'states', 'un']).default('any'),
  /** From weak to strong; expressions on one rung are of equal force. */
  rungs: z.array(z.array(pattern).min(1)).min(2),
  /** How far one step counts, as a factor on the weight of the type. */
  weight: z.number().positive().default(1),
  /**
   * For a step that decides over the whole: the share at which passages that go the other way count.
   */
  others: z.number().min(0).max(1).default(1),
  /** Confidence of a single step; two or more are `certain`. */
  step: z.enum(['certain', 'likely', 'review']).default('likely'),
  /** `before` is the weaker text: read backwards, the signal turns. */
  examples: pairExamples,
});

export type Ladder = z.infer<typeof ladder>;
