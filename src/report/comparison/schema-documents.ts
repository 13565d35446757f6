/** The documents of a comparison, as the schema describes them, and what was not sure in reading them. */
import { z } from 'zod';
import { FORMATS } from '../../model/file-formats.ts';
import { natural, orNull, text } from '../kit/schema-types.ts';

/** A day, or null. */
export const isoDate = orNull(text).describe('ISO date, YYYY-MM-DD');
/** Of which document something is said. */
export const side = z.enum(['before', 'after']);

const names = z.array(text);
const vote = z.object({
  inFavour: natural,
  against: natural,
  abstaining: natural,
  names: z.object({ inFavour: names, against: names, abstaining: names }),
});

export const documentInfo = z.object({
  symbol: orNull(text),
  title: orNull(text),
  stage: z.enum(['draft', 'revised draft', 'amendment', 'adopted', 'other']),
  language: text.describe('BCP 47 primary tag; und when unknown'),
  date: isoDate,
  organ: orNull(text),
  session: orNull(text),
  agendaItem: orNull(text),
  agendaTitle: z.exactOptional(orNull(text)),
  committee: z.exactOptional(orNull(text)),
  originalLanguage: z.exactOptional(orNull(text)).describe('BCP 47 tag'),
  jobNumber: z.exactOptional(orNull(text)),
  oralRevision: z.exactOptional(orNull(text)),
  reissued: z.exactOptional(orNull(text)),
  amends: z.exactOptional(names).describe('symbols of the drafts that an amendment changes'),
  basedOn: z.exactOptional(names).describe('symbols of the drafts that consultations started from'),
  sponsors: z.array(z.object({ name: text, member: z.boolean(), onBehalfOf: orNull(text) })),
  adoption: orNull(
    z.object({
      date: isoDate,
      meeting: orNull(text),
      method: z.enum(['without a vote', 'recorded vote', 'unknown']),
      vote: orNull(vote),
      documents: z.exactOptional(names).describe('symbols that the source note cites'),
    }),
  ),
  source: z.object({
    input: text.describe('what the user wrote'),
    url: orNull(text),
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
  code: text,
  message: text,
  where: orNull(text),
});
