/** How agreed texts are cut into fingerprints: part of the format of a corpus (see `CORPUS_VERSION`). */
import { fingerprintsOf, type Grain } from '../passages/fingerprints.ts';
import { numberOf, type PassageText } from '../passages/passage-text.ts';
import { cutOf } from '../words/words.ts';

/** Any eight words in a row that two texts share are found (winnowing: gram + window − 1). */
export const GRAIN: Grain = { gram: 5, window: 4 };

/** Words count as the same in any case, with any apostrophe or hyphen. */
export function agreedText(text: string): PassageText {
  const { forms, bounds } = cutOf(text);
  const [numbers, starts, ends] = [forms, forms, forms].map(
    ({ length }) => new Int32Array(length),
  ) as [Int32Array, Int32Array, Int32Array];
  for (let i = 0; i < forms.length; i += 1) {
    numbers[i] = numberOf(forms[i]!.key);
    starts[i] = bounds[2 * i]!;
    ends[i] = bounds[2 * i + 1]!;
  }
  return { numbers, starts, ends };
}

/** What is kept of a paragraph, each once. A short one is kept whole, so that it is found as well. */
export function agreedFingerprints(text: string): number[] {
  const { numbers } = agreedText(text);
  const grain = numbers.length < GRAIN.gram + GRAIN.window ? { ...GRAIN, window: 1 } : GRAIN;
  return [...new Set(fingerprintsOf(numbers, grain).hashes)];
}
