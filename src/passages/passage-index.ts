/** Many texts made ready to be asked: which of them share a few words in a row with another one, and where. */
import { everyGram, fingerprintsOf, type Grain } from './fingerprints.ts';
import type { PassageText } from './passage-text.ts';

/** The same gram at `at` in the text that asks and at `there` in the text number `source`. */
export interface Seed {
  readonly source: number;
  readonly at: number;
  readonly there: number;
}

/** An index in memory. One on disk keeps rows of hash, source and place, and answers with seeds as well. */
export interface PassageIndex {
  readonly gram: number;
  /** By hash: 1 + the last entry with it. */
  readonly last: ReadonlyMap<number, number>;
  /** By entry: 1 + the entry before it with the same hash, or 0; its text and its position. */
  readonly previous: Int32Array;
  readonly sources: Int32Array;
  readonly places: Int32Array;
}

/** Indexes texts by their fingerprints; the source of a seed is the position in `texts`. */
export function indexPassages(
  texts: readonly Pick<PassageText, 'numbers'>[],
  grain: Grain,
): PassageIndex {
  const prints = texts.map(({ numbers }) => fingerprintsOf(numbers, grain));
  const size = prints.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const last = new Map<number, number>();
  const [previous, sources, places] = [size, size, size].map((n) => new Int32Array(n)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let entry = 0;
  prints.forEach((print, source) => {
    for (let i = 0; i < print.hashes.length; i += 1) {
      const hash = print.hashes[i]!;
      previous[entry] = last.get(hash) ?? 0;
      sources[entry] = source;
      places[entry] = print.places[i]!;
      entry += 1;
      last.set(hash, entry);
    }
  });
  return { gram: grain.gram, last, previous, sources, places };
}

/**
 * Where grams of a text stand in the indexed texts. A gram that stands in more than `most` places is a
 * set phrase and says nothing; it is passed over, and runs are found by their rarer grams. Of one that the
 * text itself says more often, the first `most` are followed.
 */
export function seedsIn(index: PassageIndex, numbers: Int32Array, most = 200): Seed[] {
  const { hashes, places } = everyGram(numbers, index.gram);
  const seeds: Seed[] = [];
  const said = new Map<number, number>();
  for (let i = 0; i < hashes.length; i += 1) {
    const before = seeds.length;
    let entry = index.last.get(hashes[i]!) ?? 0;
    if (entry === 0) continue;
    const times = said.get(hashes[i]!) ?? 0;
    if (times >= most) continue;
    said.set(hashes[i]!, times + 1);
    while (entry > 0 && seeds.length - before <= most) {
      const [source, there] = [index.sources[entry - 1]!, index.places[entry - 1]!];
      seeds.push({ source, at: places[i]!, there });
      entry = index.previous[entry - 1]!;
    }
    if (seeds.length - before > most) seeds.length = before;
  }
  return seeds;
}

/** Seeds by source, so that each pair of texts is looked at once. */
export function seedsBySource(seeds: readonly Seed[]): ReadonlyMap<number, readonly Seed[]> {
  const bySource = new Map<number, Seed[]>();
  for (const seed of seeds) {
    const list = bySource.get(seed.source);
    if (list) list.push(seed);
    else bySource.set(seed.source, [seed]);
  }
  return bySource;
}
