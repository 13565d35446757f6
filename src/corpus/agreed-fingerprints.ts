/** How agreed texts are cut into fingerprints: part of the format of a corpus (see `CORPUS_VERSION`). */
import { fingerprintsOf, type Grain } from '../passages/fingerprints.ts';
import { type PassageText, passageText } from '../passages/passage-text.ts';
import { cutOnce } from '../words/words.ts';

/** Any eight words in a row that two texts share are found (winnowing: gram + window − 1). */
export const GRAIN: Grain = { gram: 5, window: 4 };

/** Words count as the same in any case, with any apostrophe or hyphen. */
export function agreedText(text: string): PassageText {
  const { forms, bounds } = cutOnce(text);
  return passageText(
    forms.map(({ key }, i) => ({ key, start: bounds[2 * i]!, end: bounds[2 * i + 1]! })),
  );
}

/** What is kept of a paragraph, each once. A short one is kept whole, so that it is found as well. */
export function agreedFingerprints(text: string): number[] {
  const { numbers } = agreedText(text);
  const grain = numbers.length < GRAIN.gram + GRAIN.window ? { ...GRAIN, window: 1 } : GRAIN;
  return [...new Set(fingerprintsOf(numbers, grain).hashes)];
}
