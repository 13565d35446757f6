/** The Markdown reader: texts kept in repositories. */
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading, TrackedView } from '../../reading.ts';
import { viewByHand } from '../by-hand.ts';
import { runWorker } from '../run-worker.ts';
import type { MarkdownExtraction } from './extract.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const REASONS = {
  nested: 'nests quotes, lists or emphasis without end: save it as plain text.',
  time: 'took longer than a minute to read and was stopped: save it as plain text.',
  crash: 'cannot be read as Markdown (the reader gave up): save it as plain text.',
} as const;

/** Reads Markdown. Throws UnreadableError for what no text is: more than 8 MB, or nested without end. */
export async function readMarkdown(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<Reading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(`'${input}' holds more than 8 MB of Markdown: compare a part of it.`);
  }
  // The parser's time grows with the square of what is nested or listed: it must be possible to stop it.
  const result = await runWorker<MarkdownExtraction>('markdown', bytes);
  if (!result.ok) throw new UnreadableError(`'${input}' ${REASONS[result.reason]}`);
  return viewByHand(result.reading, view);
}
