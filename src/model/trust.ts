/** Problems after which a result must not be relied on, whatever it says. */
import type { Problem } from './document.ts';

const GRAVE: ReadonlySet<string> = new Set([
  'words-lost',
  'words-invented',
  'damaged-file',
  'letters-unreadable',
  'encoding-unknown',
  'image-only-page',
  'part-not-read',
  'picture-paragraph',
  'paragraphs-run-together',
  'versions-side-by-side',
  'words-glued',
  'masthead-large',
  'languages-differ',
  'little-in-common',
  'too-long-to-judge',
]);

/** True for the problem of texts in a language whose strength the rules do not judge. */
export function isUnjudged({ code }: Problem): boolean {
  return code === 'strength-not-judged';
}

/** True for a problem that puts the whole result in doubt: never a pass. */
export function isGrave({ code }: Problem): boolean {
  return GRAVE.has(code);
}

const OF_THE_PAIR: ReadonlySet<string> = new Set([
  'same-file',
  'newer-first',
  'amendment-given',
  'little-in-common',
  'other-subject',
]);

/** True for a problem that says how all of a comparison has to be read: it is told before anything else. */
export function isOfThePair({ code }: Problem): boolean {
  return OF_THE_PAIR.has(code);
}

const DISGUISES: ReadonlySet<string> = new Set([
  'mixed-alphabets',
  'look-alike-letters',
  'letter-forms',
  'marked-letters',
  'spaced-words',
  'figures-in-words',
  'direction-controls',
]);

/** True for the problem of words that are written otherwise than they look. */
export function isDisguise({ code }: Problem): boolean {
  return DISGUISES.has(code);
}
