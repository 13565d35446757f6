/** Mandates named in full or in short: `the Special Rapporteur (on the right to food)`. */
import type { Side } from '../view/side.ts';
import { isCapital } from './substance.ts';

/** What a mandate is called, in front of what it is on. */
const HOLDER =
  /^(?:rapporteurs?|experts?|group|groups|representatives?|envoys?|advis[eo]rs?|coordinators?|mechanism|forum|network|panel)$/;
/** So many words a mandate may have. */
const LONGEST = 10;

/**
 * True for a word that says what a mandate is on, behind who holds it: those words stand with the name, and neither
 * grant what they speak of nor add anybody. Give `from` where the name may begin at the earliest.
 */
export function isOfMandate(side: Side, at: number, from = 0): boolean {
  for (let near = at; near > Math.max(from, at - LONGEST); near--) {
    const word = side.words[near]!;
    if (word.breaks || word.stops) return false;
    if (word.key !== 'on' && word.key !== 'for') continue;
    return HOLDER.test(side.words[near - 1]!.key) && isCapital(side, near - 1);
  }
  return false;
}

/** True where the words come right behind who holds the mandate and say what it is on. */
export function opensMandate({ words }: Side, from: number): boolean {
  const [holder, first] = [words[from - 1], words[from]];
  const isJoined = first !== undefined && !first.stops && /^(?:on|for)$/.test(first.key);
  return isJoined && holder !== undefined && HOLDER.test(holder.key);
}
