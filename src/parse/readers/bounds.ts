/** How much a text may be: far more than any draft has, and little enough to be read in seconds. */
import { UnreadableError } from '../../model/errors.ts';

/** Paragraphs of one text; the longest that are known have some thousand with their annexes. */
export const MOST_PARAGRAPHS = 50_000;

/** Readers count on the way, so that a file without measure is refused as soon as it is too long. */
export function checkParagraphs(count: number, input: string): void {
  if (count <= MOST_PARAGRAPHS) return;
  const most = MOST_PARAGRAPHS.toLocaleString('en');
  throw new UnreadableError(`'${input}' holds more than ${most} paragraphs: give a part of it.`);
}
