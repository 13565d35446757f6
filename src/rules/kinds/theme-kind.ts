/** The form of a theme in `rules/`. */
import { z } from 'zod';
import { id, identityFields, textExamples } from '../rules-entry.ts';
import { pattern } from './pattern.ts';

export const themeKind = z.strictObject({
  ...identityFields,
  /** Plain English name, as a report shows it. */
  name: z.string().trim().min(1),
  /** The wider themes: a paragraph on this one is on those too. */
  under: z.array(id).default([]),
  /** True for themes that are watched unless the user says otherwise. */
  watched: z.boolean().default(false),
  /** Words and phrases, any of which makes the theme; their notation is that of `words/pattern.ts`. */
  terms: z.array(pattern).default([]),
  /** Fixed phrases in which a term of this theme does not count: `labour participation`. */
  except: z.array(pattern).default([]),
  /** Makes the theme, too: one of each list in the same clause, close together, in any order. */
  near: z
    .strictObject({
      one: z.array(pattern).min(1),
      other: z.array(pattern).min(1),
      /** At most so many words from the start of one to the start of the other. */
      words: z.int().min(1).max(60),
    })
    .optional(),
  examples: textExamples,
});

export type Theme = z.infer<typeof themeKind>;
