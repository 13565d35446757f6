/** A word as the rules see it wherever it stands: looked up when it is met first, then remembered. */
import { stem } from '../../words/stems.ts';
import type { WordGraph } from '../../words/word-graph.ts';
import { classOf, keyOf } from './key.ts';
import { type Opener, openingsOf } from './search.ts';

export interface Form extends Opener {
  /** Code of its first letter: words that differ in it have different stems. */
  readonly initial: number;
  /** True for words of no substance by themselves: numbers, symbols, ordinals. */
  readonly figure: boolean;
  /** What the lists of words say that it counts, if any of them has it. */
  readonly substance: number | undefined;
  /** Made when asked for. */
  stem: string | null;
}

/** What a form is looked up in. */
export interface Vocabulary {
  readonly patterns: WordGraph;
  /** Substance of words that have less than the usual 1, by key. */
  readonly substance: ReadonlyMap<string, number>;
  /** Words of texts that were met before, as written. */
  readonly forms: Map<string, Form>;
}

/** Forms kept; a hostile document must not fill the memory. */
const REMEMBERED = 50_000;

/** The form of a word as written. */
export function formOf(word: string, { patterns, substance, forms }: Vocabulary): Form {
  const known = forms.get(word);
  if (known) return known;
  const key = keyOf(word);
  const kind = classOf(key);
  const form: Form = {
    key,
    kind,
    initial: key.charCodeAt(0),
    figure: kind !== null || /\d/.test(key),
    substance: substance.get(key),
    openings: openingsOf(patterns, key, kind),
    stem: null,
  };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(word, form);
  return form;
}

/** Its stem; few words of a text are ever asked for theirs. */
export function stemOf(form: Form): string {
  form.stem ??= stem(form.key);
  return form.stem;
}
