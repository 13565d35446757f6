/** Where the words of a side stand that stayed, by their stems. */
import { stemOf } from '../../words/form.ts';
import type { Side } from './side.ts';

const known = new WeakMap<Side, ReadonlyMap<string, readonly number[]>>();
const NOWHERE: readonly number[] = [];

/** Places of the words with this stem that both sides have, in order. For sides whose changes are known. */
export function stayedAt(side: Side, stem: string): readonly number[] {
  let places = known.get(side);
  if (!places) {
    places = placesOf(side);
    known.set(side, places);
  }
  return places.get(stem) ?? NOWHERE;
}

function placesOf({ words, changed }: Side): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < words.length; at++) {
    if (changed[at]) continue;
    const stem = stemOf(words[at]!.form);
    const others = places.get(stem);
    if (others) others.push(at);
    else places.set(stem, [at]);
  }
  return places;
}
