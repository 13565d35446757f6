/** The habits of a printed text: its margins, and the distance between its lines. */
import type { BodyLine } from './page-text.ts';

/** Distance between the baselines of one paragraph, in sizes of its letters, unless it is set wide. */
const SINGLE = { from: 0.95, to: 1.45 };
/** A text of fewer lines has no habits to go by. */
const SHORT_TEXT = 25;
/** Lines that must reach a margin before it is taken for one. */
const FULL_LINES = 3;
/** Where lists abound, the distance between paragraphs may be commoner than that between lines. */
const COMMON_ENOUGH = 0.4;

/** The distance between the baselines of one paragraph, in points: the smallest of the common ones. */
export function usualLeading(lines: readonly BodyLine[]): number {
  const counts = new Map<number, number>();
  let single = Infinity;
  for (let i = 1; i < lines.length; i += 1) {
    const [a, b] = [lines[i - 1]!, lines[i]!];
    const gap = a.y - b.y;
    if (a.page !== b.page || gap <= 4 || gap >= 40) continue;
    counts.set(Math.round(gap), (counts.get(Math.round(gap)) ?? 0) + 1);
    const share = gap / Math.max(a.size, b.size);
    if (share >= SINGLE.from && share <= SINGLE.to) single = Math.min(single, Math.round(gap));
  }
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count >= most * COMMON_ENOUGH);
  const usual = common.length === 0 ? 12 : Math.min(...common.map(([gap]) => gap));
  // In a short text there may be more paragraphs than lines that go on.
  return lines.length < SHORT_TEXT ? Math.min(usual, single) : usual;
}

/**
 * The right edge that most full lines reach; short ones, the lower half, say nothing about it. Where
 * few lines are full, the page is as wide at the right as at the left.
 */
export function rightMargin(lines: readonly BodyLine[], left: number): number {
  const ends = lines.map((line) => line.xEnd).sort((a, b) => a - b);
  const right = commonest(ends.slice(Math.floor(ends.length / 2)), 490);
  const full = ends.filter((end) => Math.abs(end - right) < 8).length;
  if (lines.length >= SHORT_TEXT) return right;
  const widest = Math.max(right, ends.at(-1) ?? right);
  const wraps = lines.some((line, i) => i > 0 && /^\p{Ll}/u.test(line.text));
  // Lines of one length that nothing goes on from are no full ones.
  if (!wraps) return Math.max(widest, (lines[0]?.width ?? 0) - left);
  return full >= FULL_LINES ? right : widest;
}

export function leftMargin(lines: readonly BodyLine[]): number {
  return commonest(
    lines.map((line) => line.x),
    123,
  );
}

function commonest(values: readonly number[], fallback: number): number {
  const counts = new Map<number, number>();
  for (const value of values)
    counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  let best = fallback;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value < best)) [best, most] = [value, count];
  }
  return best;
}
