/** Agreed paragraphs that share a few words in a row with a paragraph: found by fingerprints. */
import { everyGram } from '../passages/fingerprints.ts';
import { GRAIN } from './agreed-fingerprints.ts';
import type { Corpus } from './database.ts';
import { fingerprintReader } from './fingerprints.ts';

/** A gram that stands in more paragraphs than this is a set phrase: it points to none of them. */
const SET_PHRASE = 150;
/** Paragraphs that are looked at word for word. */
const MOST = 40;

export interface Candidates {
  /** Ids of agreed paragraphs, those with most and rarest grams in common first. */
  readonly ids: readonly number[];
  /** Share of the grams of the paragraph that are set phrases, 0 to 1. */
  readonly stock: number;
}

/** Asks one corpus; `numbers` are those of the words of a paragraph. */
export function candidateFinder(corpus: Corpus): (numbers: Int32Array) => Candidates {
  const paragraphsWith = fingerprintReader(corpus);
  return (numbers) => {
    const scores = new Map<number, number>();
    const { hashes } = everyGram(numbers, GRAIN.gram);
    let kept = 0;
    let common = 0;
    for (const ids of paragraphsWith(hashes).values()) {
      if (ids.length === 0) continue;
      kept += 1;
      if (ids.length > SET_PHRASE) common += 1;
      // Of set phrases a few are tried all the same, so that stock language has a source.
      const [tried, weight] =
        ids.length > SET_PHRASE ? [ids.slice(0, 3), 0.01] : [ids, 1 / ids.length];
      for (const id of tried) scores.set(id, (scores.get(id) ?? 0) + 1 + weight);
    }
    const ranked = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
    return { ids: ranked.slice(0, MOST).map(([id]) => id), stock: kept === 0 ? 0 : common / kept };
  };
}
