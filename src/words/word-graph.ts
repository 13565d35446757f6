/**
 * A graph of words, such as many patterns make together: from its root each word leads on to nodes.
 * It is kept as text, which a file can hold, and a node is made when a text first gets there: most
 * texts get to few of them.
 */
import { GAP } from './pattern.ts';

/** The graph as it is kept: nodes by their numbers, with `;` between; the root is the first. */
export interface GraphText {
  /** What words are compared by, with spaces between. */
  readonly labels: string;
  /** Of each node: number of a label, number of the node that it leads to, and so on. */
  readonly edges: string;
  /** Of each node: numbers of what ends there. */
  readonly ends: string;
}

export interface WordGraph {
  readonly labels: readonly string[];
  /** By node, as they are kept. */
  readonly edges: readonly string[];
  readonly ends: readonly string[];
  readonly root: GraphNode;
}

export interface GraphNode {
  readonly number: number;
  /** Null until a text gets there: see `graphPlace`. */
  place: GraphPlace | null;
}

/** What a text finds at a node. */
export interface GraphPlace {
  /** Numbers of what ends here. */
  readonly ends: readonly number[];
  /** The nodes that each label leads to. */
  readonly next: ReadonlyMap<string, readonly GraphNode[]>;
  /** The nodes behind a gap. */
  readonly gaps: readonly GraphNode[];
}

export function graphOf(text: GraphText): WordGraph {
  return {
    labels: text.labels.split(' '),
    edges: text.edges.split(';'),
    ends: text.ends.split(';'),
    root: { number: 0, place: null },
  };
}

export function graphPlace(graph: WordGraph, node: GraphNode): GraphPlace {
  node.place ??= readPlace(graph, node.number);
  return node.place;
}

function readPlace({ labels, edges, ends }: WordGraph, number: number): GraphPlace {
  const next = new Map<string, GraphNode[]>();
  const numbers = numbersIn(edges[number]!);
  for (let i = 0; i < numbers.length; i += 2) {
    const label = labels[numbers[i]!]!;
    const behind = { number: numbers[i + 1]!, place: null };
    const others = next.get(label);
    if (others) others.push(behind);
    else next.set(label, [behind]);
  }
  return { ends: numbersIn(ends[number]!), next, gaps: next.get(GAP) ?? NOWHERE };
}

/** Nodes of a graph as one that leads wherever any of them does. */
export function joinedNodes(graph: WordGraph, nodes: readonly GraphNode[]): readonly GraphNode[] {
  if (nodes.length < 2) return nodes;
  const places = nodes.map((node) => graphPlace(graph, node));
  const next = new Map<string, GraphNode[]>();
  for (const [label, behind] of places.flatMap((place) => [...place.next])) {
    next.set(label, [...(next.get(label) ?? []), ...behind]);
  }
  const ends = places.flatMap((place) => place.ends);
  return [{ number: -1, place: { ends, next, gaps: next.get(GAP) ?? NOWHERE } }];
}

const NOWHERE: readonly GraphNode[] = [];
const NONE: readonly number[] = [];

function numbersIn(kept: string): readonly number[] {
  return kept === '' ? NONE : kept.split(' ').map(Number);
}

/** A node of a graph that is being made. */
export interface Growing {
  readonly next: Map<string, Growing[]>;
  readonly ends: number[];
  /** True when several nodes lead here. */
  readonly shared: boolean;
}

/** The root of a graph that is to be made. */
export function newRoot(): Growing {
  return { next: new Map(), ends: [], shared: false };
}

/** The node that a label leads to from some nodes; one that leads on from a single node is used again. */
export function grow(heads: readonly Growing[], label: string): Growing {
  const [head, second] = heads;
  const known = second ? undefined : head?.next.get(label)?.find((one) => !one.shared);
  if (known) return known;
  const behind: Growing = { next: new Map(), ends: [], shared: second !== undefined };
  for (const { next } of heads) {
    const others = next.get(label);
    if (others) others.push(behind);
    else next.set(label, [behind]);
  }
  return behind;
}

/** Lets something end at a node, once. */
export function endAt({ ends }: Growing, number: number): void {
  if (!ends.includes(number)) ends.push(number);
}

/** A graph that is made, as it is kept. */
export function textOf(root: Growing): GraphText {
  const numbers = new Map<Growing, number>([[root, 0]]);
  const labels = new Map<string, number>();
  const edges: string[] = [];
  // What is added on the way is gone through as well.
  for (const node of numbers.keys()) {
    const own: number[] = [];
    for (const [label, nodes] of node.next) {
      if (!labels.has(label)) labels.set(label, labels.size);
      for (const behind of nodes) {
        if (!numbers.has(behind)) numbers.set(behind, numbers.size);
        own.push(labels.get(label)!, numbers.get(behind)!);
      }
    }
    edges.push(own.join(' '));
  }
  return {
    labels: [...labels.keys()].join(' '),
    edges: edges.join(';'),
    ends: [...numbers.keys()].map(({ ends }) => ends.join(' ')).join(';'),
  };
}
