/** Where the words of a side stand that stayed, by their stems. */
import { stemOf } from '../../words/form.ts';
import type { Side } from './side.ts';

/** Of each stem the last place; of each place the one before it with the same stem, or -1. */
interface Places {
  readonly last: ReadonlyMap<string, number>;
  readonly earlier: readonly number[];
}

const known = new WeakMap<Side, Places>();

/** Places of the words with this stem that both sides have, in order. For sides whose changes are known. */
export function stayedAt(side: Side, stem: string): readonly number[] {
  let places = known.get(side);
  if (!places) {
    places = placesOf(side);
    known.set(side, places);
  }
  const found: number[] = [];
  let place = places.last.get(stem) ?? -1;
  for (; place >= 0; place = places.earlier[place]!) found.push(place);
  return found.reverse();
}

function placesOf({ words, changed }: Side): Places {
  const last = new Map<string, number>();
  const earlier = new Array<number>(words.length).fill(-1);
  for (let at = 0; at < words.length; at++) {
    if (changed[at]) continue;
    const stem = stemOf(words[at]!.form);
    earlier[at] = last.get(stem) ?? -1;
    last.set(stem, at);
  }
  return { last, earlier };
}
