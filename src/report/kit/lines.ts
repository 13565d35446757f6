/** Lines over time as inline SVG. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { pixels } from './bars.ts';
import { type Markup, markup } from './markup.ts';

export interface LineChart {
  readonly title: string;
  readonly groups: readonly string[];
  readonly series: readonly string[];
  /** Per cent, by group, then by series. */
  readonly values: readonly (readonly number[])[];
}

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 48;
const RIGHT = 24;
const TOP = 16;
const BOTTOM = 34;
/** Shapes tell the lines apart where colours do not. */
const SHAPES = [
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  'M-4,-4h8v8h-8z',
  'M0,-5l5,9h-10z',
  'M0,-5l5,5l-5,5l-5,-5z',
] as const;

export function lines({ title, groups, series, values }: LineChart): Markup {
  const x = scalePoint([...groups], [LEFT, WIDTH - RIGHT]).padding(0.5);
  const most = Math.max(10, ...values.flat());
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(5);
  const grid = y
    .ticks(5)
    .map(
      (tick) =>
        markup`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${pixels(y(tick))}" y2="${pixels(y(tick))}"/><text class="tick" x="${LEFT - 8}" y="${pixels(y(tick))}" text-anchor="end" dominant-baseline="central">${tick}%</text>`,
    );
  // Labels that would touch are left out, evenly.
  const every = Math.ceil(groups.length / 16);
  const names = groups.map((group, g) =>
    g % every === 0
      ? markup`<text class="tick" x="${pixels(x(group)!)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${group}</text>`
      : null,
  );
  const paths = series.map((name, s) => {
    const points = values.map((row, g): [number, number] => [x(groups[g]!)!, y(row[s]!)]);
    const marks = points.map(
      ([px0, py], g) =>
        markup`<path class="s${s % 7}" transform="translate(${pixels(px0)} ${pixels(py)})" d="${SHAPES[s % SHAPES.length]}"><title>${groups[g]}, ${name}: ${values[g]![s]}%</title></path>`,
    );
    return markup`<path class="line l${s % 7}" d="${line().digits(2)(points) ?? ''}"/>${marks}`;
  });
  return markup`<svg class="chart" role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${grid}${names}${paths}</svg>`;
}
