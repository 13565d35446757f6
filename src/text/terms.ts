/**
 * Finds many words and phrases of the field in one pass over a text.
 *
 * A term is a pattern (see pattern.ts) whose words are compared by stem (`consult` finds
 * `consultations`), or letter by letter when written `=views`, without regard to case. A phrase does
 * not run over a comma or bracket (save in a gap), and never over a semicolon or stop.
 */
import { expand, GAP, MAX_GAP } from './pattern.ts';
import { stem } from './stems.ts';
import { tokenise } from './tokens.ts';

/** A term found: `start`–`end` is its slice of the text. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Position of its first word among the words of the text. */
  readonly word: number;
  /** Number of the sentence or clause (between stops and semicolons) that it stands in. */
  readonly clause: number;
}

/** All terms, ready to be looked for. */
export interface TermIndex<T> {
  readonly root: Node<T>;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Goes on here after a gap. */
  gap: Node<T> | null;
  readonly values: T[];
}

/** One word as terms see it: `child-friendly` is two. */
interface Word {
  readonly stem: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** True when a comma, bracket or dash stands between it and the word before. */
  readonly apart: boolean;
  readonly clause: number;
}

/**
 * Prepares terms, each with the value to hand back when it is found. Throws an Error for a term that
 * is not a pattern.
 */
export function indexTerms<T>(terms: Iterable<readonly [term: string, value: T]>): TermIndex<T> {
  const root = emptyNode<T>();
  for (const [term, value] of terms) {
    for (const words of expand(term)) {
      const { values } = words.reduce(grow, root);
      if (!values.includes(value)) values.push(value);
    }
  }
  return { root };
}

/** Every occurrence of every term, in order of start; at one start the longest first. */
export function findTerms<T>(index: TermIndex<T>, text: string): Found<T>[] {
  const words = termWords(text);
  const found: Found<T>[] = [];
  /** `skipped` counts the words of the gap we are in; -1 when in none. */
  const walk = (node: Node<T>, at: number, first: number, skipped: number): void => {
    if (at > first && skipped < 0) {
      for (const value of node.values) found.push(occurrence(value, words, first, at - 1));
    }
    const word = words[at];
    if (!word || word.clause !== words[first]!.clause) return;
    if (at === first || skipped >= 0 || !word.apart) {
      const byStem = node.next.get(word.stem);
      if (byStem) walk(byStem, at + 1, first, -1);
      const byLetter = node.next.get(word.exact);
      if (byLetter) walk(byLetter, at + 1, first, -1);
    }
    if (skipped < 0 && node.gap) walk(node.gap, at, first, 0);
    if (skipped >= 0 && skipped < MAX_GAP) walk(node, at + 1, first, skipped + 1);
  };
  for (let first = 0; first < words.length; first++) walk(index.root, first, first, -1);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function occurrence<T>(value: T, words: readonly Word[], first: number, last: number): Found<T> {
  const { start, clause } = words[first]!;
  return { value, start, end: words[last]!.end, word: first, clause };
}

/** The node reached from `node` by one written word of a term. */
function grow<T>(node: Node<T>, word: string): Node<T> {
  if (word === GAP) {
    node.gap ??= emptyNode<T>();
    return node.gap;
  }
  const exact = word.startsWith('=');
  return (exact ? word.slice(1) : word).split('-').reduce((here, part) => {
    const key = exact ? `=${part.toLowerCase()}` : stem(part);
    const known = here.next.get(key);
    if (known) return known;
    const next = emptyNode<T>();
    here.next.set(key, next);
    return next;
  }, node);
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), gap: null, values: [] };
}

/** Words of a text, compounds taken apart at hyphens and slashes. */
function termWords(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let apart = false;
  for (const token of tokenise(text)) {
    if (token.kind === 'punctuation') {
      if (/[.;:!?]/.test(token.text)) clause++;
      else if (/[,()[\]–—]/.test(token.text)) apart = true;
    } else if (token.kind === 'word') {
      for (const part of token.text.matchAll(/[^-‐‑/]+/gu)) {
        const start = token.start + part.index;
        words.push({
          stem: stem(part[0]),
          exact: `=${part[0].toLowerCase().replaceAll('’', "'")}`,
          start,
          end: start + part[0].length,
          apart,
          clause,
        });
        apart = false;
      }
    }
  }
  return words;
}
