/** What every rule entry carries, whatever its kind, and the two usual forms of examples. */
import { z } from 'zod';

const text = z.string().trim().min(1);

/** Lower-case words joined by hyphens, with dots between levels: `modal.shall-should`. */
export const name = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    'must be lower-case words joined by "-" or ".", like "modal.shall-should"',
  );

/** The id of a rule, which no other text is taken for. */
export const id = name.brand<'rule'>();

/** Spread into the strict object of every kind. */
export const identityFields = {
  id,
  /** Why the rule is right, in a sentence that a lawyer can check. */
  why: text,
  /** Where it comes from: treaty article, general comment, manual, study, practice. */
  source: text,
};

const sentence = text.regex(
  /[^.]$/,
  'must not end with a full stop: it ends the sentence "‘…’ became ‘…’: …"',
);

/**
 * Spread into the kinds whose rules give signals: what a finding means to someone who is no lawyer, for each
 * direction or for all at once. Without it the words of the type are used.
 */
export const saysField = {
  says: z
    .preprocess(
      (said) => (typeof said === 'string' ? { weaker: said, stronger: said, review: said } : said),
      z.strictObject({ weaker: sentence, stronger: sentence, review: sentence }),
    )
    .optional(),
};

/** Examples of a rule that looks at one text. Written for this project, never quoted. */
export const textExamples = z.strictObject({
  fires: z.array(text).min(1),
  silent: z.array(text).min(1),
});

/** One change of a text; the rule sees the paragraph before and after. */
export const changeExample = z.strictObject({ before: text, after: text });

/** Examples of a rule that looks at a change. Written for this project, never quoted. */
export const pairExamples = z.strictObject({
  fires: z.array(changeExample).min(1),
  silent: z.array(changeExample).min(1),
});
