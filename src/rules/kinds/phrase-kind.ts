/** The form of a phrase in `rules/`: words that say by themselves what their arrival means. */
import { z } from 'zod';
import { SIGNAL_TYPES } from '../../model/assessment.ts';
import { identityFields, pairExamples, saysField } from '../rules-entry.ts';
import { DEEDS } from './ladder-kind.ts';
import { pattern } from './pattern.ts';

export const phraseKind = z.strictObject({
  ...identityFields,
  ...saysField,
  type: z.enum(SIGNAL_TYPES),
  /** Direction of the signal when the words come in; the other way when they go. */
  gain: z.enum(['stronger', 'weaker', 'review']),
  /** For `review` only: how it counts towards the effect all the same. */
  leaning: z.enum(['stronger', 'weaker', 'none']).default('none'),
  phrases: z.array(pattern).min(1),
  /** Not when this word stands directly before: `including in the context of`. */
  notAfter: z.array(z.string()).default([]),
  /** True when the words rule the rest of their clause: `in response to the pandemic`. */
  governs: z.boolean().default(false),
  /** It asks to try what stands behind it: where all of that came or went with it, nothing became softer. */
  tries: z.boolean().default(false),
  /** Words that belong to the phrase when they are coordinated with its end: `priorities, needs and plans`. */
  joined: z.array(z.string()).default([]),
  /** True when it means something only as a change of its own, not inside a longer new passage. */
  alone: z.boolean().default(false),
  /** True when it came or went only if its first word did: not `in` behind an `including` that stood. */
  byFirst: z.boolean().default(false),
  /** Only with a term of this type close by: a quality of participation near `participate`. */
  near: z.enum(SIGNAL_TYPES).optional(),
  /** Only under a verb that does this, see ladder-kind.ts. */
  ruledBy: z.enum(DEEDS).optional(),
  /** True for words that cover whatever was listed before: `in all settings`. */
  covers: z.boolean().default(false),
  /** True when each phrase means something of its own, so that none stands for another. */
  each: z.boolean().default(false),
  /** True when other qualities that came in its place take nothing from it: `adequate` that became `full and effective`. */
  yields: z.boolean().default(false),
  weight: z.number().positive().default(1),
  confidence: z.enum(['certain', 'likely', 'review']).default('likely'),
  /** Article of a treaty that the words come from. */
  article: z.string().optional(),
  /** `before` is the text without the words. */
  examples: pairExamples,
});

export type Phrase = z.infer<typeof phraseKind>;
