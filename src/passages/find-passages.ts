/** All at once, in memory: where do the words of a text stand in others? */
import { type PassageIndex, seedsBySource, seedsIn } from './passage-index.ts';
import type { PassageText } from './passage-text.ts';
import { type Passage, type PassageOptions, passagesBetween } from './passages.ts';

/** A passage and the text that it stands in, by its position among the indexed ones. */
export interface FoundPassage extends Passage {
  readonly source: number;
}

/** The passages of a text in the texts of an index, by source and then by place; `texts` are those indexed. */
export function findPassages(
  asked: PassageText,
  index: PassageIndex,
  texts: readonly PassageText[],
  options: PassageOptions = {},
): FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const [source, seeds] of seedsBySource(seedsIn(index, asked.numbers))) {
    const passages = passagesBetween(asked.numbers, texts[source]!.numbers, seeds, options);
    found.push(...passages.map((passage) => ({ ...passage, source })));
  }
  return found.sort((a, b) => a.source - b.source || a.here.from - b.here.from);
}
