/** What each paragraph of a change of several holds of each one on the other side. */
import { type Change, sideText, type TracedPassage } from '../../model/change.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Unit } from '../align/unit.ts';
import { passageAt } from './place.ts';

/** Stretches of one pair of paragraphs that lie no further apart than this many characters are one. */
const NEAR = 60;
/** A stretch of fewer words is no passage. */
const WORDS = 3;

/** The same text at two places: offsets in the texts of both sides. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Joined {
  readonly before: Paragraph;
  readonly after: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly startThere: number;
  readonly endThere: number;
  readonly same: number;
}

/** The linked passages of a change; none when it has one paragraph on each side. */
export function linkedIn(
  change: Change,
  units: readonly Unit[],
  others: readonly Unit[],
): TracedPassage[] {
  const { before, after, edits } = change;
  if (before.length === 0 || after.length === 0 || before.length + after.length === 2) return [];
  const text = sideText(before);
  const parts = piecesOf(edits).flatMap((piece) => partsOf(piece, before, after, text));
  const joined = byPair(parts).flatMap(joinNear);
  return joined.filter(isPassage).map((one) => {
    const longest = Math.max(one.end - one.start, one.endThere - one.startThere);
    return {
      how: 'linked' as const,
      from: passageAt(one.before, { start: one.start, end: one.end }, units),
      to: passageAt(one.after, { start: one.startThere, end: one.endThere }, others),
      share: Math.round((100 * one.same) / longest) / 100,
    };
  });
}

/** Equal texts, and phrases that moved: those are one text in two places. */
function piecesOf(edits: Change['edits']): Piece[] {
  const pieces: Piece[] = [];
  const gone = new Map<number, { at: number; text: string }>();
  const come = new Map<number, { at: number; text: string }>();
  let [b, a] = [0, 0];
  for (const { op, text, move } of edits) {
    if (op === 'equal') pieces.push({ from: b, to: a, length: text.length });
    if (op === 'delete' && move !== undefined) gone.set(move, { at: b, text });
    if (op === 'insert' && move !== undefined) come.set(move, { at: a, text });
    if (op !== 'insert') b += text.length;
    if (op !== 'delete') a += text.length;
  }
  for (const [move, { at, text }] of gone) {
    const other = come.get(move);
    if (other?.text === text) pieces.push({ from: at, to: other.at, length: text.length });
  }
  return pieces.sort((x, y) => x.from - y.from);
}

/** A piece cut where a paragraph ends on either side, without the spaces and marks around its words. */
function partsOf(
  { from, to, length }: Piece,
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  text: string,
): Joined[] {
  const parts: Joined[] = [];
  let step = 0;
  while (step < length) {
    const [own, other] = [paragraphAt(before, from + step), paragraphAt(after, to + step)];
    const size = Math.min(length - step, own.left, other.left);
    const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(
      text.slice(from + step, from + step + size),
    );
    if (words) {
      const start = own.at + words.index;
      const startThere = other.at + words.index;
      const same = words[0].length;
      const [end, endThere] = [start + same, startThere + same];
      parts.push({
        before: own.paragraph,
        after: other.paragraph,
        start,
        end,
        startThere,
        endThere,
        same,
      });
    }
    step += Math.max(1, size);
  }
  return parts;
}

/** The paragraph at an offset of the joined texts, the offset in it, and how far it is to its end. */
function paragraphAt(
  paragraphs: readonly Paragraph[],
  offset: number,
): { paragraph: Paragraph; at: number; left: number } {
  let at = offset;
  for (const paragraph of paragraphs) {
    if (at <= paragraph.text.length) {
      return { paragraph, at, left: paragraph.text.length - at };
    }
    at -= paragraph.text.length + 1;
  }
  throw new Error('an edit lies outside of its paragraphs');
}

/** The parts of each pair of paragraphs, in order of place in the before paragraph. */
function byPair(parts: readonly Joined[]): Joined[][] {
  const pairs: Joined[][] = [];
  for (const part of parts) {
    const pair = pairs.find(([one]) => one?.before === part.before && one.after === part.after);
    if (pair) pair.push(part);
    else pairs.push([part]);
  }
  return pairs.map((pair) => pair.sort((a, b) => a.start - b.start));
}

/** Parts that follow each other on both sides, with little between, are one. */
function joinNear(parts: readonly Joined[]): Joined[] {
  const there = [...parts].sort((a, b) => a.startThere - b.startThere);
  const ranks = new Map(there.map((part, rank) => [part, rank]));
  const joined: Joined[] = [];
  parts.forEach((part, i) => {
    const last = joined.at(-1);
    const follows = last && ranks.get(part) === ranks.get(parts[i - 1]!)! + 1;
    if (follows && isNear(last, part)) {
      joined[joined.length - 1] = {
        ...last,
        end: part.end,
        endThere: part.endThere,
        same: last.same + part.same,
      };
    } else joined.push(part);
  });
  return joined;
}

function isNear(last: Joined, next: Joined): boolean {
  const gap = next.start - last.end;
  const gapThere = next.startThere - last.endThere;
  return gap >= 0 && gapThere >= 0 && gap <= NEAR && gapThere <= NEAR;
}

function isPassage({ before, after, start, end, startThere, endThere }: Joined): boolean {
  const own = before.text.slice(start, end).split(' ').length;
  return Math.min(own, after.text.slice(startThere, endThere).split(' ').length) >= WORDS;
}
