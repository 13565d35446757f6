/** Words as numbers, the same for all inflections of one word, so that redrafting is seen. */
import type { Form } from '../../words/form.ts';

/** A figure has a digit in it: dates, symbols, numbers of resolutions. */
export type WordKind = 'word' | 'figure' | 'function';

/** Ids handed out so far; one table serves both documents of a pair. */
export interface WordIds {
  readonly byForm: Map<Form, number>;
  readonly byFold: Map<string, number>;
  /** By id. */
  readonly kinds: WordKind[];
}

export function newWordIds(): WordIds {
  return { byForm: new Map(), byFold: new Map(), kinds: [] };
}

/** Ids of words, in order. */
export function numbered(forms: readonly Form[], ids: WordIds): Int32Array {
  const numbers = new Int32Array(forms.length);
  for (let i = 0; i < numbers.length; i += 1) {
    const form = forms[i]!;
    numbers[i] = ids.byForm.get(form) ?? idOf(form, ids);
  }
  return numbers;
}

function idOf(form: Form, { byForm, byFold, kinds }: WordIds): number {
  const id = byFold.get(form.fold) ?? kinds.length;
  if (id === kinds.length) {
    byFold.set(form.fold, id);
    kinds.push(form.digits ? 'figure' : form.linking ? 'function' : 'word');
  }
  byForm.set(form, id);
  return id;
}
