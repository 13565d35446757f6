/** Cuts runs where their glyphs fare differently: seen or not, struck or not. */
import type { PaintedRun } from './runs.ts';

/** A stretch of a run whose glyphs share a label. */
export interface LabelledStretch<T> {
  readonly run: PaintedRun;
  readonly label: T;
}

/**
 * Cuts a run where the label of its glyphs changes; blanks go with the glyph before them. A run of
 * ligatures, in which letters and glyphs do not go together, gets the label of its middle.
 *
 * @param labelOf label of a glyph by where it starts and ends, in points
 */
export function cutRun<T>(
  run: PaintedRun,
  labelOf: (x: number, xEnd: number) => T,
): LabelledStretch<T>[] {
  const { text, edges } = run;
  if (run.glyphs || edges.length !== text.length + 1) {
    const [x, xEnd] = [run.x, run.xEnd];
    const middle = (x + xEnd) / 2;
    return [{ run, label: labelOf(middle - 1, middle + 1) }];
  }
  const cuts: { start: number; label: T }[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const last = cuts.at(-1);
    if (last && text[i] === ' ') continue;
    const [one, other] = [edges[i]!, edges[i + 1]!];
    const label = labelOf(Math.min(one, other), Math.max(one, other));
    if (last?.label !== label) cuts.push({ start: i, label });
  }
  if (cuts.length === 1) return [{ run, label: cuts[0]!.label }];
  return cuts.map(({ start, label }, i) => {
    const end = cuts[i + 1]?.start ?? text.length;
    return { run: sliceRun(run, start, end), label };
  });
}

/** A part of a run as a run of its own. */
function sliceRun(run: PaintedRun, start: number, end: number): PaintedRun {
  const edges = run.edges.slice(start, end + 1);
  return {
    ...run,
    text: run.text.slice(start, end),
    edges,
    x: Math.min(edges[0]!, edges.at(-1)!),
    xEnd: Math.max(edges[0]!, edges.at(-1)!),
  };
}
