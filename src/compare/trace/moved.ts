/** Words that went from one paragraph and came to another. */

import type { ContentText } from './content-words.ts';
import { matchesBetween, type TracedMatch, weightIn } from './find.ts';
import type { OpenRun } from './runs.ts';
import { saysSomething } from './statement.ts';

/** Least weight of a phrase that moved, in words that stand once on each side. */
const MASS = 1.5;
/** A run of which less than this stands in the other paragraph merely shares a phrase with it. */
const SHARE_OF_RUN = 0.5;
/** … unless what it shares is this long. */
const LONG = 4;
/**
 * What weighs less a word is a phrase of the subject (*international human rights law*): it goes here and comes there, and has
 * not moved, unless it is most of both runs.
 */
const TELLING = 0.34;
/** Two words have to be nearly all of both runs. */
const PAIR = 2;
const SHARE_OF_BOTH = 0.8;

export type MovedRun = TracedMatch<OpenRun, OpenRun>;

/**
 * The moves between the runs of both sides, the weightiest first; `rare` is the weight of a word that stands once on each side, and `claims` takes note of the words that moved (1), each
 * of which moves once. What moved inside of a change is for its word diff to say.
 */
export function movedBetween(
  left: readonly OpenRun[],
  right: readonly OpenRun[],
  rare: number,
  claims: (text: ContentText) => Uint8Array,
): MovedRun[] {
  const found = matchesBetween(left, right, PAIR).filter(
    (match) => match.of.change !== match.place.change && isMove(match, rare),
  );
  found.sort(byWeight);
  const taken: MovedRun[] = [];
  for (const match of found) {
    const [own, other] = [claims(match.of.text), claims(match.place.text)];
    if (isClaimed(own, match.here) || isClaimed(other, match.there)) continue;
    own.fill(1, match.here.from, match.here.to);
    other.fill(1, match.there.from, match.there.to);
    taken.push(match);
  }
  return taken;
}

function isMove({ of, place, mass, same, here, there }: MovedRun, rare: number): boolean {
  if (mass < MASS * rare || !isOpen(of, here) || !isOpen(place, there)) return false;
  if (!saysSomething(of.text, here) || !saysSomething(place.text, there)) return false;
  const shares = [
    weightIn(of.text, here) / weightIn(of.text, of),
    weightIn(place.text, there) / weightIn(place.text, place),
  ];
  if (same <= PAIR) return Math.min(...shares) >= SHARE_OF_BOTH;
  if (mass < TELLING * rare * same) return Math.min(...shares) >= SHARE_OF_RUN;
  return same >= LONG || Math.max(...shares) >= SHARE_OF_RUN;
}

/** True when most words of a part of a run went or came. */
function isOpen({ open }: OpenRun, { from, to }: { from: number; to: number }): boolean {
  let count = 0;
  for (let at = from; at < to; at += 1) count += open[at]!;
  return 3 * count >= 2 * (to - from);
}

function byWeight(a: MovedRun, b: MovedRun): number {
  return (
    b.mass - a.mass ||
    a.of.text.unit.at - b.of.text.unit.at ||
    a.place.text.unit.at - b.place.text.unit.at ||
    a.here.from - b.here.from ||
    a.there.from - b.there.from
  );
}

function isClaimed(claims: Uint8Array, { from, to }: { from: number; to: number }): boolean {
  return claims.subarray(from, to).includes(1);
}
