/** From seeds to passages: grown word for word as far as they go, then joined over small differences. */
import type { Seed } from './passage-index.ts';
import type { PassageRange } from './passage-text.ts';

/** Words of one text and the words of another that are the same, or nearly. */
export interface Passage {
  /** In the text that asks. */
  readonly here: PassageRange;
  /** In the other text. */
  readonly there: PassageRange;
  /** Words in common, in order; as many as the run has when it is word for word. */
  readonly same: number;
}

export interface PassageOptions {
  /** Between two runs of one passage at most so many other words on either side; 0: word for word alone. */
  readonly gap?: number;
  /** Fewer words in common than this are no passage. */
  readonly least?: number;
}

/** Every pair of equal words within a run, from its first to its last. */
interface Block {
  readonly at: number;
  readonly there: number;
  readonly length: number;
}

/**
 * The passages of two texts that their seeds lead to, in order of place in the first. A seed whose words differ (hashes
 * can agree by chance) is passed over. Passages may overlap; see `bestOf`.
 */
export function passagesBetween(
  numbers: Int32Array,
  other: Int32Array,
  seeds: readonly Pick<Seed, 'at' | 'there'>[],
  { gap = 4, least = 1 }: PassageOptions = {},
): Passage[] {
  // Most texts share one gram by chance: what it grows to is all there is.
  if (seeds.length === 1) {
    const block = grown(numbers, other, seeds[0]!);
    return block && block.length >= least ? [passageOf([block], numbers, other)] : [];
  }
  const chains: Block[][] = [];
  // Those that a later block may still follow: blocks come in order of place.
  let open: Block[][] = [];
  for (const block of blocksOf(numbers, other, seeds)) {
    open = open.filter((one) => one.at(-1)!.at + one.at(-1)!.length + gap >= block.at);
    const chain = open.findLast((one) => follows(one.at(-1)!, block, gap));
    if (chain) chain.push(trimmed(block, chain.at(-1)!));
    else {
      chains.push([block]);
      open.push(chains.at(-1)!);
    }
  }
  return chains
    .map((chain) => passageOf(chain, numbers, other))
    .filter(({ same }) => same >= least)
    .sort((a, b) => a.here.from - b.here.from || a.there.from - b.there.from);
}

/** Seeds grown as far as the words are the same, each run once, in order of place. */
function blocksOf(
  numbers: Int32Array,
  other: Int32Array,
  seeds: readonly Pick<Seed, 'at' | 'there'>[],
): Block[] {
  const reached = new Map<number, number>();
  const blocks: Block[] = [];
  const inOrder = [...seeds].sort((a, b) => a.at - b.at || a.there - b.there);
  for (const { at, there } of inOrder) {
    const diagonal = there - at;
    if (at < (reached.get(diagonal) ?? 0)) continue;
    const block = grown(numbers, other, { at, there });
    if (!block) continue;
    reached.set(diagonal, block.at + block.length);
    blocks.push(block);
  }
  return blocks.sort((a, b) => a.at - b.at || a.there - b.there);
}

/** The run of equal words around a seed; null when its own words differ. */
function grown(
  numbers: Int32Array,
  other: Int32Array,
  { at, there }: Pick<Seed, 'at' | 'there'>,
): Block | null {
  if (numbers[at] !== other[there]) return null;
  const diagonal = there - at;
  let [from, to] = [at, at + 1];
  while (from > 0 && from + diagonal > 0 && numbers[from - 1] === other[from - 1 + diagonal]) {
    from -= 1;
  }
  while (
    to < numbers.length &&
    to + diagonal < other.length &&
    numbers[to] === other[to + diagonal]
  ) {
    to += 1;
  }
  return { at: from, there: from + diagonal, length: to - from };
}

/** True when a block goes on where another one ends: behind it in both texts, and near. */
function follows(last: Block, next: Block, gap: number): boolean {
  const lead = next.at - (last.at + last.length);
  const leadThere = next.there - (last.there + last.length);
  const overlap = Math.max(0, -lead, -leadThere);
  return (
    lead <= gap &&
    leadThere <= gap &&
    next.at > last.at &&
    next.there > last.there &&
    overlap < next.length &&
    (gap > 0 || (lead === 0 && leadThere === 0))
  );
}

/** Without the words that the block before it has already. */
function trimmed(block: Block, last: Block): Block {
  const overlap = Math.max(
    0,
    last.at + last.length - block.at,
    last.there + last.length - block.there,
  );
  return { at: block.at + overlap, there: block.there + overlap, length: block.length - overlap };
}

function passageOf(chain: readonly Block[], numbers: Int32Array, other: Int32Array): Passage {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  let same = first.length;
  for (let i = 1; i < chain.length; i += 1) {
    same += chain[i]!.length + sameBetween(chain[i - 1]!, chain[i]!, numbers, other);
  }
  return {
    here: { from: first.at, to: last.at + last.length },
    there: { from: first.there, to: last.there + last.length },
    same,
  };
}

/** Words in common between two blocks, in order: no more than a few on either side. */
function sameBetween(a: Block, b: Block, numbers: Int32Array, other: Int32Array): number {
  let same = 0;
  let there = a.there + a.length;
  for (let at = a.at + a.length; at < b.at; at += 1) {
    for (let place = there; place < b.there; place += 1) {
      if (numbers[at] !== other[place]) continue;
      same += 1;
      there = place + 1;
      break;
    }
  }
  return same;
}

/** True when the two runs are the same, word for word. */
export function isVerbatim({ here, there, same }: Passage): boolean {
  return same === here.to - here.from && same === there.to - there.from;
}

/**
 * Of passages that want the same words of the asking text, those that hold most, by `worth` (words in common when
 * not given); the earlier one of equals. In order of place.
 */
export function bestOf<P extends Passage>(
  passages: readonly P[],
  worth: (passage: P) => number = ({ same }) => same,
): P[] {
  const ranked = passages
    .map((passage) => ({ passage, worth: worth(passage) }))
    .sort((a, b) => b.worth - a.worth);
  const taken: P[] = [];
  for (const { passage } of ranked) {
    const { from, to } = passage.here;
    if (taken.every(({ here }) => to <= here.from || from >= here.to)) taken.push(passage);
  }
  return taken.sort((a, b) => a.here.from - b.here.from);
}
