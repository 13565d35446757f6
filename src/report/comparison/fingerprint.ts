/** What makes a finding the same finding in the next run: its words and its part, not its number. */
import type { ParagraphRef, ReportChange } from '../../model/report.ts';
import { sha256 } from '../../platform/hash.ts';
import { typographyFolded } from '../../words/normalise.ts';

/**
 * SHA-256 (hex) of each change over its words before and after as a reader sees them, and the parts that
 * they stand in. Renumbering, typography and what happened elsewhere keep it; another word changes it. Where
 * several changes of one comparison have the same words, each has its own, which says which of how many it
 * is: when another one comes or goes, all of them are findings anew.
 */
export function fingerprints(changes: readonly ReportChange[]): ReadonlyMap<ReportChange, string> {
  const alike = new Map<string, ReportChange[]>();
  for (const change of changes) {
    const key = wordsOf(change);
    const group = alike.get(key);
    if (group) group.push(change);
    else alike.set(key, [change]);
  }
  const found = new Map<ReportChange, string>();
  for (const [key, group] of alike) {
    for (const [i, change] of group.entries()) {
      found.set(change, hash(group.length > 1 ? [key, i + 1, group.length] : [key]));
    }
  }
  return found;
}

function wordsOf({ before, after }: ReportChange): string {
  const side = (paragraphs: readonly ParagraphRef[]): string[][] =>
    paragraphs.map(({ part, text }) => [part, typographyFolded(text)]);
  return JSON.stringify([side(before), side(after)]);
}

function hash(parts: readonly (string | number)[]): string {
  return sha256(JSON.stringify(parts));
}
