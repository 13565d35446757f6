/** Findings on the adjectives of one list, as one. */
import { ADDING } from '../function/closed-classes.ts';
import type { Finding } from '../signals/finding.ts';
import type { SideName, View } from '../view/view.ts';
import { LISTED, sideOfFinding } from './ranges.ts';

/** `full, equal, meaningful and safe`: one finding of one list. */
export function joinedLists(findings: readonly Finding[], name: SideName, view: View): Finding[] {
  const list = findings
    .filter((finding) => sideOfFinding(finding) === name && isShort(finding, name))
    .sort((x, y) => x[name]!.from - y[name]!.from);
  const merged = new Map<Finding, Finding | null>();
  let last: Finding | undefined;
  for (const next of list) {
    const host: Finding | undefined = last && (merged.get(last) ?? last);
    if (host && adjoin(host, next, name, view)) {
      const range = { from: host[name]!.from, to: Math.max(host[name]!.to, next[name]!.to) };
      const main = Math.abs(next.weight) > Math.abs(host.weight) ? next : host;
      merged.set(last!, { ...main, [name]: range });
      merged.set(next, null);
    } else last = next;
  }
  return findings.flatMap((finding) => {
    const now = merged.get(finding);
    return now === null ? [] : [now ?? finding];
  });
}

/** One or two words that may be an adjective of a list. */
function isShort(finding: Finding, name: SideName): boolean {
  const { from, to } = finding[name]!;
  return finding.direction !== 'review' && to - from <= SHORT && LISTED.has(finding.type);
}

const SHORT = 3;

function adjoin(one: Finding, other: Finding, name: SideName, view: View): boolean {
  const [{ to }, { from }] = [one[name]!, other[name]!];
  const side = view[name];
  if (one.direction !== other.direction) return false;
  for (let at = to; at < from; at++) {
    if (!side.changed[at] || !ADDING.has(side.words[at]!.key)) return false;
  }
  return from >= to;
}
