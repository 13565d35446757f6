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
  const places = placesOf(source, weights.length, 0);
  const others = known.map((words, i) => placesOf(words, weights.length, i + 1));
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

/** Where each word stands in a text: chains of positions, in arrays that are used again and again. */
interface Places {
  readonly words: Int32Array;
  /** By word id: 1 + its last position, when `owner` says that it belongs to this text. */
  readonly last: Int32Array;
  readonly owner: Int32Array;
  readonly stamp: number;
  /** By position: 1 + the previous position of the same word. */
  readonly previous: Int32Array;
}

interface Scratch {
  last: Int32Array;
  owner: Int32Array;
  previous: Int32Array;
  stamp: number;
}

const scratches: Scratch[] = [];

/** A word that stands more often than this in one paragraph is followed no further back. */
const TOO_OFTEN = 40;

function placesOf(words: Int32Array, vocabulary: number, slot: number): Places {
  const scratch = scratchFor(slot, vocabulary);
  scratch.stamp += 1;
  if (scratch.previous.length < words.length) scratch.previous = new Int32Array(words.length * 2);
  const { last, owner, previous, stamp } = scratch;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    previous[at] = owner[word] === stamp ? last[word]! : 0;
    owner[word] = stamp;
    last[word] = at + 1;
  }
  return { words, last, owner, stamp, previous };
}

function scratchFor(slot: number, vocabulary: number): Scratch {
  const known = scratches[slot];
  if (known && known.last.length >= vocabulary && known.stamp < 0x7ffffff0) return known;
  const size = Math.max(1024, vocabulary * 2);
  const fresh = {
    last: new Int32Array(size),
    owner: new Int32Array(size),
    previous: new Int32Array(256),
    stamp: 0,
  };
  scratches[slot] = fresh;
  return fresh;
}

function longestRun(text: Int32Array, at: number, places: Places): number {
  const word = text[at]!;
  if (places.owner[word] !== places.stamp) return 0;
  let longest = 0;
  let start = places.last[word]!;
  for (let n = 0; start > 0 && n < TOO_OFTEN; n += 1) {
    longest = Math.max(longest, runLength(text, at, places.words, start - 1));
    start = places.previous[start - 1]!;
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
