/** An item that came to a list or went from it, though the same words stand in another sentence of the paragraph. */
import { stemOf } from '../../words/form.ts';
import { ADDING, LISTING } from '../function/closed-classes.ts';
import type { SideName, View } from '../view/view.ts';

/** More words than this are a clause, which may well be said twice. */
const LONGEST = 14;

/**
 * `support the authorities (and the local councils) to hear women, and invites the local councils to report`: nothing
 * but one item of a list came or went there. What is said of it elsewhere is another thing, so it is none that is
 * said twice.
 */
export function isOwnItem(view: View, name: SideName, index: number): boolean {
  const [side, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
  const hunk = view.hunks[index]!;
  const { from, to } = hunk[name];
  const place = hunk[name === 'before' ? 'after' : 'before'];
  if (place.to > place.from || to - from > LONGEST) return false;
  if (side.paragraphs.length > 1 || other.paragraphs.length > 1) return false;
  const [first, last, next] = [side.words[from]!, side.words[to - 1]!, side.words[to]];
  const isBehind = ADDING.has(first.key) || (first.stops && next?.stops !== false);
  if (!isBehind && !LISTING.has(last.key)) return false;
  if (side.verbs.some((verb) => verb.from >= from && verb.to <= to)) return false;
  return !standsBeside(view, name, index);
}

/** So near it stands in the same list. */
const BESIDE = 5;

/** `effective investigations (and effective investigations) of threats`: the same item, next to itself. */
function standsBeside(view: View, name: SideName, index: number): boolean {
  const [side, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
  const hunk = view.hunks[index]!;
  const { from } = hunk[name === 'before' ? 'after' : 'before'];
  const near = new Set(
    other.words.slice(Math.max(0, from - BESIDE), from + BESIDE).map(({ form }) => stemOf(form)),
  );
  return side.words
    .slice(hunk[name].from, hunk[name].to)
    .every(({ form }) => form.linking || near.has(stemOf(form)));
}
