/** The form of a finding in `rules/`: what the program sees by itself, described for the reader. */
import { z } from 'zod';
import { identityFields, pairExamples, saysField } from '../rules-entry.ts';

export const findingKind = z.strictObject({
  ...identityFields,
  ...saysField,
  /** `before` → `after` must give a signal of this name. */
  examples: pairExamples,
});

export type FindingRule = z.infer<typeof findingKind>;
