/**
 * All patterns of all rules as one graph of words, so that a text is read once. Each word of a
 * pattern is one node, whatever its alternatives, so that reading the rules stays cheap; patterns
 * share their openings. Words are compared by key; `<number>`, `<year>` and `<ordinal>` stand for any of them.
 */
import { GAP, MAX_GAP, type Piece, parsePattern } from '../../text/pattern.ts';
import { classOf, keyOf } from './key.ts';

/** A place in the graph, behind the first words of some patterns. */
export interface Node {
  /** What may come next, by key; made when there is something, as the next two. */
  byKey: Map<string, Node[]> | null;
  /** By class of words: `<year>`. */
  byClass: Map<string, Node[]> | null;
  /** Behind a gap. */
  gaps: Node[] | null;
  /** What ends here. */
  ends: number[] | null;
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
  return { byKey: null, byClass: null, gaps: null, ends: null, shared: false };
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
  const head = heads[0];
  const second = heads[1];
  const known = second || !head ? undefined : listBehind(head, written).find((one) => !one.shared);
  if (known) return known;
  const next = node();
  next.shared = second !== undefined;
  for (const head of heads) listBehind(head, written).push(next);
  return next;
}

/** Where the nodes stand that a word of a pattern leads to. */
function listBehind(here: Node, written: string): Node[] {
  if (written === GAP) {
    here.gaps ??= [];
    return here.gaps;
  }
  const isClass = written.startsWith('<');
  if (isClass) here.byClass ??= new Map();
  else here.byKey ??= new Map();
  const lists = (isClass ? here.byClass : here.byKey)!;
  const key = isClass ? written : keyOf(written);
  const known = lists.get(key);
  if (known) return known;
  const list: Node[] = [];
  lists.set(key, list);
  return list;
}

/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A word of a text, with the places that it leads to as the first word of a pattern. */
export interface Opener {
  readonly key: string;
  readonly openings: readonly Node[];
}

/** Where the patterns go on that open with a word. */
export function openingsOf({ root }: Trie, key: string): readonly Node[] {
  const kind = root.byClass ? classOf(key) : null;
  return [...(root.byKey?.get(key) ?? []), ...((kind && root.byClass?.get(kind)) || [])];
}

/** Everything that begins in a range of a text; the longest of each entry at each place. */
export function search(
  { root }: Trie,
  words: readonly Opener[],
  range: WordRange = { from: 0, to: words.length },
): Hit[] {
  const here: Walk = { words, hits: [], from: 0, first: 0 };
  for (let from = range.from; from < range.to; from++) {
    here.from = from;
    here.first = here.hits.length;
    walkAll(words[from]!.openings, here, from + 1);
    if (root.gaps) walkGap(root.gaps, here, from);
  }
  return here.hits;
}

/** It grows while a longer one is looked for. */
type OpenHit = { -readonly [Field in keyof Hit]: Hit[Field] };

/** A search for what begins at `from`: its hits are those from `first` on. */
interface Walk {
  readonly words: readonly Opener[];
  readonly hits: OpenHit[];
  from: number;
  first: number;
}

function walk(here: Node, search: Walk, at: number): void {
  if (here.ends) for (let i = 0; i < here.ends.length; i++) note(here.ends[i]!, search, at);
  if (at === search.words.length) return;
  const { key } = search.words[at]!;
  const next = here.byKey?.get(key);
  if (next) walkAll(next, search, at + 1);
  const classed = here.byClass?.get(classOf(key) ?? '');
  if (classed) walkAll(classed, search, at + 1);
  if (here.gaps) walkGap(here.gaps, search, at);
}

function walkAll(nodes: readonly Node[], search: Walk, at: number): void {
  for (let i = 0; i < nodes.length; i++) walk(nodes[i]!, search, at);
}

function walkGap(nodes: readonly Node[], search: Walk, at: number): void {
  const end = Math.min(at + MAX_GAP + 1, search.words.length);
  for (let to = at; to < end; to++) walkAll(nodes, search, to);
}

function note(entry: number, { hits, from, first }: Walk, to: number): void {
  for (let i = first; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.entry !== entry) continue;
    if (to > hit.to) hit.to = to;
    return;
  }
  hits.push({ entry, from, to });
}
