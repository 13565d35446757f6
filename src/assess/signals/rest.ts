/** What is left of a place of change when every specific rule has had its say. */
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { SideName, View } from '../view/view.ts';
import type { Moved } from './moved.ts';
import { hasPronoun, isCapital, isRepeated, isStanding } from './substance.ts';

/** Substance of the unexplained words of one side of a hunk. */
export interface Rest {
  /** Words as they stand. */
  readonly words: readonly { readonly at: number; readonly substance: number }[];
  readonly substance: number;
}

export const NOTHING: Rest = { words: [], substance: 0 };

/** The open words of one side of a hunk, save those that only changed their place. */
export function restOf(
  view: View,
  name: SideName,
  hunk: number,
  lexicon: Lexicon,
  moved: Moved,
): Rest {
  const open = moved.open[name][hunk]!.filter(({ at }) => !moved[name].has(at));
  if (open.length === 0) return NOTHING;
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  const pronoun = hasPronoun(other);
  const merged = side.paragraphs.length > other.paragraphs.length;
  const repeated = weightOf(lexicon, pronoun ? 'weight.repeated-pronoun' : 'weight.repeated');
  const words = open.map(({ at, substance }) => {
    const kept = !pronoun && !merged && side.terms[at] === 1 && !isCapital(side, at);
    const stands = pronoun ? isStanding : isRepeated;
    const again = !kept && stands(side, at, other);
    // Of two paragraphs that became one, what both had still stands.
    const factor = again ? (merged ? 0 : repeated) : 1;
    return { at, substance: factor * substance };
  });
  return { words, substance: words.reduce((sum, word) => sum + word.substance, 0) };
}
