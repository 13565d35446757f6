/** A paragraph as the aligner sees it: its words as numbers. */
import type { Paragraph } from '../../model/document.ts';
import type { Bag } from './bag.ts';

export interface Unit {
  /** Position in its side. */
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly zone: Zone;
  /** Folded words in order. */
  readonly words: Int32Array;
  /** Same for texts that have the same folded words in the same order. */
  readonly key: number;
  /** Own words; empty until it is known that no text on the other side is the same. */
  own: Bag;
  /** Own words and those of all subparagraphs below; `own` when there are none. */
  tree: Bag;
  /** Position of the chapeau's unit; -1 when there is none. */
  readonly parent: number;
  readonly children: number[];
}

/** True for paragraphs of the same part and level. */
export function isOfItsKind({ paragraph: a }: Unit, { paragraph: b }: Unit): boolean {
  return a.part === b.part && a.level === b.level;
}

/** Paragraphs are only ever matched within one zone. */
export type Zone = 'body' | 'heading' | 'annex';

/** Both sides of a pair, in the orientation they are compared. */
export interface Sides {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  /** Weight of a word id: rare words say more about who became whom. */
  readonly weights: Float64Array;
  /** By word id: 1 for words that say something by themselves, 0 for those that hold a sentence together. */
  readonly isContent: Uint8Array;
  /** The same weights, 0 for the words that hold a sentence together. */
  readonly substance: Float64Array;
}
