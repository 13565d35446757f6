/** Mandates of an earlier resolution that were carried out before the later one: no loss to object to. */
import type { DocumentInfo } from '../../model/document.ts';
import type { Unranked } from './order.ts';

/** A session, a panel, a workshop: what a resolution asks for once. */
const ONCE =
  /\b(?:at|prior to|during|before) (?:its|the) [\w-]+ session\b|\b(?:panel discussion|intersessional|workshop|seminar)\b/i;

/**
 * True for an operative paragraph asking for something once that is gone, and between two adopted texts of
 * different sessions alone: within a session the same is a real loss.
 */
export function isCarriedOut(
  change: Unranked,
  { before, after }: { readonly before: DocumentInfo; readonly after: DocumentInfo },
): boolean {
  const series = before.stage === 'adopted' && before.session !== after.session;
  return series && change.kind === 'removed' && change.before.some(({ text }) => ONCE.test(text));
}
