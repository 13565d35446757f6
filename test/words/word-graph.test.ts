/** The graph of words: what is read back from its text leads where it led when it was made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../src/words/pattern.ts';
import {
  endAt,
  type GraphNode,
  type Growing,
  graphOf,
  graphPlace,
  grow,
  newRoot,
  textOf,
  type WordGraph,
} from '../../src/words/word-graph.ts';

/** Every way from a node to where something ends, in order. */
function waysMade(node: Growing, way: readonly string[] = []): string[] {
  const here = node.ends.map((end) => `${way.join(' ')} = ${end}`);
  const on = [...node.next].flatMap(([label, nodes]) =>
    nodes.flatMap((next) => waysMade(next, [...way, label])),
  );
  return [...here, ...on];
}

function waysRead(
  graph: WordGraph,
  node: GraphNode = graph.root,
  way: readonly string[] = [],
): string[] {
  const { ends, next } = graphPlace(graph, node);
  const here = ends.map((end) => `${way.join(' ')} = ${end}`);
  const on = [...next].flatMap(([label, nodes]) =>
    nodes.flatMap((behind) => waysRead(graph, behind, [...way, label])),
  );
  return [...here, ...on];
}

describe('the graph of words', () => {
  it('leads where it led when it was made', () => {
    const label = fc.constantFrom('a', 'b', 'c', '=d', '<year>', GAP);
    const sequences = fc.array(fc.array(label, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(sequences, (sequences) => {
        const root = newRoot();
        sequences.forEach((labels, number) => {
          endAt(
            labels.reduce((node, label) => grow([node], label), root),
            number,
          );
        });
        expect(waysRead(graphOf(textOf(root)))).toEqual(waysMade(root));
      }),
    );
  });

  it('lets several nodes lead to one, which leads on for all of them', () => {
    const root = newRoot();
    const heads = [grow([root], 'girls'), grow([root], 'boys')];
    endAt(grow(heads, 'play'), 7);
    endAt(grow([heads[0]!], 'play'), 8);
    expect(waysRead(graphOf(textOf(root)))).toEqual([
      'girls play = 7',
      'girls play = 8',
      'boys play = 7',
    ]);
  });

  it('knows the nodes behind a gap', () => {
    const root = newRoot();
    endAt(grow([grow([root], GAP)], 'rest'), 1);
    const graph = graphOf(textOf(root));
    expect(graphPlace(graph, graph.root).gaps).toHaveLength(1);
  });

  it('may be empty', () => {
    expect(waysRead(graphOf(textOf(newRoot())))).toEqual([]);
  });
});
