/** Phrases that two texts share word for word: the surest sign that one was made from the other. */

/** Fewer words in a row than this are no phrase. */
const PHRASE = 3;

/** What `text` shares with `source` in phrases that `known` does not explain as well. */
export interface SharedPhrases {
  /** Weight of the words of `text` that stand in shared phrases. */
  readonly mass: number;
  /** Words in the longest of them. */
  readonly longest: number;
}

/**
 * Tiles `text` from left to right with the longest phrases it shares with `source`. A phrase that
 * `known`, which already accounts for part of `source`, holds just as well is not counted.
 */
export function sharedPhrases(
  text: Int32Array,
  source: Int32Array,
  known: readonly Int32Array[],
  weights: Float64Array,
): SharedPhrases {
  const places = placesOf(source);
  const others = known.map((words) => ({ words, places: placesOf(words) }));
  let mass = 0;
  let longest = 0;
  let at = 0;
  while (at < text.length) {
    const length = longestRun(text, at, source, places);
    const explained = others.some(
      (other) => longestRun(text, at, other.words, other.places) >= length,
    );
    if (length >= PHRASE && !explained) {
      for (let i = at; i < at + length; i += 1) mass += weights[text[i]!]!;
      longest = Math.max(longest, length);
    }
    at += length >= PHRASE ? length : 1;
  }
  return { mass, longest };
}

type Places = ReadonlyMap<number, readonly number[]>;

/** A word that stands more often than this in one paragraph starts no phrase. */
const TOO_OFTEN = 40;

function placesOf(words: Int32Array): Places {
  const places = new Map<number, number[]>();
  words.forEach((word, at) => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [at]);
    else if (list.length < TOO_OFTEN) list.push(at);
  });
  return places;
}

function longestRun(text: Int32Array, at: number, source: Int32Array, places: Places): number {
  let longest = 0;
  for (const start of places.get(text[at]!) ?? []) {
    longest = Math.max(longest, runLength(text, at, source, start));
  }
  return longest;
}

function runLength(text: Int32Array, at: number, source: Int32Array, start: number): number {
  let length = 0;
  while (
    at + length < text.length &&
    start + length < source.length &&
    text[at + length] === source[start + length]
  ) {
    length += 1;
  }
  return length;
}
