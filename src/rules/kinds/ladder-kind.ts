/** The form of a ladder in `rules/`: expressions of one meaning, from weak to strong. */
import { z } from 'zod';
import { SIGNAL_TYPES } from '../../model/assessment.ts';
import { identityFields, pairExamples, saysField } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

/** What the words of a rung do, where the program asks for more than whether one stands above another. */
export const DEEDS = [
  /** Verbs that only note something. */
  'notes',
  /** Verbs that find a wrong, from concern to condemnation. */
  'objects',
  /** Verbs that ask someone to act, or decide that something happens. */
  'directs',
  /** Modals that advise or permit. */
  'advises',
  /** Modals that oblige. */
  'binds',
  /** Words that ask to try or to think about it, not to act. */
  'tries',
  /** Words that want less of what follows: to reduce, to end. */
  'ends',
  /** Adverbs as weighty as none. */
  'plain',
] as const;
export type Deed = (typeof DEEDS)[number];

/** A list of words of equal force, or `{does, words}`. */
const rung = z.preprocess(
  (given) => (Array.isArray(given) ? { words: given } : given),
  z.strictObject({ does: z.enum(DEEDS).optional(), words: z.array(pattern).min(1) }),
);
export type Rung = z.infer<typeof rung>;

export const ladderKind = z.strictObject({
  ...identityFields,
  ...saysField,
  type: z.enum(SIGNAL_TYPES),
  /**
   * `verb`: lemmas of lead and secondary verbs; `adverb`: adverbs of degree before them; `words`: any words of
   * the text, compared when one stands where the other stood.
   */
  of: z.enum(['verb', 'adverb', 'words']),
  /** Whom the verb speaks to, when the order of the rungs depends on it. */
  towards: z.enum(['any', 'states', 'un']).default('any'),
  /** True for words that only lead on to what follows: a step is one where the same words follow on both sides. */
  introduces: z.boolean().default(false),
  /** True where only what people do or are given counts: not where a State or an organ is asked to do it itself. */
  ofPeople: z.boolean().default(false),
  /** From weak to strong; expressions on one rung are of equal force. */
  rungs: z.array(rung).min(2),
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

export type Ladder = z.infer<typeof ladderKind>;

/**
 * A ladder that takes the place of another: a rung that says nothing of what it does does what its words did. So
 * nobody has to know of `does` to put a rung above or below.
 */
export function withDeedsOf(old: Ladder, own: Ladder): Ladder {
  const deeds = new Map(
    old.rungs.flatMap(({ does, words }) =>
      does ? words.map((word) => [word, does] as const) : [],
    ),
  );
  const rungs = own.rungs.map((rung): Rung => {
    const does = rung.does ?? rung.words.map((word) => deeds.get(word)).find(Boolean);
    return does ? { does, words: rung.words } : rung;
  });
  return { ...own, rungs };
}
