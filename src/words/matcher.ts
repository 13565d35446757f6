/**
 * Finds many expressions in one pass over the words of a text. All patterns (see pattern.ts) are one
 * graph; each word of a pattern is one node, whatever its alternatives, and patterns share their openings.
 *
 * Words are compared by `key` (a rule of judgement means just this form) or by `stem` (a theme means any:
 * `consult` finds `consultations`). By stem, words with hyphens are several, `=views` is compared letter by
 * letter, and an expression may run over a comma or bracket inside a gap; by key it never runs over a mark.
 * `<number>`, `<year>` and `<ordinal>` stand for any of them.
 */
import { keyOf } from './key.ts';
import {
  borderAt,
  CLOSED,
  type Matcher,
  type MatchSteps,
  type WordEquality,
  type WordLabels,
} from './match-steps.ts';
import { GAP, MAX_GAP, type PatternPiece, parsePattern } from './pattern.ts';
import { startsOf, stem } from './stems.ts';
import {
  endAt,
  type GraphNode,
  type GraphText,
  type Growing,
  graphOf,
  graphPlace,
  grow,
  newRoot,
  textOf,
  type WordGraph,
} from './word-graph.ts';
import type { WordRange } from './words.ts';

/** Steps `from`–`to` (half-open) are what `entry` stands for. */
export interface PatternHit extends WordRange {
  readonly entry: number;
}

/** The graph of some patterns; each stands for its number. Throws an Error for what is no pattern. */
export function patternText(
  patterns: Iterable<readonly [pattern: string, entry: number]>,
  by: WordEquality,
): GraphText {
  const root = newRoot();
  for (const [source, entry] of patterns) {
    for (const sequence of parsePattern(source)) {
      for (const end of addSequence([root], sequence, by)) endAt(end, entry);
    }
    // It would be looked for at every word of every text.
    if (root.next.has(GAP)) throw new Error(`"${source}": begin with a word, not with a gap`);
  }
  return textOf(root);
}

/** Adds a sequence behind some nodes; gives the nodes at which it may end. */
function addSequence(
  heads: readonly Growing[],
  sequence: readonly PatternPiece[],
  by: WordEquality,
): readonly Growing[] {
  let ends = heads;
  for (const { word, choice, optional } of sequence) {
    const next: readonly Growing[] =
      word === null
        ? choice.flatMap((alternative) => addSequence(ends, alternative, by))
        : labelsIn(word, by).reduce<readonly Growing[]>(
            (behind, label) => [grow(behind, label)],
            ends,
          );
    ends = optional ? [...next, ...ends] : next;
  }
  return ends;
}

/** How the graph names a word of a pattern; a gap and a class of words stand for themselves. */
function labelsIn(written: string, by: WordEquality): string[] {
  if (written === GAP || written.startsWith('<')) return [written];
  if (by === 'key') return [keyOf(written)];
  if (!written.startsWith('=')) return written.split('-').map(stem);
  return written
    .slice(1)
    .split('-')
    .map((part) => `=${part.toLowerCase()}`);
}

/** Prepares patterns that were made into a graph. */
export function matcherOf(text: GraphText, by: WordEquality): Matcher {
  const graph = graphOf(text);
  const stems = by === 'stem' ? graph.labels.filter((label) => !label.startsWith('=')) : [];
  return { by, graph, starts: startsOf(stems), labels: [] };
}

/** Everything that begins in a range of a text; the longest of each entry at each place. */
export function search(
  { graph }: Matcher,
  steps: MatchSteps,
  range: WordRange = { from: 0, to: steps.labels.length },
): PatternHit[] {
  const here: Walk = { graph, steps, hits: [], from: 0, first: 0 };
  const { gaps } = graphPlace(graph, graph.root);
  for (let from = range.from; from < range.to; from++) {
    here.from = from;
    here.first = here.hits.length;
    walkAll(steps.labels[from]!.opens, here, from + 1);
    walkGap(gaps, here, from);
  }
  return here.hits;
}

/** It grows while a longer one is looked for. */
type OpenHit = { -readonly [Field in keyof PatternHit]: PatternHit[Field] };

/** A search for what begins at `from`: its hits are those from `first` on. */
interface Walk {
  readonly graph: WordGraph;
  readonly steps: MatchSteps;
  readonly hits: OpenHit[];
  from: number;
  first: number;
}

function walk(node: GraphNode, search: Walk, at: number): void {
  const { ends, next, gaps } = graphPlace(search.graph, node);
  for (let i = 0; i < ends.length; i++) note(ends[i]!, search, at);
  const labels = search.steps.labels[at];
  if (!labels) return;
  const border = borderAt(search.steps, at);
  if (border === CLOSED) return;
  if (border === 0) follow(next, labels, search, at);
  walkGap(gaps, search, at);
}

function walkAll(nodes: readonly GraphNode[], search: Walk, at: number): void {
  for (let i = 0; i < nodes.length; i++) walk(nodes[i]!, search, at);
}

function follow(
  next: ReadonlyMap<string, readonly GraphNode[]>,
  { first, second }: WordLabels,
  search: Walk,
  at: number,
): void {
  const nodes = next.get(first);
  if (nodes) walkAll(nodes, search, at + 1);
  const others = second === null ? undefined : next.get(second);
  if (others) walkAll(others, search, at + 1);
}

/** Goes on behind a gap of none to five words. */
function walkGap(nodes: readonly GraphNode[], search: Walk, at: number): void {
  if (nodes.length === 0) return;
  const { labels } = search.steps;
  const end = Math.min(at + MAX_GAP + 1, labels.length);
  for (let to = at; to < end; to++) {
    if (to > search.from && borderAt(search.steps, to) === CLOSED) return;
    for (const node of nodes) follow(graphPlace(search.graph, node).next, labels[to]!, search, to);
  }
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
