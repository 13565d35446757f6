/** The form of a theme in `rules/`. */
import { z } from 'zod';
import { identity, textExamples } from '../rules-entry.ts';

const term = z.string().trim().min(1);

export const theme = z.strictObject({
  ...identity,
  /** Plain English name, as a report shows it. */
  name: term,
  /** The wider theme: a paragraph on this one is on that one too. */
  under: z.string().optional(),
  /** True for themes that are watched unless the user says otherwise. */
  watched: z.boolean().default(false),
  /** Words and phrases compared by their stems: `express views` finds `expressed their views`. */
  terms: z.array(term).default([]),
  /** Words and phrases compared letter by letter, without regard to case. */
  exact: z.array(term).default([]),
  /** Fixed phrases in which a term above does not count: `labour participation`. */
  except: z.array(term).default([]),
  examples: textExamples,
});

export type Theme = z.infer<typeof theme>;
