/** Words with a line through or under them. */
import { cutRun } from './cut.ts';
import type { Box } from './matrix.ts';
import type { PaintedRun } from './runs.ts';

/** Where a line through words stands above their baseline, in ems. */
const THROUGH = { from: 0.14, to: 0.5 };
/** Where a line under words stands. */
const UNDER = { from: -0.3, to: 0.06 };
/** Lines beyond this on one page belong to a drawing, not to words. */
const MOST_RULES = 2000;

/** Lines of a page that may run through or under words. */
export interface Lines {
  /** Thin horizontal boxes. */
  readonly rules: readonly Box[];
  /** Boxes that a note of the file strikes out. */
  readonly strikes: readonly Box[];
}

/** Marks the glyphs that are struck or underlined, cutting runs where that changes. */
export function markStrikes(runs: readonly PaintedRun[], lines: Lines): PaintedRun[] {
  const rules = lines.rules.length > MOST_RULES ? [] : lines.rules;
  if (rules.length === 0 && lines.strikes.length === 0) return [...runs];
  return runs.flatMap((run) => {
    const near = (from: number, to: number): Box[] =>
      rules.filter((box) => {
        const above = ((box[1] + box[3]) / 2 - run.y) / run.size;
        return above >= from && above <= to && box[0] < run.xEnd && box[2] > run.x;
      });
    const middle = run.y + 0.3 * run.size;
    const noted = lines.strikes.filter((box) => box[1] < middle && box[3] > middle);
    const through = [...near(THROUGH.from, THROUGH.to), ...noted];
    const under = near(UNDER.from, UNDER.to);
    if (through.length === 0 && under.length === 0) return [run];
    const along = (boxes: readonly Box[], x: number): boolean =>
      boxes.some((box) => box[0] <= x && box[2] >= x);
    const struck = wordsAlong(run, (x) => along(through, x));
    const lined = wordsAlong(run, (x) => along(under, x));
    return cutRun(run, (x) => (struck(x) ? 1 : 0) + (lined(x) ? 2 : 0)).map(
      ({ run: part, label }) => ({
        ...part,
        ...((label & 1) === 1 && { struck: true }),
        ...((label & 2) === 2 && { underlined: true }),
      }),
    );
  });
}

/** Whether a glyph belongs to a word of which at least half is along a line, by where it starts. */
function wordsAlong(
  { text, edges }: PaintedRun,
  isAlong: (x: number) => boolean,
): (x: number) => boolean {
  if (edges.length !== text.length + 1) return isAlong;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}’'-]+|[^\p{L}\p{M}\p{N}’'-]+/gu)];
  const along = words.map(({ 0: word, index }) => {
    const glyphs = [...word].map((_, i) => (edges[index + i]! + edges[index + i + 1]!) / 2);
    return glyphs.filter(isAlong).length * 2 >= glyphs.length;
  });
  // Signs and blanks go with words: alone they are the end of another line.
  const isWord = words.map(({ 0: word }) => /[\p{L}\p{N}]/u.test(word));
  const near = (at: number): boolean => along[at] === true && isWord[at] === true;
  const whole = words.filter((_, i) => along[i] && (isWord[i] || near(i - 1) || near(i + 1)));
  const spans = whole.map(({ 0: word, index }) => [edges[index]!, edges[index + word.length]!]);
  return (x) => spans.some(([start, end]) => x >= start! - 0.01 && x < end! - 0.01);
}
