/** Document pair to Change[]. */
import type { Change } from '../model/change.ts';
import type { Document } from '../model/document.ts';

/** Compares two documents; every paragraph of both ends up in exactly one change. */
export function compareDocuments(_before: Document, _after: Document): Change[] {
  return [];
}
