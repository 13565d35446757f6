/** Words of one side of a finding: which they are, and where a quote of them begins and ends. */
import { ADDING, JOINERS, PREPOSITIONS } from '../function/closed-classes.ts';
import type { Finding } from '../signals/finding.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName } from '../view/view.ts';

export const SIDES = ['before', 'after'] as const;

/** The one side of a finding on words that only came or only went. */
export function sideOfFinding({ before, after }: Finding): SideName | null {
  if (before && after) return null;
  return before ? 'before' : after ? 'after' : null;
}

/** Words that no rule explains by themselves. */
export function isPassage({ rule }: Finding): boolean {
  return rule === 'text.passage';
}

/** Words of these types may be adjectives of a list. */
export const LISTED: ReadonlySet<Finding['type']> = new Set([
  'participation',
  'quantifier',
  'other',
  'measure',
]);

/** Without the small words at its ends, but no less than `least` where that is given. */
export function trimmed(side: Side, { from, to }: Range, least?: Range): Range {
  let [start, end] = [from, to];
  const [first, last] = least ? [least.from, least.to] : [to, from];
  while (start < first && JOINERS.has(side.words[start]!.key)) start++;
  while (end > Math.max(last, start) && isLeading(side.words[end - 1]!.key)) end--;
  return { from: start, to: end };
}

function isLeading(key: string): boolean {
  return JOINERS.has(key) || ADDING.has(key) || PREPOSITIONS.has(key) || LEADS.has(key);
}

const LEADS: ReadonlySet<string> = new Set('that which such well while when who'.split(' '));
