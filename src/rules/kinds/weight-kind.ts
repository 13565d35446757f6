/** The form of a weight in `rules/`: one number of the sum that makes the effect. */
import { z } from 'zod';
import { identityFields } from '../rules-entry.ts';

export const weightKind = z.strictObject({
  ...identityFields,
  value: z.number(),
});

export type Weight = z.infer<typeof weightKind>;
