/** The instructions of written amendments and what came of them, as the schema describes them. */
import { z } from 'zod';
import { orNull, string } from '../kit/schema-types.ts';
import { documentInfo } from './schema-documents.ts';

const outcome = z.enum(['applied', 'already', 'notFound', 'ambiguous']);
export const amendmentSchema = z.object({
  symbol: orNull(string),
  input: string,
  sponsors: documentInfo.shape.sponsors,
  amends: z.array(string),
  instructions: z.array(
    z.object({
      operation: z.enum(['insert', 'delete', 'replace', 'new', 'move', 'retitle', 'renumber']),
      targets: z.array(string).describe('labels in the draft'),
      anchor: orNull(string),
      place: orNull(z.enum(['before', 'after', 'start', 'end'])),
      words: orNull(string),
      newWords: orNull(string),
      text: string,
      source: string,
      outcome,
      reason: orNull(string),
      nearest: orNull(
        z.object({ label: string, text: string, similarity: z.number().min(0).max(1) }),
      ),
      byTarget: z.array(z.object({ target: string, outcome })),
      adopted: orNull(z.enum(['yes', 'partly', 'no'])),
      missing: z
        .exactOptional(string)
        .describe('of what was adopted in part: the words that the adopted text lacks'),
    }),
  ),
});
