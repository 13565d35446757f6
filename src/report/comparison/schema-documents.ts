/** The documents of a comparison, as the schema describes them, and what was not sure in reading them. */
import { z } from 'zod';
import { FORMATS } from '../../model/file-formats.ts';
import { natural, orNull, string } from '../kit/schema-types.ts';

/** A day, or null. */
export const dayOrNull = orNull(string).describe('ISO date, YYYY-MM-DD');
/** Of which document something is said. */
export const side = z.enum(['before', 'after']);

const names = z.array(string);
const vote = z.object({
  inFavour: natural,
  against: natural,
  abstaining: natural,
  names: z.object({ inFavour: names, against: names, abstaining: names }),
});

export const documentInfo = z.object({
  symbol: orNull(string),
  title: orNull(string),
  stage: z.enum(['draft', 'revised draft', 'amendment', 'adopted', 'other']),
  language: string.describe('BCP 47 primary tag; und when unknown'),
  date: dayOrNull,
  organ: orNull(string),
  session: orNull(string),
  agendaItem: orNull(string),
  agendaTitle: z.exactOptional(orNull(string)),
  committee: z.exactOptional(orNull(string)),
  originalLanguage: z.exactOptional(orNull(string)).describe('BCP 47 tag'),
  jobNumber: z.exactOptional(orNull(string)),
  oralRevision: z.exactOptional(orNull(string)),
  reissued: z.exactOptional(orNull(string)),
  amends: z.exactOptional(names).describe('symbols of the drafts that an amendment changes'),
  basedOn: z.exactOptional(names).describe('symbols of the drafts that consultations started from'),
  sponsors: z.array(z.object({ name: string, member: z.boolean(), onBehalfOf: orNull(string) })),
  adoption: orNull(
    z.object({
      date: dayOrNull,
      meeting: orNull(string),
      method: z.enum(['without a vote', 'recorded vote', 'unknown']),
      vote: orNull(vote),
      documents: z.exactOptional(names).describe('symbols that the source note cites'),
    }),
  ),
  source: z.object({
    input: string.describe('what the user wrote'),
    url: orNull(string),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    format: z.enum(FORMATS),
    bytes: natural,
  }),
  paragraphs: natural,
  coverage: z
    .object({ words: natural, kept: natural, dropped: natural })
    .describe('every word extracted is kept in a paragraph or dropped with a reason'),
});

export const problem = z.object({
  side: orNull(side),
  code: string,
  message: string,
  where: orNull(string),
});
