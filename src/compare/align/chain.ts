/** The heaviest set of pairs that keeps its order on both sides: O(m log m) with a Fenwick tree. */

export interface Link {
  readonly left: number;
  readonly right: number;
}

/**
 * Indices into `links` of the heaviest chain that increases strictly on both sides, in order.
 * `weights[i]` belongs to `links[i]`; `size` is the number of units on the right.
 */
export function heaviestChain(
  links: readonly Link[],
  weights: ArrayLike<number>,
  size: number,
): number[] {
  const order = links.map((_, i) => i).sort((i, j) => byLeftThenRightDown(links[i]!, links[j]!));
  const total = new Float64Array(links.length);
  const previous = new Int32Array(links.length).fill(-1);
  const tree = new Int32Array(size + 1).fill(-1);
  let best = -1;
  for (const i of order) {
    const before = bestUpTo(tree, total, links[i]!.right);
    previous[i] = before;
    total[i] = weights[i]! + (before < 0 ? 0 : total[before]!);
    raise(tree, total, links[i]!.right + 1, i);
    if (best < 0 || total[i]! > total[best]!) best = i;
  }
  return walkBack(best, previous);
}

/** Right descending within one left, so that one left is never used twice. */
function byLeftThenRightDown(a: Link, b: Link): number {
  return a.left - b.left || b.right - a.right;
}

function bestUpTo(tree: Int32Array, total: Float64Array, count: number): number {
  let best = -1;
  for (let at = count; at > 0; at -= at & -at) {
    const here = tree[at]!;
    if (here >= 0 && (best < 0 || total[here]! > total[best]!)) best = here;
  }
  return best;
}

function raise(tree: Int32Array, total: Float64Array, from: number, link: number): void {
  for (let at = from; at < tree.length; at += at & -at) {
    const here = tree[at]!;
    if (here < 0 || total[link]! > total[here]!) tree[at] = link;
  }
}

function walkBack(last: number, previous: Int32Array): number[] {
  const chain: number[] = [];
  for (let at = last; at >= 0; at = previous[at]!) chain.push(at);
  return chain.reverse();
}
