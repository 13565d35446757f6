/** The instructions of written amendments and what came of them, as the schema describes them. */
import { z } from 'zod';
import { orNull, text } from '../kit/schema-types.ts';
import { documentInfo } from './schema-documents.ts';

const outcome = z.enum(['applied', 'already', 'notFound', 'ambiguous']);
export const amendmentSchema = z.object({
  symbol: orNull(text),
  input: text,
  sponsors: documentInfo.shape.sponsors,
  amends: z.array(text),
  instructions: z.array(
    z.object({
      operation: z.enum(['insert', 'delete', 'replace', 'new', 'move', 'retitle', 'renumber']),
      targets: z.array(text).describe('labels in the draft'),
      anchor: orNull(text),
      place: orNull(z.enum(['before', 'after', 'start', 'end'])),
      words: orNull(text),
      newWords: orNull(text),
      text,
      source: text,
      outcome,
      reason: orNull(text),
      nearest: orNull(z.object({ label: text, text, similarity: z.number().min(0).max(1) })),
      byTarget: z.array(z.object({ target: text, outcome })),
      adopted: orNull(z.enum(['yes', 'partly', 'no'])),
      missing: z
        .exactOptional(text)
        .describe('of what was adopted in part: the words that the adopted text lacks'),
    }),
  ),
});
