/** The form of a list of words that the judgement asks for by what they do: names of texts, words that plead for something. */
import { z } from 'zod';
import { identityFields } from '../rules-entry.ts';

/** Words of one role; compared as they stand, without their case. */
export const roleKind = z.strictObject({
  ...identityFields,
  words: z.array(z.string().trim().min(1)).min(1),
});

export type Role = z.infer<typeof roleKind>;
