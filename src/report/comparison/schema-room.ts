/** What was opened and closed in a rolling text and who moved, as the schema of `diff` describes it. */
import { z } from 'zod';

const text = z.string();

export const roomChange = z.object({
  what: z.enum(['opened', 'closed', 'came', 'left', 'turned']),
  label: text,
  states: z.array(text),
  wants: z.union([z.enum(['keep', 'delete', 'add', 'replace', 'other']), z.null()]),
  words: text,
  by: z.union([text, z.null()]),
  standing: z.union([z.enum(['agreed', 'agreed ad ref', 'open']), z.null()]),
});
