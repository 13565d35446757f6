/** The contract of `check --format json` as a schema, kept in step with the record by the compiler. */
import { z } from 'zod';
import { reportSchema } from '../comparison/schema.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { orNull, string } from '../kit/schema-types.ts';
import type { CheckJson } from './json.ts';

const { tool, before, summary, problems, changes } = reportSchema.shape;
const { effect, confidence, precedents } = changes.element.shape;
const isoDate = orNull(string).describe('ISO date, the last on which it holds');
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const unchecked = z.object({
  what: string.describe('an input, a pair of them, a label'),
  cause: z.enum(['input', 'source', 'unreadable']).describe('exit code 2, 3 or 4'),
  message: string,
});

export const findingSchema = z.object({
  fingerprint: hash.describe('of the words: the same in later revisions with the same words'),
  where: string,
  cite: string.describe('labels, such as OP12 → OP13; empty for a phrase that stands nowhere'),
  effect: z.union([effect, z.literal('protected')]),
  confidence,
  level: z.enum(['error', 'warning', 'note']),
  line: string,
  failing: z.boolean().describe('ends the run with exit code 1, unless it is accepted'),
  accepted: orNull(z.object({ reason: string, author: string, until: isoDate })),
  precedents,
});

export const comparison = z.object({
  name: string.describe('older → newer'),
  before: before.shape.source,
  after: before.shape.source,
  summary,
  problems,
});

export const toolSchema = tool;

/** Schema version 1 of a check. */
export const checkSchema = z.object({
  schemaVersion: z.literal(1),
  tool,
  texts: z.array(
    z.object({
      id: string,
      compared: z.array(comparison),
      findings: z.array(findingSchema),
      unchecked: z.array(unchecked).describe('never a pass'),
    }),
  ),
  lapsed: z.array(
    z.object({
      acceptance: z.object({
        tracked: string,
        fingerprint: hash,
        reason: string,
        author: string,
        until: isoDate,
        finding: string,
      }),
      why: z.enum(['expired', 'stale']),
    }),
  ),
});

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/check.json`. */
export function checkJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(checkSchema, { io: 'input' });
  return { $schema, title: 'draftwatch check, schema version 1', ...schema };
}

// A field that is in one and not in the other, or of another type, does not compile: the error names it.
undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof checkSchema>>,
  ReadonlyDeep<CheckJson>
> satisfies never;
