/** Ages that took the place of others: whom they cover is never a mere fact. */
import { isInLimit } from '../function/host.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, markExplained, type Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { smallNumber } from './amount.ts';
import { type Finding, inPlaceOf, TO_CHECK } from './finding.ts';
import { isAsked } from './verbs.ts';

/** `under the age of 18`, `below 16`, `the minimum age at 18`: the higher, the more are covered. */
const UP =
  /\b(?:under|below|younger than|minimum age|age of (?:criminal|marriage|recruitment|employment|admission))\b/;
/** `over 12`, `from the age of 14 on`: the higher, the fewer. */
const DOWN = /\b(?:voting age|over|above|older than|from the age|as of the age|at least)\b/;
/** So many words before the number say that it is an age, and which way it counts. */
const REACH = 9;

/** What a place of change does that puts one age for another; null for any other place. */
export function ageChange(view: View, hunk: number, lexicon: Lexicon): Finding | null {
  const [old, fresh] = [ageIn(view, 'before', hunk), ageIn(view, 'after', hunk)];
  if (old === null || fresh === null || old.years === fresh.years) return null;
  const sign = Math.sign(fresh.years - old.years) * wayOf(view.after, fresh.at, lexicon);
  const [before, after] = [rangeOf(old.at), rangeOf(fresh.at)];
  markExplained(view.before, before.from, before.to);
  markExplained(view.after, after.from, after.to);
  const told = inPlaceOf(before, after, sign * weightOf(lexicon, 'weight.step'));
  return { rule: 'text.age', type: 'scope', ...told, ...(sign === 0 ? TO_CHECK : {}), hunk };
}

function rangeOf(at: number): Range {
  return { from: at, to: at + 1 };
}

/** The one changed number of a side of a place, when it is an age. */
function ageIn(
  view: View,
  name: SideName,
  hunk: number,
): { readonly at: number; readonly years: number } | null {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  const numbers: number[] = [];
  for (let at = from; at < to; at++) {
    if (side.changed[at] && yearsAt(side, at) !== null) numbers.push(at);
  }
  const [at] = numbers;
  if (at === undefined || numbers.length > 1 || side.used[at] || side.quoted[at]) return null;
  const behind = keysAt(side, { from: at + 1, to: Math.min(side.words.length, at + 4) });
  const near = `${leadTo(side, at)} ${behind}`;
  return AGE.test(near) ? { at, years: yearsAt(side, at)! } : null;
}

/** `16`, `sixteen`. */
function yearsAt({ words }: Side, at: number): number | null {
  const { key } = words[at]!;
  if (/^\d{1,2}$/.test(key)) return Number(key);
  const years = smallNumber(key);
  // `two age-appropriate libraries`: no age.
  return years !== null && years >= 5 ? years : null;
}

const AGE = /\b(?:age|ages|aged|years? old|year-olds?|(?:under|below|over) (?:the )?\S*$|of age)\b/;

/** 1 where a higher age covers more, -1 where it covers fewer, 0 where a person has to say. */
function wayOf(side: Side, at: number, lexicon: Lexicon): -1 | 0 | 1 {
  const lead = leadTo(side, at);
  if (!isAsked(side, rangeOf(at), lexicon) || isInLimit(side, at) || /\bconsent\b/.test(lead))
    return 0;
  if (UP.test(lead)) return DOWN.test(lead) ? 0 : 1;
  return DOWN.test(lead) ? -1 : 0;
}

function leadTo({ words }: Side, at: number): string {
  let from = at;
  while (from > Math.max(0, at - REACH) && (from === at || !words[from]!.stops)) from--;
  return keysAt({ words }, { from, to: at });
}
