/** Agreed paragraphs that share a few words in a row with a paragraph: found by fingerprints. */
import { everyGram } from '../passages/fingerprints.ts';
import { GRAIN } from './agreed-fingerprints.ts';
import { hiddenParagraphs } from './corpora.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { fingerprintReader } from './fingerprints.ts';

/** A gram that stands in more paragraphs than this is a set phrase: it points to none of them. */
const SET_PHRASE = 150;
/** Paragraphs that are looked at word for word, and paragraphs with a set phrase that are tried for each. */
const USUAL = { most: 40, ofSetPhrase: 3 };
/**
 * The same where so few grams were met at all, and so few paragraphs share more than one: a short passage, of which
 * one gram may be all that is kept.
 */
const WIDE = { most: 240, ofSetPhrase: 240, grams: 12, strong: 10 };

export interface Candidates {
  /** Agreed paragraphs, those with most and rarest grams in common first: see `corpusOf` and `idOf`. */
  readonly ids: readonly number[];
  /** Share of the grams of the paragraph that are set phrases, 0 to 1. */
  readonly stock: number;
}

/** More than any id in a file: which corpus a paragraph stands in goes above its id. */
const MOST_IDS = 2 ** 40;
export const corpusOf = (candidate: number): number => Math.floor(candidate / MOST_IDS);
export const idOf = (candidate: number): number => candidate % MOST_IDS;

/** Asks corpora as if they were one; `numbers` are those of the words of a paragraph. */
export function candidateFinder(corpora: readonly Corpus[]): (numbers: Int32Array) => Candidates {
  const paragraphsWith = jointReader(corpora);
  return (numbers) => {
    const { hashes } = everyGram(numbers, GRAIN.gram);
    const found = [...paragraphsWith(hashes).values()].filter((ids) => ids.length > 0);
    let ranked = rankedBy(found, USUAL.ofSetPhrase);
    const strong = ranked.findIndex(([, score]) => score < 2);
    const isWide = found.length <= WIDE.grams && strong >= 0 && strong < WIDE.strong;
    if (isWide) ranked = rankedBy(found, WIDE.ofSetPhrase);
    const common = found.filter(({ length }) => length > SET_PHRASE).length;
    return {
      ids: ranked.slice(0, (isWide ? WIDE : USUAL).most).map(([id]) => id),
      stock: found.length === 0 ? 0 : common / found.length,
    };
  };
}

/** Looks fingerprints up in all corpora; a text that stands in two of them is met in the first. */
function jointReader(corpora: readonly Corpus[]) {
  const readers = corpora.map((corpus, number) =>
    withNamedErrors(corpus.path, () => {
      const read = fingerprintReader(corpus);
      const hidden = hiddenParagraphs(corpus);
      return (fingerprints: Int32Array) =>
        withNamedErrors(corpus.path, () =>
          [...read(fingerprints)].map(([fingerprint, ids]) => {
            const own = hidden.size === 0 ? ids : ids.filter((id) => !hidden.has(id));
            // The first has its ids as they are: lists of set phrases are long.
            const all = number === 0 ? own : own.map((id) => number * MOST_IDS + id);
            return [fingerprint, all] as const;
          }),
        );
    }),
  );
  return (fingerprints: Int32Array): ReadonlyMap<number, readonly number[]> => {
    const found = new Map<number, readonly number[]>();
    for (const [fingerprint, ids] of readers.flatMap((read) => read(fingerprints))) {
      const before = found.get(fingerprint);
      found.set(fingerprint, before ? [...before, ...ids] : ids);
    }
    return found;
  };
}

/** Ids with their scores: how many grams each shares, then how rare these are. */
function rankedBy(
  found: readonly (readonly number[])[],
  ofSetPhrase: number,
): (readonly [number, number])[] {
  const scores = new Map<number, number>();
  for (const ids of found) {
    // Of set phrases a few are tried all the same, so that stock language has a source.
    const [tried, weight] =
      ids.length > SET_PHRASE ? [ids.slice(0, ofSetPhrase), 0.01] : [ids, 1 / ids.length];
    for (const id of tried) scores.set(id, (scores.get(id) ?? 0) + 1 + weight);
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b);
}
