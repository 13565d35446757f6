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
  const others = known.map(placesOf);
  let mass = 0;
  let longest = 0;
  let at = 0;
  while (at < text.length) {
    const length = longestRun(text, at, places);
    if (length < PHRASE) {
      at += 1;
      continue;
    }
    if (!others.some((other) => longestRun(text, at, other) >= length)) {
      for (let i = at; i < at + length; i += 1) mass += weights[text[i]!]!;
      longest = Math.max(longest, length);
    }
    at += length;
  }
  return { mass, longest };
}

/** A text, and where each of its words stands in it. */
interface Places {
  readonly words: Int32Array;
  readonly positions: ReadonlyMap<number, readonly number[]>;
}

/** A word that stands more often than this in one paragraph is followed no further. */
const TOO_OFTEN = 40;

function placesOf(words: Int32Array): Places {
  const positions = new Map<number, number[]>();
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const known = positions.get(words[at]!);
    if (!known) positions.set(words[at]!, [at]);
    else if (known.length < TOO_OFTEN) known.push(at);
  }
  return { words, positions };
}

function longestRun(text: Int32Array, at: number, { words, positions }: Places): number {
  let longest = 0;
  for (const start of positions.get(text[at]!) ?? []) {
    longest = Math.max(longest, runLength(text, at, words, start));
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
