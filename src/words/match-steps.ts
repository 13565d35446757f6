/** The words of a text as a matcher sees them: what it calls each, where it stands, and what stands before it. */
import { type Form, stemOf, wordParts } from './form.ts';
import { mayHaveStem, type StemStarts } from './stems.ts';
import { type GraphNode, graphPlace, joinedNodes, type WordGraph } from './word-graph.ts';
import { APART, BREAK, type CutText, marksOf, NEXT_CLAUSE } from './words.ts';

/** How words are compared. */
export type WordEquality = 'key' | 'stem';

/** Patterns, ready to be looked for. */
export interface Matcher {
  readonly by: WordEquality;
  readonly graph: WordGraph;
  /** Of the stems that patterns hold: other words need not be stemmed, which is slow. */
  readonly starts: StemStarts;
  /** What is known of forms that were met before, by their ids. */
  readonly labels: WordLabels[];
}

/** What the graph calls a word, and the nodes that it leads to as the first of a pattern. */
export interface WordLabels {
  readonly form: Form;
  readonly first: string;
  readonly second: string | null;
  readonly opens: readonly GraphNode[];
}

/** The places of a text as the graph sees them, in order: words, or parts of words. */
export interface MatchSteps {
  readonly labels: readonly WordLabels[];
  /** Of each step four numbers: see the functions below. Packed, for every word of every text makes one. */
  readonly packed: Int32Array;
}

/** Offsets in the text, half-open. */
export const stepStart = ({ packed }: MatchSteps, step: number): number => packed[4 * step]!;
export const stepEnd = ({ packed }: MatchSteps, step: number): number => packed[4 * step + 1]!;
/** The number of its clause: see `Word`. */
export const stepClause = ({ packed }: MatchSteps, step: number): number => packed[4 * step + 2]!;
/** What stands before it: `CLOSED`, `GAP_ONLY` or 0. */
export const borderAt = ({ packed }: MatchSteps, step: number): number => packed[4 * step + 3]!;

/** A mark that no expression runs over. */
export const CLOSED = 1;
/** A mark that a gap may hold. */
const GAP_ONLY = 2;

/** The words of a text as the matcher sees them. */
export function stepsOf(matcher: Matcher, text: CutText): MatchSteps {
  const { forms, bounds } = text;
  const marks = marksOf(text);
  const labels: WordLabels[] = [];
  let packed = new Int32Array(4 * (forms.length + SPARE));
  let clause = 0;
  const add = (form: Form, start: number, border: number): void => {
    const at = 4 * labels.length;
    if (at === packed.length) packed = doubled(packed);
    packed[at] = start;
    packed[at + 1] = start + form.text.length;
    packed[at + 2] = clause;
    packed[at + 3] = border;
    labels.push(labelsOf(matcher, form));
  };
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    const mark = marks[i]!;
    if (mark & NEXT_CLAUSE) clause += 1;
    const opens = i === 0 || (mark & NEXT_CLAUSE) !== 0;
    if (matcher.by === 'key') {
      add(form, bounds[2 * i]!, opens || mark & BREAK ? CLOSED : 0);
      continue;
    }
    const border = opens ? CLOSED : mark & APART ? GAP_ONLY : 0;
    for (const part of wordParts(form)) {
      const within = part.apart ? GAP_ONLY : 0;
      add(part.form, bounds[2 * i]! + part.start, part.start === 0 ? border : within);
    }
  }
  return { labels, packed };
}

/** Room for the parts of a few words of several parts. */
const SPARE = 16;

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

function labelsOf(matcher: Matcher, form: Form): WordLabels {
  const known = matcher.labels[form.id];
  if (known?.form === form) return known;
  const [first, second] =
    matcher.by === 'key' ? [form.key, form.kind] : [stemLabel(form, matcher), exactLabel(form)];
  const { next } = graphPlace(matcher.graph, matcher.graph.root);
  const heads = [first, second].flatMap((label) => (label === null ? [] : (next.get(label) ?? [])));
  const opens = joinedNodes(matcher.graph, heads);
  const labels = { form, first, second, opens };
  matcher.labels[form.id] = labels;
  return labels;
}

/** Empty when it is that of no pattern. */
function stemLabel(form: Form, { starts }: Matcher): string {
  return mayHaveStem(form.key, starts) ? stemOf(form) : '';
}

function exactLabel({ lower }: Form): string {
  return `=${lower.replaceAll('’', "'")}`;
}
