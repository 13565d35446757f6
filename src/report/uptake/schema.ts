/** The contract of `uptake --format json` as a schema, kept in step with `Uptake` by the compiler. */
import { z } from 'zod';
import { ASK_KINDS, MOVEMENTS, STATUSES, type Uptake } from '../../model/uptake.ts';
import { documentInfo, problem } from '../comparison/schema-documents.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { natural, orNull, text } from '../kit/schema-types.ts';

const answer = z.object({
  status: z.enum(STATUSES),
  movement: z
    .union([z.enum(MOVEMENTS), z.null()])
    .describe('against the version before; null in the first'),
  label: orNull(text).describe('the paragraph that answers; with `not found` the nearest'),
  section: z.array(text),
  preambleOnly: z.boolean(),
  found: z.array(text),
  missing: z.array(text),
  contrary: z.array(text).describe('words that deny the ask'),
  hedges: z.array(text),
  verb: orNull(text),
  quote: text.describe('equals the slice of `text` at `place`'),
  place: z.union([z.object({ start: natural, end: natural }), z.null()]),
  text,
  share: z.number().min(0).max(1),
  decidedBy: z.enum(['rules', 'person']),
  decision: z.union([z.object({ by: text, reason: text }), z.null()]),
  hash: text.describe("what a person's answer in answers.yaml is kept under"),
});

/** Schema version 1 of what became of asks. */
export const uptakeSchema = z.object({
  schemaVersion: z.literal(1),
  versions: z.array(documentInfo).describe('oldest first'),
  asks: z.array(
    z.object({
      id: text,
      ask: text,
      kind: z.enum(ASK_KINDS),
      must: z.array(text),
      also: z.array(text),
      paragraph: orNull(text),
      priority: orNull(text),
      source: orNull(text),
      addressee: orNull(text),
      versions: z.array(answer).describe('in the order of the versions'),
      agreed: z.union([z.array(text), z.null()]).describe('null without a corpus'),
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
