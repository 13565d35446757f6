/** How much of one text lives on in the other. */
import type { Sides } from './unit.ts';

/** When less than this share of the shorter text lives on, it is another text on the same subject. */
const SHARE = 0.3;

/**
 * True for two texts of which so little is clearly the same that order and place prove nothing: what
 * two of their paragraphs have in common may be the language of the subject.
 *
 * @param linked how many paragraphs clearly became others
 */
export function areDistant({ left, right }: Sides, linked: number): boolean {
  return linked < SHARE * Math.min(left.length, right.length);
}
