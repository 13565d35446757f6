/** What a run of words may do where it stands, and what its coming means then. */
import type { WordFunction } from '../../model/assessment.ts';

export interface WordRole {
  readonly function: WordFunction;
  /** 1 when its coming is a gain, -1 when it is a loss, 0 when only a person can say. */
  readonly sign: 1 | -1 | 0;
  /** False when a person should look all the same. */
  readonly sure: boolean;
}

export const ITEM: WordRole = { function: 'item', sign: 1, sure: true };
/** Adjectives of a list: what they add is said of all, and a person should look which way it goes. */
export const QUALITY: WordRole = { function: 'quality', sign: 1, sure: false };
export const CLAUSE: WordRole = { function: 'clause', sign: 1, sure: true };
export const UNKNOWN: WordRole = { function: 'unknown', sign: 0, sure: false };
export const RESTRICTION: WordRole = { function: 'restriction', sign: -1, sure: true };
/** The rest of a limit that a rule has told: no signal of its own. */
export const TOLD: WordRole = { function: 'hedge', sign: 0, sure: false };
