/** The place of every change in the order of reading: ten lines to read first, then part by part. */
import type { ReportChange } from '../../model/report.ts';
import {
  isGain,
  isLoss,
  type KnownOfPair,
  rankWeight,
  type Section,
  sectionOf,
  type Unranked,
} from './order.ts';
import { signalsByGravity } from './signals-by-gravity.ts';

/** Lines under “Read these first”, and how many of them are kept for what was won. */
const FIRST = 10;
const FIRST_GAINS = 2;
/** Lost words up to this length are the same loss wherever they are lost. */
const SAME_WORDS = 60;

const SECTIONS: readonly Section[] = ['lost', 'check', 'won', 'moved', 'other'];

/** The changes with their ranks, in the order given. Rank 1 is to be read first. */
export function ranked(
  changes: readonly Unranked[],
  knownOf: (change: Unranked, index: number) => KnownOfPair,
): ReportChange[] {
  const weights = new Map(
    changes.map((change, i) => [change, rankWeight(change, knownOf(change, i))]),
  );
  const heaviest = [...changes].sort((a, b) => weights.get(b)! - weights.get(a)!);
  const first = firstOf(heaviest).flat();
  const rest = heaviest.filter((change) => !first.includes(change));
  const order = [
    ...first,
    ...SECTIONS.flatMap((section) => rest.filter((change) => sectionOf(change) === section)),
  ];
  const ranks = new Map(order.map((change, i) => [change, i + 1]));
  return changes.map((change) => ({ ...change, rank: ranks.get(change)! }));
}

/** What to read first, one list a line: the same words lost in several paragraphs are one line. */
export function readFirst(changes: readonly ReportChange[]): ReportChange[][] {
  return firstOf([...changes].sort((a, b) => a.rank - b.rank));
}

/** Losses, those on no watched theme only where they are real and there is room, then gains. */
function firstOf<Change extends Unranked>(ordered: readonly Change[]): Change[][] {
  const losses = together(
    ordered.filter(
      ({ effect, flagged, gravity, after, before }) =>
        isLoss(effect) &&
        (flagged || gravity.loss > 1 || (after[0] ?? before[0])?.part === 'operative'),
    ),
  );
  const gains = ordered
    .filter(({ effect, flagged }) => flagged && isGain(effect))
    .map((change) => [change]);
  const room = Math.max(Math.min(FIRST_GAINS, gains.length), FIRST - losses.length);
  return [...losses.slice(0, FIRST - room), ...gains.slice(0, room)];
}

/** Puts changes that lost the same words, and paragraphs of the preamble that are gone, with the first of them. */
function together<Change extends Unranked>(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = isGoneFromPreamble(change) ? 'gone' : (lostWords(change) ?? change.id);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

/** A recital that is gone and bound nobody; flagged, so that what is on other themes never goes first with it. */
function isGoneFromPreamble({ kind, before, flagged, gravity }: Unranked): boolean {
  return kind === 'removed' && before[0]?.part === 'preamble' && flagged && gravity.loss < 3;
}

/** `young children` of a change whose gravest finding is that these words are gone; else null. */
function lostWords(change: Unranked): string | null {
  const [top] = signalsByGravity(change);
  if (change.kind === 'removed' || !top?.before || top.after) return null;
  const words = top.before.text
    .toLowerCase()
    .replace(/^(?:(?:and|or|including|especially|for|of|by|to|with) )+/, '');
  return words.length > SAME_WORDS ? null : words.replace(/ and$/, '');
}
