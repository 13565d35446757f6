/**
 * All patterns of all rules in one tree of words, so that a text is read once. Words are compared by
 * key; `<number>`, `<year>` and `<ordinal>` stand for any of them.
 */
import { expand, GAP, MAX_GAP } from '../../text/pattern.ts';
import { classOf, keyOf } from './key.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** What ends here. */
  readonly ends: number[];
  /** True when a class of words (`<year>`) may come next. */
  classes: boolean;
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
  return { next: new Map(), ends: [], classes: false };
}

export function newTrie(): Trie {
  return { root: node() };
}

/** Adds all sequences of a pattern under a number. */
export function addPattern(trie: Trie, source: string, entry: number): void {
  for (const words of expand(source)) {
    let here = trie.root;
    for (const written of words) {
      const word = written === GAP || written.startsWith('<') ? written : keyOf(written);
      let next = here.next.get(word);
      if (!next) {
        next = node();
        here.next.set(word, next);
        here.classes ||= word.startsWith('<');
      }
      here = next;
    }
    if (!here.ends.includes(entry)) here.ends.push(entry);
  }
}

/** Everything that is found in a text of word keys; the longest of each entry at each place. */
export function search(trie: Trie, keys: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < keys.length; from++) {
    const longest = new Map<number, number>();
    walk(trie.root, keys, from, longest);
    for (const [entry, to] of longest) hits.push({ entry, from, to });
  }
  return hits;
}

function walk(here: Node, keys: readonly string[], at: number, found: Map<number, number>): void {
  for (const entry of here.ends) {
    if (at > (found.get(entry) ?? -1)) found.set(entry, at);
  }
  const key = keys[at];
  if (key === undefined) return;
  const next = here.next.get(key);
  if (next) walk(next, keys, at + 1, found);
  const kind = here.classes ? classOf(key) : null;
  const classed = kind === null ? undefined : here.next.get(kind);
  if (classed) walk(classed, keys, at + 1, found);
  const gap = here.next.get(GAP);
  if (gap) {
    for (let skip = 0; skip <= MAX_GAP && at + skip < keys.length; skip++) {
      walk(gap, keys, at + skip, found);
    }
  }
}
