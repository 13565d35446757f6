/** Whether two expressions stand for each other in a stretch that was written anew. */
import { stemOf } from '../../words/form.ts';
import type { Range } from '../view/hunks.ts';
import type { RuleMatch, Side } from '../view/side.ts';
import { hunkAt, type View } from '../view/view.ts';
import { sharesWord } from './aligned.ts';

/** Where one side of a place of change has no more words than this, what stands there gave way to what came. */
const FEW = 4;
/** … and so it is where neither side has more than these. */
const SHORT = 12;
/** So many words of substance behind an expression are what it rules, and so many before it are what rules it. */
const RULED = 3;
const RULING = 2;

/**
 * `shall → should` in a stretch of a few words are one place. In two long stretches, which may say different things, an
 * expression took the place of another only where they have a word beside them in common: *to implement (health care)* did not
 * come of *taking into account (ongoing efforts)*.
 */
export function isSamePlace(view: View, old: RuleMatch, fresh: RuleMatch): boolean {
  if (sharesWord(view, old, fresh) || !isWrittenAnew(view, old)) return true;
  const [own, other] = [aroundOf(view.before, old), aroundOf(view.after, fresh)];
  return own.some((stems, i) => stems.some((stem) => other[i]!.includes(stem)));
}

/** True in the midst of a long stretch that gave way to a long one: what became of a word of it is for a person to see. */
export function isWrittenAnew(view: View, old: RuleMatch): boolean {
  const hunk = view.hunks[hunkAt(view, 'before', old.from, old.to)];
  if (!hunk) return false;
  const sizes = [sizeOf(hunk.before), sizeOf(hunk.after)];
  return Math.min(...sizes) > FEW && Math.max(...sizes) > SHORT;
}

function sizeOf({ from, to }: Range): number {
  return to - from;
}

/** Stems of the words of substance behind an expression, before it, and of its own. */
function aroundOf(side: Side, { from, to }: Range): readonly (readonly string[])[] {
  return [
    stemsAlong(side, to, 1, RULED),
    stemsAlong(side, from - 1, -1, RULING),
    stemsAlong(side, from, 1, to - from),
  ];
}

/** The stems of so many words of substance from a place on, forwards (1) or backwards (-1). */
function stemsAlong({ words }: Side, at: number, step: 1 | -1, most: number): string[] {
  const stems: string[] = [];
  for (let place = at; words[place] && stems.length < most; place += step) {
    const { form } = words[place]!;
    if (!form.linking) stems.push(stemOf(form));
  }
  return stems;
}
