/** The contract of a notice, and of `watch --format json`, kept in step with the records by the compiler. */
import { z } from 'zod';
import type { Notice, WatchResult } from '../../model/watch.ts';
import { comparison, findingSchema, toolSchema as tool, unchecked } from '../check/schema.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { orNull, string } from '../kit/schema-types.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const line = z.object({
  where: string.describe('the comparison, or the version that was looked through'),
  cite: string,
  effect: findingSchema.shape.effect,
  says: string.describe('what happened, without a full stop'),
  quote: string,
  elsewhere: z.boolean().describe('on no watched theme'),
  fingerprints: z.array(string).describe('of the findings it is about'),
});

/** Schema version 1 of what a command or a webhook gets. */
export const noticeSchema = z.object({
  schemaVersion: z.literal(1),
  tool,
  id: hash.describe('the same for the same news: the idempotency key'),
  tracked: string.describe('id of the tracked text'),
  kind: z
    .enum([
      'draft',
      'revision',
      'adopted',
      'document',
      'file',
      'amendment',
      'corrigendum',
      'addendum',
      'changed',
      'gone',
    ])
    .describe(
      'changed: other words under a name that was there before; gone: it is not there any more',
    ),
  version: string.describe('symbol, or file as the configuration writes it'),
  title: orNull(string),
  page: orNull(string).describe('address where a person can see it'),
  text: string.describe('the news in a few lines, escaped for HTML and chat'),
  failing: z.int().nonnegative(),
  compared: z.array(comparison),
  first: z.array(line).describe('what to read first, in the order of reading'),
  findings: z.array(findingSchema),
  unchecked: z.array(unchecked).describe('what could not be compared; never a pass'),
  reports: z.array(string).describe('files, relative to the configuration'),
});

/** Schema version 1 of a pass. */
export const watchReportSchema = z.object({
  schemaVersion: z.literal(1),
  tool,
  texts: z.array(
    z.object({
      id: string,
      known: z.array(string).describe('what is there, oldest first'),
      found: z.array(string).describe('those of them that the configuration does not name'),
      gone: z.array(string).describe('what was there before and is not any more'),
      waiting: z.array(string).describe('what is not there yet'),
      news: z.array(noticeSchema),
      unchecked: z.array(unchecked),
      notes: z.array(string).describe('what no open record says, each one a sentence'),
    }),
  ),
  told: z.array(
    z.object({
      hook: z.enum(['command', 'webhook']),
      id: hash,
      version: string,
      error: orNull(string).describe('it is tried again in the next pass'),
    }),
  ),
});

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/notice.json`. */
export function noticeJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(noticeSchema, { io: 'input' });
  return { $schema, title: 'draftwatch notice, schema version 1', ...schema };
}

/** The same for a line of `watch --format json`: `draftwatch/schema/watch.json`. */
export function watchJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(watchReportSchema, { io: 'input' });
  return { $schema, title: 'draftwatch watch, schema version 1', ...schema };
}

// A field that is in one and not in the other, or of another type, does not compile: the error names it.
undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof noticeSchema>>,
  ReadonlyDeep<Notice>
> satisfies never;
undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof watchReportSchema>>,
  ReadonlyDeep<WatchResult>
> satisfies never;
