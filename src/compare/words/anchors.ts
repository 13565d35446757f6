/** Words to hold on to in very long texts: those that occur once on each side and keep their order. */
import { heaviestChain, type Link } from '../align/chain.ts';

/** Positions of the anchors in two lists of words as numbers, ascending. O(n log n). */
export function anchorsBetween(left: readonly number[], right: readonly number[]): Link[] {
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
function positionsOfSingles(words: readonly number[]): Map<number, number> {
  const positions = new Map<number, number>();
  words.forEach((word, at) => {
    positions.set(word, positions.has(word) ? -1 : at);
  });
  return positions;
}
