/**
 * Finds many words and phrases of the field in one pass over a text.
 *
 * A term is a pattern (see pattern.ts) whose words are compared by stem (`consult` finds
 * `consultations`), or letter by letter when written `=views`, without regard to case. A phrase does
 * not run over a comma or bracket (save in a gap), and never over a semicolon or stop.
 */
import { expand, GAP, MAX_GAP } from './pattern.ts';
import { stem, stemOpening } from './stems.ts';

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
  /** Openings of the stems that terms hold: other words need not be stemmed, which is slow. */
  readonly openings: Set<string>;
  /** Words of texts that were met before, as written. */
  readonly forms: Map<string, Form>;
}

/** What a word is compared by; an empty stem is that of no term. */
interface Form {
  readonly stem: string;
  readonly lower: string;
}

interface Node<T> {
  /** Made when there is something, as the next. */
  byStem: Map<string, Node<T>> | null;
  byLetter: Map<string, Node<T>> | null;
  /** Goes on here after a gap. */
  gap: Node<T> | null;
  readonly values: T[];
}

/** One word as terms see it: `child-friendly` is two. */
interface Word extends Form {
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
  const index: TermIndex<T> = {
    root: emptyNode<T>(),
    openings: new Set(),
    forms: new Map(),
  };
  for (const [term, value] of terms) {
    for (const words of expand(term)) {
      const { values } = words.reduce((node, word) => grow(index, node, word), index.root);
      if (!values.includes(value)) values.push(value);
    }
  }
  return index;
}

/** Every occurrence of every term, in order of start; at one start the longest first. */
export function findTerms<T>(index: TermIndex<T>, text: string): Found<T>[] {
  const words = termWords(text, index);
  const found: Found<T>[] = [];
  for (let first = 0; first < words.length; first++) {
    const { stem, lower } = words[first]!;
    if (!index.root.byStem?.has(stem) && !index.root.byLetter?.has(lower)) continue;
    walk(index.root, words, first, first, -1, found);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Follows the words from `first`; `skipped` counts the words of the gap we are in, -1 in none. */
function walk<T>(
  node: Node<T>,
  words: readonly Word[],
  at: number,
  first: number,
  skipped: number,
  found: Found<T>[],
): void {
  const { start, clause } = words[first]!;
  if (at > first && skipped < 0) {
    const end = words[at - 1]!.end;
    const { values } = node;
    for (let i = 0; i < values.length; i++) {
      found.push({ value: values[i]!, start, end, word: first, clause });
    }
  }
  const word = words[at];
  if (!word || word.clause !== clause) return;
  if (at === first || skipped >= 0 || !word.apart) {
    const byStem = node.byStem?.get(word.stem);
    if (byStem) walk(byStem, words, at + 1, first, -1, found);
    const byLetter = node.byLetter?.get(word.lower);
    if (byLetter) walk(byLetter, words, at + 1, first, -1, found);
  }
  if (skipped < 0 && node.gap) walk(node.gap, words, at, first, 0, found);
  if (skipped >= 0 && skipped < MAX_GAP) walk(node, words, at + 1, first, skipped + 1, found);
}

/** The node reached from `node` by one written word of a term. */
function grow<T>({ openings }: TermIndex<T>, node: Node<T>, word: string): Node<T> {
  if (word === GAP) {
    node.gap ??= emptyNode<T>();
    return node.gap;
  }
  const exact = word.startsWith('=');
  return (exact ? word.slice(1) : word).split('-').reduce((here, part) => {
    if (exact) here.byLetter ??= new Map();
    else here.byStem ??= new Map();
    const next = (exact ? here.byLetter : here.byStem)!;
    const key = exact ? part.toLowerCase() : stem(part);
    if (!exact) openings.add(stemOpening(key));
    let node = next.get(key);
    if (!node) {
      node = emptyNode<T>();
      next.set(key, node);
    }
    return node;
  }, node);
}

function emptyNode<T>(): Node<T> {
  return { byStem: null, byLetter: null, gap: null, values: [] };
}

/**
 * A word without hyphens, an elided article or pronoun by itself (`l’enfant`); a stop that ends
 * something; or a mark that sets words apart.
 */
const PIECE =
  /((?:[cdjlmnst]|qu)['’](?=[\p{L}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*)|([;:!?]|\.(?![\p{L}\p{N}]))|[,()[\]–—]/giu;

/** Texts of Latin letters, and the same for them without the tables of Unicode, which load slowly. */
const LATIN = /^[\0-\u024f\u2010-\u2027]*$/;
const LATIN_PIECE = (() => {
  const letter = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
  const plain = `${letter}0-9²³¹¼-¾`;
  return new RegExp(
    `((?:[cdjlmnstCDJLMNSTſ]|[qQ][uU])['’](?=[${letter}])|[${plain}]+(?:['’][${plain}]+)*)|([;:!?]|\\.(?![${plain}]))|[,()[\\]–—]`,
    'g',
  );
})();

/** Words of a text, compounds taken apart at hyphens and slashes. */
function termWords<T>(text: string, index: TermIndex<T>): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let apart = false;
  const pattern = LATIN.test(text) ? LATIN_PIECE : PIECE;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[1];
    if (word === undefined) {
      if (match[2] === undefined) apart = true;
      else clause++;
      continue;
    }
    const { stem, lower } = formOf(word, index);
    const start = match.index;
    words.push({ stem, lower, start, end: start + word.length, apart, clause });
    apart = false;
  }
  return words;
}

/** Forms kept; a hostile document must not fill the memory. */
const REMEMBERED = 50_000;

function formOf<T>(word: string, { forms, openings }: TermIndex<T>): Form {
  const known = forms.get(word);
  if (known) return known;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const opening = stemOpening(lower);
  const worthy = openings.has(opening) || openings.has(opening.slice(0, 2));
  const form = { stem: worthy ? stem(lower) : '', lower };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(word, form);
  return form;
}
