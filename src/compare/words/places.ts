/** Where each word of a text stands, whatever its case. */
import type { Lexeme } from './lexemes.ts';

/** So many places of a word are noted; one that has them all is not followed further. */
const TOO_OFTEN = 30;

/** True for the places of a word that stands all over its text. */
export function isTooOften(places: readonly number[]): boolean {
  return places.length === TOO_OFTEN;
}

/** Positions of each word of `list`, ascending; only those among `positions`, if given. */
export function wordPositions(
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
