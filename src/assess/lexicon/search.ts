/**
 * All patterns of all rules as one graph of words, so that a text is read once. Each word of a
 * pattern is one node, whatever its alternatives, so that reading the rules stays cheap; patterns
 * share their openings. Words are compared by key; `<number>`, `<year>` and `<ordinal>` stand for any of them.
 */
import { GAP, MAX_GAP, type Piece, parsePattern } from '../../words/pattern.ts';
import {
  endAt,
  type GraphText,
  type Growing,
  grow,
  type Node,
  newRoot,
  placeOf,
  textOf,
  type WordGraph,
} from '../../words/word-graph.ts';
import { keyOf } from './key.ts';

/** The graph of some patterns; each stands for its number. Throws an Error for what is no pattern. */
export function patternText(
  patterns: Iterable<readonly [pattern: string, entry: number]>,
): GraphText {
  const root = newRoot();
  for (const [source, entry] of patterns) {
    for (const sequence of parsePattern(source)) {
      for (const end of addSequence([root], sequence)) endAt(end, entry);
    }
  }
  return textOf(root);
}

/** Adds a sequence behind some nodes; gives the nodes at which it may end. */
function addSequence(heads: readonly Growing[], sequence: readonly Piece[]): readonly Growing[] {
  let ends = heads;
  for (const { word, choice, optional } of sequence) {
    const next: readonly Growing[] =
      word === null
        ? choice.flatMap((alternative) => addSequence(ends, alternative))
        : [grow(ends, labelOf(word))];
    ends = optional ? [...next, ...ends] : next;
  }
  return ends;
}

/** A gap and a class of words, `<year>`, stand for themselves. */
function labelOf(written: string): string {
  return written === GAP || written.startsWith('<') ? written : keyOf(written);
}

/** Words `from`–`to` (half-open) of a text are what `entry` stands for. */
export interface Hit {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A word of a text, with the nodes that it leads to as the first word of a pattern. */
export interface Opener {
  readonly key: string;
  /** The class of words that it is of, if any. */
  readonly kind: string | null;
  readonly openings: readonly Node[];
}

const NOWHERE: readonly Node[] = [];

/** Where the patterns go on that open with a word of a key and a class. */
export function openingsOf(graph: WordGraph, key: string, kind: string | null): readonly Node[] {
  const { next } = placeOf(graph, graph.root);
  const exact = next.get(key) ?? NOWHERE;
  const classed = kind === null ? undefined : next.get(kind);
  return classed ? [...exact, ...classed] : exact;
}

/** Everything that begins in a range of a text; the longest of each entry at each place. */
export function search(
  graph: WordGraph,
  words: readonly Opener[],
  range: WordRange = { from: 0, to: words.length },
): Hit[] {
  const here: Walk = { graph, words, hits: [], from: 0, first: 0 };
  const { gaps } = placeOf(graph, graph.root);
  for (let from = range.from; from < range.to; from++) {
    here.from = from;
    here.first = here.hits.length;
    walkAll(words[from]!.openings, here, from + 1);
    if (gaps.length > 0) walkGap(gaps, here, from);
  }
  return here.hits;
}

/** It grows while a longer one is looked for. */
type OpenHit = { -readonly [Field in keyof Hit]: Hit[Field] };

/** A search for what begins at `from`: its hits are those from `first` on. */
interface Walk {
  readonly graph: WordGraph;
  readonly words: readonly Opener[];
  readonly hits: OpenHit[];
  from: number;
  first: number;
}

function walk(node: Node, search: Walk, at: number): void {
  const { ends, next, gaps } = placeOf(search.graph, node);
  for (let i = 0; i < ends.length; i++) note(ends[i]!, search, at);
  if (at === search.words.length) return;
  const { key, kind } = search.words[at]!;
  const exact = next.get(key);
  if (exact) walkAll(exact, search, at + 1);
  const classed = kind === null ? undefined : next.get(kind);
  if (classed) walkAll(classed, search, at + 1);
  if (gaps.length > 0) walkGap(gaps, search, at);
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
