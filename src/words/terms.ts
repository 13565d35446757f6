/**
 * Finds many words and phrases of the field in one pass over a text.
 *
 * A term is a pattern (see pattern.ts) whose words are compared by stem (`consult` finds
 * `consultations`), or letter by letter when written `=views`, without regard to case. A phrase does
 * not run over a comma or bracket (save in a gap), and never over a semicolon or stop.
 */
import { expand, GAP, MAX_GAP } from './pattern.ts';
import { stem, stemOpening } from './stems.ts';
import {
  endAt,
  type GraphText,
  graphOf,
  grow,
  type Node,
  newRoot,
  placeOf,
  textOf,
  type WordGraph,
} from './word-graph.ts';

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
  readonly graph: WordGraph;
  readonly values: readonly T[];
  /** Openings of the stems that terms hold: other words need not be stemmed, which is slow. */
  readonly openings: ReadonlySet<string>;
  /** Words of texts that were met before, as written. */
  readonly forms: Map<string, Form>;
}

/** What a word is compared by: labels of the graph. */
interface Form {
  /** Empty when it is that of no term. */
  readonly stem: string;
  /** As terms write what is compared letter by letter: `=views`. */
  readonly exact: string;
}

/** One word as terms see it: `child-friendly` is two. */
interface Word extends Form {
  readonly start: number;
  readonly end: number;
  /** True when a comma, bracket or dash stands between it and the word before. */
  readonly apart: boolean;
  readonly clause: number;
}

/** The graph of some terms; each stands for its number. Throws an Error for a term that is no pattern. */
export function termText(terms: Iterable<readonly [term: string, number: number]>): GraphText {
  const root = newRoot();
  for (const [term, number] of terms) {
    for (const words of expand(term)) {
      const end = words.flatMap(labelsOf).reduce((node, label) => grow([node], label), root);
      endAt(end, number);
    }
  }
  return textOf(root);
}

/** How the graph names a word of a term; one with hyphens is several. */
function labelsOf(word: string): string[] {
  if (word === GAP) return [GAP];
  return word.startsWith('=')
    ? word
        .slice(1)
        .split('-')
        .map((part) => `=${part.toLowerCase()}`)
    : word.split('-').map(stem);
}

/** Prepares a graph of terms, with the value to hand back for each number. */
export function indexTerms<T>(values: readonly T[], text: GraphText): TermIndex<T> {
  const graph = graphOf(text);
  const stems = graph.labels.filter((label) => !label.startsWith('='));
  return { graph, values, openings: new Set(stems.map(stemOpening)), forms: new Map() };
}

/** Every occurrence of every term, in order of start; at one start the longest first. */
export function findTerms<T>(index: TermIndex<T>, text: string): Found<T>[] {
  const words = termWords(text, index);
  const { next: openings } = placeOf(index.graph, index.graph.root);
  const found: Found<T>[] = [];
  for (let first = 0; first < words.length; first++) {
    const { stem, exact } = words[first]!;
    if (!openings.has(stem) && !openings.has(exact)) continue;
    walk(index.graph.root, { index, words, first, found }, first, -1);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A search for what begins with the word `first`. */
interface Walk<T> {
  readonly index: TermIndex<T>;
  readonly words: readonly Word[];
  readonly first: number;
  readonly found: Found<T>[];
}

/** Follows the words from `at`; `skipped` counts the words of the gap we are in, -1 in none. */
function walk<T>(node: Node, search: Walk<T>, at: number, skipped: number): void {
  const { index, words, first } = search;
  const { ends, next, gaps } = placeOf(index.graph, node);
  if (at > first && skipped < 0) note(ends, search, at);
  const word = words[at];
  if (!word || word.clause !== words[first]!.clause) return;
  if (at === first || skipped >= 0 || !word.apart) {
    walkAll(next.get(word.stem), search, at + 1, -1);
    walkAll(next.get(word.exact), search, at + 1, -1);
  }
  if (skipped < 0) walkAll(gaps, search, at, 0);
  if (skipped >= 0 && skipped < MAX_GAP) walk(node, search, at + 1, skipped + 1);
}

function walkAll<T>(
  nodes: readonly Node[] | undefined,
  search: Walk<T>,
  at: number,
  skipped: number,
): void {
  if (nodes) for (let i = 0; i < nodes.length; i++) walk(nodes[i]!, search, at, skipped);
}

function note<T>(
  ends: readonly number[],
  { index, words, first, found }: Walk<T>,
  at: number,
): void {
  const { start, clause } = words[first]!;
  const { end } = words[at - 1]!;
  for (let i = 0; i < ends.length; i++) {
    found.push({ value: index.values[ends[i]!]!, start, end, word: first, clause });
  }
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
    const { stem, exact } = formOf(word, index);
    const start = match.index;
    words.push({ stem, exact, start, end: start + word.length, apart, clause });
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
  const form = { stem: worthy ? stem(lower) : '', exact: `=${lower}` };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(word, form);
  return form;
}
