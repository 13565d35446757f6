/** Words to hold on to in very long texts: those that occur once on each side and keep their order. */
import { heaviestChain, type Link } from '../chain.ts';

/** Positions of the anchors on both sides, ascending. O(n log n). */
export function anchorsBetween(left: readonly string[], right: readonly string[]): Link[] {
  const [once, other] = [positionsOfSingles(left), positionsOfSingles(right)];
  const links: Link[] = [];
  for (const [word, at] of once) {
    const place = other.get(word);
    if (at >= 0 && place !== undefined && place >= 0) links.push({ left: at, right: place });
  }
  const weights = links.map(() => 1);
  return heaviestChain(links, weights, right.length).map((i) => links[i]!);
}

/** Position of each word; -1 when it occurs more than once. */
function positionsOfSingles(words: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  words.forEach((word, at) => {
    positions.set(word, positions.has(word) ? -1 : at);
  });
  return positions;
}
