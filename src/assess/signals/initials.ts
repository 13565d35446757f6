/** Names and their initials: `UNESCO`, `the United Nations Educational, Scientific and Cultural Organization`. */
import type { Range } from '../view/hunks.ts';
import { isTouched, isUsed, markExplained, type Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { isCapital } from './substance.ts';

const INITIALS = /^[A-Z]{3,9}s?$/;

/** Marks as explained the initials that took the place of the name they stand for, and the reverse. */
export function explainInitials({ before, after, hunks }: View): void {
  for (const hunk of hunks) {
    explain(before, hunk.before, after, hunk.after);
    explain(after, hunk.after, before, hunk.before);
  }
}

function explain(side: Side, { from, to }: Range, other: Side, place: Range): void {
  for (let at = from; at < to; at++) {
    const { text } = side.words[at]!.form;
    if (!side.changed[at] || side.used[at] || !INITIALS.test(text)) continue;
    const name = nameOf(other, place, text.replace(/s$/, ''));
    if (!name) continue;
    markExplained(side, at, at + 1);
    markExplained(other, name.from, name.to);
  }
}

/** The words of a place whose capitals are these letters; small words between them have none. */
function nameOf(side: Side, { from, to }: Range, letters: string): Range | null {
  for (let start = from; start < to; start++) {
    if (!isCapital(side, start)) continue;
    let [at, spelled] = [start, ''];
    for (; at < to && spelled.length < letters.length; at++) {
      const { form } = side.words[at]!;
      if (isCapital(side, at)) spelled += capitalsOf(form.text);
      else if (!form.linking) break;
    }
    const range = { from: start, to: at };
    if (spelled === letters && isTouched(side, start, at) && !isUsed(side, start, at)) return range;
  }
  return null;
}

/** `Inter-Parliamentary` has two. */
function capitalsOf(text: string): string {
  return text
    .split('-')
    .map((part) => part[0] ?? '')
    .filter((letter) => /[A-Z]/.test(letter))
    .join('');
}
