/** The contract of `precedents --format json` as a schema, kept in step with `PrecedentReport` by the compiler. */
import { z } from 'zod';
import type { PrecedentReport } from '../../model/precedent.ts';
import { effect, signal } from '../comparison/schema.ts';
import { documentInfo, problem } from '../comparison/schema-documents.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { natural, orNull, string } from '../kit/schema-types.ts';

const share = z.number().min(0).max(1);
const part = z.enum(['preamble', 'operative', 'heading', 'annex']);
const use = orNull(z.object({ symbol: string, label: string, date: orNull(string) }));

const precedent = z.object({
  symbol: string,
  title: orNull(string),
  label: string,
  part,
  date: orNull(string).describe('ISO date of the agreed text'),
  share: share.describe('of the words of the draft that stand in it word for word'),
  longest: natural.describe('words in the longest run'),
  effect: effect.describe('of the draft, seen from the agreed text'),
  signals: z.array(signal),
  text: string,
});

/** Schema version 1 of agreed language. */
export const precedentsSchema = z.object({
  schemaVersion: z.literal(1),
  document: documentInfo,
  corpus: z
    .object({ documents: natural, paragraphs: natural, words: natural })
    .describe('the agreed texts that were looked into'),
  paragraphs: z.array(
    z.object({
      label: string,
      part,
      text: string,
      share,
      status: z.enum(['verbatim', 'adapted', 'new']),
      stock: z.boolean().describe('set phrases of the house'),
      precedents: z.array(precedent).describe('the nearest first'),
      count: natural.describe('agreed texts with the nearest wording'),
      earliest: use,
      latest: use,
      news: z.array(z.object({ start: natural, end: natural })).describe('what no agreed text has'),
    }),
  ),
  problems: z.array(problem),
});

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/precedents.json`. */
export function precedentsJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(precedentsSchema, { io: 'input' });
  return { $schema, title: 'draftwatch precedents, schema version 1', ...schema };
}

undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof precedentsSchema>>,
  ReadonlyDeep<PrecedentReport>
> satisfies never;
