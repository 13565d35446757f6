/** The contract of `session --format json` as a schema, kept in step with `SessionReport` by the compiler. */
import { z } from 'zod';
import type { SessionReport } from '../../model/session.ts';
import type { DifferingPath, ReadonlyDeep } from '../kit/same-type.ts';
import { natural, orNull, string } from '../kit/schema-types.ts';

const outcome = orNull(z.enum(['adopted', 'not adopted']));
const vote = z
  .union([z.object({ yes: natural, no: natural, abstain: natural }), z.null()])
  .describe('null where none is recorded');

const sessionText = z.object({ symbol: string, date: orNull(string).describe('ISO date') });
const amendment = z.object({
  symbol: orNull(string).describe('null while it is recorded without one'),
  date: orNull(string),
  amends: orNull(string).describe('symbol of the text it amends, as far as it is known'),
  sponsors: z.array(string),
  outcome,
  vote,
});

/** Schema version 1 of the drafts of a session. */
export const sessionSchema = z.object({
  schemaVersion: z.literal(1),
  session: string.describe('body and session, such as A/C.3/80'),
  source: z
    .enum(['record', 'series'])
    .describe('the record of proposals, or L.1, L.2 … asked for one after the other'),
  filter: z.object({ title: orNull(string), newSince: orNull(string) }),
  drafts: z.array(
    z.object({
      symbol: string,
      title: orNull(string),
      agendaItem: orNull(string),
      sponsors: z.array(string).describe('main sponsors'),
      versions: z.array(sessionText).describe('first text and revisions, oldest first'),
      amendments: z.array(amendment),
      others: z.array(sessionText).describe('of a kind that the record does not name'),
      orallyRevised: z.boolean(),
      outcome,
      decided: orNull(string).describe('ISO date of the last decision'),
      vote,
      adopted: orNull(string).describe('symbol of the adopted text'),
      themes: orNull(z.array(string)).describe('null while it was not read'),
    }),
  ),
  amendments: z.array(amendment).describe('those whose draft is not known'),
  series: z.union([
    z.object({
      last: natural.describe('last number that is there; 0 for none'),
      asked: natural.describe('last number that was asked for'),
      ended: z.boolean().describe('the numbers after the last one are denied for certain'),
      gaps: z.array(natural),
    }),
    z.null(),
  ]),
  unknown: z.array(string).describe('what could not be found out'),
  notes: z.array(string),
});

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/session.json`. */
export function sessionJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(sessionSchema, { io: 'input' });
  return { $schema, title: 'draftwatch session, schema version 1', ...schema };
}

undefined as unknown as DifferingPath<
  ReadonlyDeep<z.infer<typeof sessionSchema>>,
  ReadonlyDeep<SessionReport>
> satisfies never;
