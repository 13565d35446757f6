/** What is left of a place of change when every specific rule has had its say. */
import { stemOf } from '../../words/form.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import type { MovedWords } from './moved.ts';
import { isOwnItem } from './own-item.ts';
import { hasPronoun, isCapital, isRepeated, isStanding } from './substance.ts';

/** Substance of the unexplained words of one side of a hunk. */
export interface Rest {
  /** Words as they stand. */
  readonly words: readonly { readonly at: number; readonly substance: number }[];
  readonly substance: number;
}

export const NOTHING: Rest = { words: [], substance: 0 };

/** The open words of one side of a hunk, save those that only changed their place. */
export function unexplainedOf(
  view: View,
  name: SideName,
  hunk: number,
  lexicon: Lexicon,
  moved: MovedWords,
): Rest {
  const open = moved.open[name][hunk]!.filter(({ at }) => !moved[name].has(at));
  if (open.length === 0) return NOTHING;
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  const pronoun = hasPronoun(other);
  const merged = side.paragraphs.length > other.paragraphs.length;
  const own = isOwnItem(view, name, hunk);
  const repeated = weightOf(lexicon, pronoun ? 'weight.in-passing' : 'weight.repeated');
  const range = view.hunks[hunk]![name === 'before' ? 'after' : 'before'];
  const compounds = other.words
    .slice(range.from, range.to)
    .flatMap(({ key }) => (key.includes('-') ? [key] : []));
  const many = moved.open[name === 'before' ? 'after' : 'before'][hunk]!.length > 1;
  const words = open.map(({ at, substance }) => {
    const kept = !pronoun && !merged && side.terms[at] === 1 && !isCapital(side, at);
    const stands = pronoun ? isStanding : isRepeated;
    const again =
      (!kept && stands(side, at, other)) || (many && isPart(side.words[at]!.key, compounds));
    const alone = open.length === 1 && side.terms[at] === 0 && standsNear(view, name, hunk, at);
    // Of two paragraphs that became one, what both had still stands.
    const factor = alone || echoes(side, at) ? 0 : again && !own ? (merged ? 0 : repeated) : 1;
    return { at, substance: factor * substance };
  });
  return { words, substance: words.reduce((sum, word) => sum + word.substance, 0) };
}

/** `applicable (law, including) international law`: the one word that came stands there already. */
function standsNear(view: View, name: SideName, hunk: number, at: number): boolean {
  const otherName = name === 'before' ? 'after' : 'before';
  const { from, to } = view.hunks[hunk]![otherName];
  const { key } = view[name].words[at]!;
  const { words, changed } = view[otherName];
  return words
    .slice(Math.max(0, from - NEAR), to + NEAR)
    .some((word, i) => word.key === key && !changed[Math.max(0, from - NEAR) + i]);
}

const NEAR = 3;

/** `youth` where `child-led and youth-led` came: it stands inside of a word. */
function isPart(key: string, compounds: readonly string[]): boolean {
  return compounds.some((other) => other.startsWith(`${key}-`) || other.endsWith(`-${key}`));
}

/** `has affected and (continues to affect)`: the same act again, a few words on. */
function echoes(side: Side, at: number): boolean {
  if (side.words[at - 1]?.key !== 'to') return false;
  const stem = stemOf(side.words[at]!.form);
  return side.words
    .slice(Math.max(0, at - ECHO), at)
    .some(({ form }, i) => !side.changed[Math.max(0, at - ECHO) + i] && stemOf(form) === stem);
}

const ECHO = 5;
