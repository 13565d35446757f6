/** Where each word of a text stands, whatever its case. */
import type { Lexeme } from './lexemes.ts';

/** A word that stands in more places than this is not followed further. */
export const TOO_OFTEN = 30;

/** Positions of each word of `list`, ascending; only those among `positions`, if given. */
export function placesOf(
  list: readonly Lexeme[],
  positions: Iterable<number> = list.keys(),
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const at of positions) {
    const word = list[at]!.form.lower;
    const found = places.get(word);
    if (found === undefined) places.set(word, [at]);
    else if (found.length < TOO_OFTEN) found.push(at);
  }
  return places;
}
