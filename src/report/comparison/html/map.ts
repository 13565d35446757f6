/** The whole document at a glance: a column of marks, losses to the left, gains to the right. */
import type { ReportChange } from '../../../model/report.ts';
import { type Markup, markup } from '../../kit/markup.ts';
import { EFFECT_NAMES } from '../../wording/wording.ts';
import { cite } from '../cite.ts';
import { isGain, isLoss } from '../order.ts';
import { changeAnchor } from './anchors.ts';

/** Height of the drawing in its own units; the page stretches it to the window. */
const HEIGHT = 1000;
const WIDTH = 20;

/**
 * One mark a change, as tall as its share of the words; position tells the direction, so that
 * colour is not the only sign. It repeats what the list says and is hidden from screen readers.
 */
export function minimap(changes: readonly ReportChange[]): Markup {
  const sizes = changes.map((change) => Math.max(40, length(change.before), length(change.after)));
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let offset = 0;
  const marks = changes.map((change, index) => {
    const y = (offset / total) * HEIGHT;
    const height = (sizes[index]! / total) * HEIGHT;
    offset += sizes[index]!;
    return mark(change, y, height);
  });
  return markup`<nav class="map" aria-hidden="true"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><g>${marks}</g><rect id="map-view" class="view" x="0" y="0" width="${WIDTH}" height="0"/></svg></nav>`;
}

function mark(change: ReportChange, y: number, height: number): Markup {
  const { effect } = change;
  const [x, width] =
    effect === 'mixed' ? [0, WIDTH] : isLoss(effect) ? [0, 11] : isGain(effect) ? [9, 11] : [7, 6];
  const gap = Math.min(1, height / 4);
  return markup`<a href="#${changeAnchor(change)}" tabindex="-1"><title>${cite(change)}: ${EFFECT_NAMES[effect]}</title><rect class="fx-${effect}${change.flagged ? '' : ' dim'}" x="${x}" y="${y.toFixed(2)}" width="${width}" height="${(height - gap).toFixed(2)}"/></a>`;
}

function length(paragraphs: ReportChange['before']): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}
