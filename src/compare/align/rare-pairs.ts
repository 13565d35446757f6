/** Words that stand together in one paragraph of each side and hardly anywhere else: the trace of a rewritten text. */
import type { Sides, Unit } from './unit.ts';

/** A pair of words that stands in more paragraphs of a side than this is a set phrase. */
export const RARE = 2;

/** Content words of two paragraphs that stand in pairs which both share. */
export interface SharedPairs {
  readonly left: Unit;
  readonly right: Unit;
  /** Positions among their words. */
  readonly inLeft: Set<number>;
  readonly inRight: Set<number>;
}

/** Where a pair of words stands: positions of both in the words of a paragraph. */
interface Place {
  readonly unit: Unit;
  readonly first: number;
  readonly second: number;
}

/**
 * What each of some paragraphs shares with each of some on the other side: content words next to each other, or with one
 * content word between them, in the same order, in no more than `most` paragraphs of a side. It may start from either
 * side, best from that of which fewer are asked for.
 */
export function sharedRarePairs(
  left: readonly Unit[],
  right: readonly Unit[],
  sides: Sides,
  most: number,
): SharedPairs[] {
  const places = new Map<number, { left: Place[]; right: Place[] }>();
  for (const unit of left) {
    eachPair(unit, sides, (key, first, second) => {
      const known = places.get(key);
      if (known) known.left.push({ unit, first, second });
      else places.set(key, { left: [{ unit, first, second }], right: [] });
    });
  }
  for (const unit of right) {
    eachPair(unit, sides, (key, first, second) => {
      places.get(key)?.right.push({ unit, first, second });
    });
  }
  for (const [key, { right: found }] of places) if (found.length === 0) places.delete(key);
  if (places.size === 0) return [];
  dropSetPhrases(places, sides.left, sides, most);
  dropSetPhrases(places, sides.right, sides, most);
  return marked([...places.values()], Math.max(sides.left.length, sides.right.length));
}

function marked(
  pairs: readonly { readonly left: readonly Place[]; readonly right: readonly Place[] }[],
  width: number,
): SharedPairs[] {
  const found = new Map<number, SharedPairs>();
  for (const pair of pairs) {
    for (const a of pair.left) {
      for (const b of pair.right) {
        if (a.unit.zone !== b.unit.zone) continue;
        const key = a.unit.at * width + b.unit.at;
        let shared = found.get(key);
        if (!shared) {
          shared = { left: a.unit, right: b.unit, inLeft: new Set(), inRight: new Set() };
          found.set(key, shared);
        }
        shared.inLeft.add(a.first).add(a.second);
        shared.inRight.add(b.first).add(b.second);
      }
    }
  }
  return [...found.values()];
}

/** Takes away the pairs that stand in too many paragraphs of a side. */
function dropSetPhrases(
  places: Map<number, unknown>,
  side: readonly Unit[],
  sides: Sides,
  most: number,
): void {
  const counts = new Map<number, number>();
  const seenIn = new Map<number, number>();
  for (const unit of side) {
    eachPair(unit, sides, (key) => {
      if (!places.has(key) || seenIn.get(key) === unit.at) return;
      seenIn.set(key, unit.at);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  for (const [key, count] of counts) if (count > most) places.delete(key);
}

/** Calls `visit` for every pair of content words with at most one content word between them. */
function eachPair(
  { words }: Unit,
  { weights, isContent }: Sides,
  visit: (key: number, first: number, second: number) => void,
): void {
  let [before, last] = [-1, -1];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (isContent[word] === 0) continue;
    if (last >= 0) visit(words[last]! * weights.length + word, last, at);
    if (before >= 0) visit(words[before]! * weights.length + word, before, at);
    [before, last] = [last, at];
  }
}
