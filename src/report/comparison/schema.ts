/** The contract of `diff --format json` as a schema, kept in step with `Report` by the compiler. */
import { z } from 'zod';
import { SIGNAL_TYPES, WORD_FUNCTIONS } from '../../model/assessment.ts';
import type { Report } from '../../model/report.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { natural, orNull, string } from '../kit/schema-types.ts';
import { amendmentSchema } from './schema-amendments.ts';
import { dayOrNull, documentInfo, problem, side } from './schema-documents.ts';
import { roomChange } from './schema-room.ts';

export const effect = z.enum([
  'strengthened',
  'weakened',
  'mixed',
  'neutral',
  'editorial',
  'added',
  'removed',
  'none',
]);
const kind = z.enum(['kept', 'edited', 'split', 'merged', 'added', 'removed']);
const confidence = z.enum(['certain', 'likely', 'review']);
const part = z.enum(['preamble', 'operative', 'heading', 'annex']);

const paragraphRef = z.object({
  index: natural,
  label: string,
  part,
  section: z.array(string).describe('headings it stands under, from the outermost'),
  text: string,
  page: orNull(z.int().positive()),
});

const evidence = z
  .object({ label: string, text: string, start: natural, end: natural })
  .describe('text equals the slice start to end, in UTF-16 code units, of the paragraph');

const gravity = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const gravityOrNone = z.union([z.literal(0), gravity]);

export const signal = z.object({
  rule: string,
  type: z.enum(SIGNAL_TYPES),
  direction: z.enum(['stronger', 'weaker', 'review']),
  function: z.enum(WORD_FUNCTIONS).describe('what the words do where they stand'),
  gravity: gravity.describe('1 minor, 2 real, 3 an advocate would object in the room'),
  before: orNull(evidence),
  after: orNull(evidence),
  confidence,
  args: z.record(string, string),
});

const passageAt = z.object({
  label: string,
  start: natural,
  end: natural,
  part,
  verb: orNull(string).describe('base form of the verb that rules the words'),
  only: z
    .exactOptional(z.array(z.object({ start: natural, end: natural })))
    .describe('words of it that do not stand in the other place'),
});

const proposal = z.object({
  kind: z.enum(['inserted', 'deleted', 'comment', 'attribution']),
  side,
  label: string,
  author: string,
  date: orNull(string).describe('ISO date and time'),
  note: orNull(string).describe('words of a comment'),
  text: string,
  start: natural,
  end: natural,
});

const agreedSource = z.object({
  side,
  label: string,
  status: z.enum(['verbatim', 'adapted', 'new']),
  words: z
    .exactOptional(string)
    .describe('what of the paragraph was agreed there, where it is some words alone'),
  source: orNull(
    z.object({
      symbol: string,
      label: string,
      date: dayOrNull,
      share: z.number().min(0).max(1),
      effect: effect.describe('of the paragraph, seen from the agreed one'),
      text: string,
      count: natural,
      latest: dayOrNull,
    }),
  ),
});

const change = z.object({
  id: string,
  kind,
  moved: z.boolean().describe('its order changed; renumbering alone is not a move'),
  partChange: orNull(z.enum(['promoted', 'demoted'])),
  before: z.array(paragraphRef),
  after: z.array(paragraphRef),
  themes: z.array(string),
  effect,
  confidence,
  gravity: z
    .object({ loss: gravityOrNone, gain: gravityOrNone })
    .describe('of the worst loss and of the best gain; 0 for none'),
  leans: orNull(z.enum(['stronger', 'weaker'])).describe('to which side a mixed change leans'),
  flagged: z.boolean(),
  rank: z.int().positive().describe('place in the order of reading, 1 first'),
  signals: z.array(signal),
  edits: z
    .array(
      z.object({
        op: z.enum(['equal', 'delete', 'insert']),
        text: string,
        move: z.exactOptional(natural),
        citation: z.exactOptional(z.literal(true)),
      }),
    )
    .describe('equal and delete rebuild the before text, equal and insert the after text'),
  seeAlso: z.array(z.object({ side, label: string, similarity: z.number().min(0).max(1) })),
  passages: z
    .array(
      z.object({
        how: z.enum(['moved', 'repeated', 'linked', 'gone']),
        from: passageAt,
        to: orNull(passageAt),
        share: z.number().min(0).max(1),
      }),
    )
    .describe('words of the before document (from) and where they stand in the after one (to)'),
  notes: z
    .exactOptional(
      z.array(
        z.object({
          kind: z.enum(['added', 'removed', 'changed']),
          mark: string,
          before: orNull(string),
          after: orNull(string),
        }),
      ),
    )
    .describe('footnotes that differ'),
  proposals: z
    .exactOptional(z.array(proposal))
    .describe('who proposed what, where the files say so'),
  precedents: z
    .exactOptional(z.array(agreedSource))
    .describe('where the words were agreed before, with a corpus'),
});

/** Schema version 1 of a comparison. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('draftwatch'), version: string, rulesHash: string }),
  before: documentInfo,
  after: documentInfo,
  changes: z.array(change).describe('in the order of the after document'),
  summary: z.object({
    kinds: z.record(kind, natural),
    effects: z.record(effect, natural),
    flagged: natural,
    paragraphs: natural.describe('that have a flagged change, a chapeau and its items being one'),
  }),
  problems: z.array(problem),
  room: z.exactOptional(z.array(roomChange)).describe('of rolling texts: who moved'),
  amendments: z
    .exactOptional(z.array(amendmentSchema))
    .describe('of `amend`: each instruction and what came of it'),
});

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/diff.json`. */
export function diffJsonSchema(): object {
  // Readers must accept fields that later versions add, so further properties are not forbidden.
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { io: 'input' });
  return { $schema, title: 'draftwatch diff, schema version 1', ...schema };
}

// A field that is in one and not in the other, or of another type, does not compile: the error names it.
undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof reportSchema>>,
  ReadonlyDeep<Report>
> satisfies never;
