/** What was opened and closed in a rolling text and who moved, as the schema of `diff` describes it. */
import { z } from 'zod';
import { orNull, string } from '../kit/schema-types.ts';

export const roomChange = z.object({
  what: z.enum(['opened', 'closed', 'came', 'left', 'turned']),
  label: string,
  states: z.array(string),
  wants: orNull(z.enum(['keep', 'delete', 'add', 'replace', 'other'])),
  words: string,
  by: orNull(string),
  standing: orNull(z.enum(['agreed', 'agreed ad ref', 'open'])),
});
