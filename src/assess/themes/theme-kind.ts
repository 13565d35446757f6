/** The form of a theme in `rules/`. */
import { z } from 'zod';
import { id, identity, textExamples } from '../rules-entry.ts';

/** A word or phrase in the notation of `text/terms.ts`. */
const term = z
  .string()
  .trim()
  .regex(
    /^=?[\p{L}\p{N}][^\s"“”,;:()]*(?: (?:\.\.\. )?=?[\p{L}\p{N}][^\s"“”,;:()]*)*$/u,
    'must be words with single spaces; "=word" is letter by letter, "a|b" either, "..." a gap inside',
  );

export const theme = z.strictObject({
  ...identity,
  /** Plain English name, as a report shows it. */
  name: z.string().trim().min(1),
  /** The wider themes: a paragraph on this one is on those too. */
  under: z.array(id).default([]),
  /** True for themes that are watched unless the user says otherwise. */
  watched: z.boolean().default(false),
  /** Words and phrases, any of which makes the theme. */
  terms: z.array(term).default([]),
  /** Fixed phrases in which a term of this theme does not count: `labour participation`. */
  except: z.array(term).default([]),
  /** Makes the theme, too: one of each list in the same clause, close together, in any order. */
  near: z
    .strictObject({
      one: z.array(term).min(1),
      other: z.array(term).min(1),
      /** At most so many words from the start of one to the start of the other. */
      words: z.int().min(1).max(60),
    })
    .optional(),
  examples: textExamples,
});

export type Theme = z.infer<typeof theme>;
