/** How agreed texts are cut into fingerprints: part of the format of a corpus (see `CORPUS_VERSION`). */
import { fingerprintsOf, type Grain } from '../passages/fingerprints.ts';
import { numbersOf, type PassageText } from '../passages/passage-text.ts';
import { cutOf } from '../words/words.ts';

/** Any eight words in a row that two texts share are found (winnowing: gram + window − 1). */
export const GRAIN: Grain = { gram: 5, window: 4 };

/** Words count as the same in any case, with any apostrophe or hyphen. */
export function agreedText(text: string): PassageText {
  const { forms, bounds } = cutOf(text);
  const starts = new Int32Array(forms.length);
  const ends = new Int32Array(forms.length);
  for (let i = 0; i < forms.length; i += 1) {
    starts[i] = bounds[2 * i]!;
    ends[i] = bounds[2 * i + 1]!;
  }
  return { numbers: numbersOf(forms), starts, ends };
}

/** What is kept of a paragraph. A short one is kept whole, so that it is found as well. */
export function agreedFingerprints(text: string): Int32Array {
  const numbers = numbersOf(cutOf(text).forms);
  const grain = numbers.length < GRAIN.gram + GRAIN.window ? { ...GRAIN, window: 1 } : GRAIN;
  return fingerprintsOf(numbers, grain).hashes;
}
