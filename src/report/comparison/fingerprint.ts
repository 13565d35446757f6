/** What makes a finding the same finding in the next run: its words, not its number or place. */
import { createHash } from 'node:crypto';
import type { ParagraphRef, ReportChange } from '../../model/report.ts';
import { canonical } from '../../words/normalise.ts';

/**
 * SHA-256 (hex) over the words before and after as a reader sees them. Renumbering, typography and
 * what happened elsewhere keep it; another word changes it.
 */
export function fingerprint(change: ReportChange): string {
  const side = (paragraphs: readonly ParagraphRef[]): string[] =>
    paragraphs.map(({ text }) => canonical(text));
  return createHash('sha256')
    .update(JSON.stringify([side(change.before), side(change.after)]))
    .digest('hex');
}
