/** Places of a change where the two sides differ, as ranges of words. */
import type { Edit } from '../../model/change.ts';
import { type WordRange, wordsIn } from '../../words/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Side } from './side.ts';

/** Words of one side, half-open. */
export type Range = WordRange;

export interface Hunk {
  readonly before: Range;
  readonly after: Range;
}

/** A word or two of no substance between two differences do not separate them. */
const MAX_BRIDGE = 2;

/** Finds the hunks; marks the changed words of both sides and pairs the others. */
export function hunksOf(
  edits: readonly Edit[],
  before: Side,
  after: Side,
  lexicon: Lexicon,
): Hunk[] {
  const hunks: Hunk[] = [];
  const all = rawHunks(edits, before, after).map((hunk) => trimmed(hunk, before, after));
  pairEqual(all, before, after);
  for (const hunk of all) {
    if (isEmpty(hunk) || sameLetters(hunk, before, after)) continue;
    mark(before, hunk.before);
    mark(after, hunk.after);
    const last = hunks.at(-1);
    const bridged =
      last &&
      isBridge(before, last.before.to, hunk.before.from, lexicon) &&
      isBridge(after, last.after.to, hunk.after.from, lexicon);
    if (bridged) hunks[hunks.length - 1] = join(last, hunk);
    else hunks.push(hunk);
  }
  pairMoved(edits, before, after);
  return hunks;
}

function rawHunks(edits: readonly Edit[], before: Side, after: Side): Hunk[] {
  const hunks: Hunk[] = [];
  let [b, a] = [0, 0];
  let open: { b: number; a: number } | null = null;
  const close = (): void => {
    if (!open) return;
    hunks.push({
      before: wordsIn(before.words, { start: open.b, end: b }),
      after: wordsIn(after.words, { start: open.a, end: a }),
    });
    open = null;
  };
  for (const edit of edits) {
    if (edit.op === 'equal') close();
    else open ??= { b, a };
    if (edit.op !== 'insert') b += edit.text.length;
    if (edit.op !== 'delete') a += edit.text.length;
  }
  close();
  return hunks;
}

/** Words that differ in capitals, apostrophes or hyphens alone are equal. */
function trimmed({ before: b, after: a }: Hunk, before: Side, after: Side): Hunk {
  let [b0, b1, a0, a1] = [b.from, b.to, a.from, a.to];
  while (b0 < b1 && a0 < a1 && before.words[b0]!.key === after.words[a0]!.key) {
    b0++;
    a0++;
  }
  while (b0 < b1 && a0 < a1 && before.words[b1 - 1]!.key === after.words[a1 - 1]!.key) {
    b1--;
    a1--;
  }
  return { before: { from: b0, to: b1 }, after: { from: a0, to: a1 } };
}

/** Outside of the hunks the two sides have the same words in the same order. */
function pairEqual(hunks: readonly Hunk[], before: Side, after: Side): void {
  let [b, a] = [0, 0];
  const end = { from: before.words.length, to: before.words.length };
  const ends = { from: after.words.length, to: after.words.length };
  for (const hunk of [...hunks, { before: end, after: ends }]) {
    for (; b < hunk.before.from && a < hunk.after.from; b++, a++) {
      before.partner[b] = a;
      after.partner[a] = b;
    }
    [b, a] = [hunk.before.to, hunk.after.to];
  }
}

/** A phrase that the word diff found again elsewhere in the paragraph is not a change. */
function pairMoved(edits: readonly Edit[], before: Side, after: Side): void {
  const gone = new Map<number, Range>();
  const come = new Map<number, Range>();
  let [b, a] = [0, 0];
  for (const { op, text, move } of edits) {
    const [toB, toA] = [
      b + (op === 'insert' ? 0 : text.length),
      a + (op === 'delete' ? 0 : text.length),
    ];
    if (move !== undefined && op === 'delete')
      gone.set(move, wordsIn(before.words, { start: b, end: toB }));
    if (move !== undefined && op === 'insert')
      come.set(move, wordsIn(after.words, { start: a, end: toA }));
    [b, a] = [toB, toA];
  }
  for (const [move, from] of gone) {
    const to = come.get(move);
    if (!to || to.to - to.from !== from.to - from.from) continue;
    for (let step = 0; from.from + step < from.to; step++) {
      before.partner[from.from + step] = to.from + step;
      after.partner[to.from + step] = from.from + step;
    }
    before.changed.fill(0, from.from, from.to);
    after.changed.fill(0, to.from, to.to);
  }
}

function isEmpty({ before, after }: Hunk): boolean {
  return before.from === before.to && after.from === after.to;
}

/** `health care` and `healthcare`, `non-formal` and `nonformal`, `organise` and `organize`. */
function sameLetters({ before: b, after: a }: Hunk, before: Side, after: Side): boolean {
  const letters = (side: Side, { from, to }: Range): string =>
    side.words
      .slice(from, to)
      .map((word) => word.key)
      .join('')
      .replace(SPELLINGS, (letters) => SPELLED[letters] ?? '');
  return b.to > b.from && a.to > a.from && letters(before, b) === letters(after, a);
}

/** Letters that British and American spelling, or hyphens, tell apart. */
const SPELLED: Readonly<Record<string, string>> = {
  z: 's',
  our: 'or',
  tre: 'ter',
  mme: 'm',
  ll: 'l',
  '-': '',
};
const SPELLINGS = /z|our|tre|mme|ll|-/g;

function mark(side: Side, { from, to }: Range): void {
  side.changed.fill(1, from, to);
}

function isBridge(side: Side, from: number, to: number, lexicon: Lexicon): boolean {
  if (to - from > MAX_BRIDGE) return false;
  for (let at = from; at < to; at++) {
    const word = side.words[at]!;
    if (word.breaks || lexicon.substance.get(word.key) !== 0) return false;
  }
  return !side.words[to]?.breaks;
}

function join(last: Hunk, next: Hunk): Hunk {
  return {
    before: { from: last.before.from, to: next.before.to },
    after: { from: last.after.from, to: next.after.to },
  };
}
