/** Document pair to Change[]. */
import type { Change } from '../model/change.ts';
import type { Document } from '../model/document.ts';
import { alignDocuments } from './align/align.ts';
import { changesOf } from './changes.ts';
import { noteChanges } from './notes.ts';
import { traced } from './trace/trace.ts';

/**
 * Compares two documents; every paragraph of both ends up in exactly one change. Changes come in the
 * order of the after document, removed paragraphs where they stood. Swapping the arguments gives the
 * mirrored result.
 */
export function compareDocuments(before: Document, after: Document): Change[] {
  const alignment = alignDocuments(before, after);
  return traced(changesOf(alignment, before, after), alignment).map((change) => {
    const notes = noteChanges(change);
    return notes.length > 0 ? { ...change, notes } : change;
  });
}
