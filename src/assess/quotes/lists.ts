/** Findings on the adjectives of one list, as one. */
import { ADDING, LISTING } from '../function/closed-classes.ts';
import type { Finding } from '../signals/finding.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { isPassage, LISTED, sideOfFinding } from './ranges.ts';

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

/** `including accessible` and `affordable childcare`: two passages around an `and` that both texts have are one. */
export function joinedAtAnd(findings: readonly Finding[], name: SideName, view: View): Finding[] {
  const gone = new Set<Finding>();
  const grown = new Map<Finding, Finding>();
  const list = findings
    .filter((finding) => sideOfFinding(finding) === name && mayBeCut(finding))
    .sort((x, y) => x[name]!.from - y[name]!.from);
  for (const [i, next] of list.entries()) {
    const last = list[i - 1];
    if (!last || !isCutAtAnd(last, next, name, view)) continue;
    const host = grown.get(last) ?? last;
    const range = { from: host[name]!.from, to: next[name]!.to };
    const main = isPassage(next) ? next : host;
    gone.add(last);
    grown.set(next, { ...main, [name]: range });
  }
  return findings.flatMap((finding) => (gone.has(finding) ? [] : [grown.get(finding) ?? finding]));
}

/** A passage, or how good something has to be: the two that an `and` may cut. */
function mayBeCut(finding: Finding): boolean {
  return isPassage(finding) || finding.type === 'measure';
}

/** Both only came, or only went, and nothing but one `and` stands between them. */
function isCutAtAnd(one: Finding, other: Finding, name: SideName, view: View): boolean {
  const [{ to }, { from }] = [one[name]!, other[name]!];
  const side = view[name];
  if (one.direction !== other.direction || from !== to + 1) return false;
  if (side.changed[to] || !LISTING.has(side.words[to]!.key) || side.words[to]!.stops) return false;
  const twin = name === 'before' ? 'after' : 'before';
  return [to - 1, from].every((at) => {
    const hunk = view.hunks[hunkAt(view, name, at, at + 1)];
    return hunk !== undefined && hunk[twin].from === hunk[twin].to;
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
