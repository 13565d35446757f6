/**
 * All patterns of all rules as one graph of words, so that a text is read once. Each word of a
 * pattern is one node, whatever its alternatives, so that reading the rules stays cheap; patterns
 * share their openings. Words are compared by key; `<number>`, `<year>` and `<ordinal>` stand for any of them.
 */
import { GAP, MAX_GAP, type Piece, parsePattern } from '../../text/pattern.ts';
import { classOf, keyOf } from './key.ts';

interface Node {
  /** What may come next; made when there is something. */
  next: Map<string, Node[]> | null;
  /** What ends here. */
  ends: number[] | null;
  /** True when a class of words (`<year>`) may come next. */
  classes: boolean;
  /** True when several words or places lead here. */
  shared: boolean;
}

export interface Trie {
  readonly root: Node;
}

/** Words `from`–`to` (half-open) of a text are what `entry` stands for. */
export interface Hit {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

function node(): Node {
  return { next: null, ends: null, classes: false, shared: false };
}

export function newTrie(): Trie {
  return { root: node() };
}

/** Adds a pattern under a number. Throws an Error when the pattern is wrong. */
export function addPattern(trie: Trie, source: string, entry: number): void {
  for (const sequence of parsePattern(source)) {
    for (const end of addSequence([trie.root], sequence)) {
      end.ends ??= [];
      if (!end.ends.includes(entry)) end.ends.push(entry);
    }
  }
}

/** Adds a sequence behind some nodes; gives the nodes at which it may end. */
function addSequence(heads: readonly Node[], sequence: readonly Piece[]): readonly Node[] {
  let ends = heads;
  for (const { word, choice, optional } of sequence) {
    const next: readonly Node[] =
      word === null
        ? choice.flatMap((alternative) => addSequence(ends, alternative))
        : [addWord(ends, word)];
    ends = optional ? [...next, ...ends] : next;
  }
  return ends;
}

function addWord(heads: readonly Node[], written: string): Node {
  const isClass = written.startsWith('<');
  const word = written === GAP || isClass ? written : keyOf(written);
  const head = heads[0];
  const second = heads[1];
  const known = second ? undefined : head?.next?.get(word)?.find((one) => !one.shared);
  if (known) return known;
  const next = node();
  next.shared = second !== undefined;
  for (const head of heads) {
    head.next ??= new Map();
    const others = head.next.get(word);
    if (others) others.push(next);
    else head.next.set(word, [next]);
    head.classes ||= isClass;
  }
  return next;
}

/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Everything that begins in a range of a text of word keys; the longest of each entry at each place.
 */
export function search(
  trie: Trie,
  keys: readonly string[],
  range: WordRange = { from: 0, to: keys.length },
): Hit[] {
  const hits: Hit[] = [];
  const longest = new Map<number, number>();
  for (let from = range.from; from < range.to; from++) {
    walk(trie.root, keys, from, longest);
    if (longest.size === 0) continue;
    for (const [entry, to] of longest) hits.push({ entry, from, to });
    longest.clear();
  }
  return hits;
}

function walk(here: Node, keys: readonly string[], at: number, found: Map<number, number>): void {
  if (here.ends) {
    for (let i = 0; i < here.ends.length; i++) {
      const entry = here.ends[i]!;
      if (at > (found.get(entry) ?? -1)) found.set(entry, at);
    }
  }
  const key = keys[at];
  if (key === undefined || !here.next) return;
  const next = here.next.get(key);
  if (next) for (let i = 0; i < next.length; i++) walk(next[i]!, keys, at + 1, found);
  const kind = here.classes ? classOf(key) : null;
  const classed = kind === null ? undefined : here.next.get(kind);
  if (classed) for (const node of classed) walk(node, keys, at + 1, found);
  const gaps = here.next.get(GAP);
  if (!gaps) return;
  for (let to = at; to <= at + MAX_GAP && to < keys.length; to++) {
    for (const node of gaps) walk(node, keys, to, found);
  }
}
