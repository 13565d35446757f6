/** The contract of `uptake --format json` as a schema, kept in step with `Uptake` by the compiler. */
import { z } from 'zod';
import { ASK_KINDS, MOVEMENTS, STATUSES, type Uptake } from '../../model/uptake.ts';
import { documentInfo, problem } from '../comparison/schema-documents.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { natural, orNull, string } from '../kit/schema-types.ts';

const answer = z.object({
  status: z.enum(STATUSES),
  movement: z
    .union([z.enum(MOVEMENTS), z.null()])
    .describe('against the version before; null in the first'),
  label: orNull(string).describe('the paragraph that answers; with `not found` the nearest'),
  section: z.array(string),
  preambleOnly: z.boolean(),
  found: z.array(string),
  missing: z.array(string),
  contrary: z.array(string).describe('words that deny the ask'),
  hedges: z.array(string),
  verb: orNull(string),
  quote: string.describe('equals the slice of `text` at `place`'),
  place: orNull(z.object({ start: natural, end: natural })),
  text: string,
  share: z.number().min(0).max(1),
  decidedBy: z.enum(['rules', 'person']),
  decision: orNull(z.object({ by: string, reason: string })),
  hash: string.describe("what a person's answer in answers.yaml is kept under"),
});

/** Schema version 1 of what became of asks. */
export const uptakeSchema = z.object({
  schemaVersion: z.literal(1),
  versions: z.array(documentInfo).describe('oldest first'),
  asks: z.array(
    z.object({
      id: string,
      ask: string,
      kind: z.enum(ASK_KINDS),
      must: z.array(string),
      also: z.array(string),
      paragraph: orNull(string),
      priority: orNull(string),
      source: orNull(string),
      addressee: orNull(string),
      versions: z.array(answer).describe('in the order of the versions'),
      agreed: orNull(z.array(string)).describe('null without a corpus'),
    }),
  ),
  problems: z.array(problem),
});

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/uptake.json`. */
export function uptakeJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(uptakeSchema, { io: 'input' });
  return { $schema, title: 'draftwatch uptake, schema version 1', ...schema };
}

undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof uptakeSchema>>,
  ReadonlyDeep<Uptake>
> satisfies never;
