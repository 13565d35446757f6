/** Stacked horizontal bars as inline SVG. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { type Markup, markup } from './markup.ts';

export interface BarChart {
  readonly title: string;
  readonly groups: readonly string[];
  readonly series: readonly string[];
  readonly values: readonly (readonly number[])[];
}

const WIDTH = 760;
const LABELS = 212;
const NUMBERS = 56;
const ROW = 26;
const TOP = 24;

/** One bar a group, one part a series; every bar carries its sum, every part its own words. */
export function bars({ title, groups, series, values }: BarChart): Markup {
  const height = TOP + ROW * groups.length + 6;
  const sums = values.map((row) => row.reduce((sum, n) => sum + n, 0));
  const x = scaleLinear([0, Math.max(1, ...sums)], [LABELS, WIDTH - NUMBERS]).nice(5);
  const y = scaleBand<number>([...groups.keys()], [TOP, height - 6]).padding(0.25);
  const layers = stack<readonly number[], number>()
    .keys([...series.keys()])
    .value((row, key) => row[key]!)([...values]);
  const ticks = x
    .ticks(5)
    .map(
      (tick) =>
        markup`<line class="grid" x1="${pixels(x(tick))}" x2="${pixels(x(tick))}" y1="${TOP - 4}" y2="${height - 6}"/><text class="tick" x="${pixels(x(tick))}" y="${TOP - 9}" text-anchor="middle">${tick}</text>`,
    );
  const parts = layers.map((layer, s) =>
    layer.map(([from, to], g) =>
      to > from
        ? markup`<rect class="s${s % 7}" x="${pixels(x(from))}" y="${pixels(y(g)!)}" width="${pixels(x(to) - x(from))}" height="${pixels(y.bandwidth())}"><title>${groups[g]}, ${series[s]}: ${to - from}</title></rect>`
        : null,
    ),
  );
  const texts = groups.map((group, g) => {
    const middle = pixels(y(g)! + y.bandwidth() / 2);
    return markup`<text class="label" x="${LABELS - 8}" y="${middle}" text-anchor="end" dominant-baseline="central">${short(group)}</text><text class="sum" x="${pixels(x(sums[g]!) + 6)}" y="${middle}" dominant-baseline="central">${sums[g]}</text>`;
  });
  return markup`<svg class="chart" role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${height}">${ticks}${parts}${texts}</svg>`;
}

/** Two decimals are finer than any screen, and the same on every machine. */
export function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function short(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label;
}
