/** How many paragraphs have something flagged when a chapeau and its items are one. */
import type { Change } from '../../model/change.ts';
import type { Paragraph } from '../../model/document.ts';
import type { ReportChange } from '../../model/report.ts';

type Side = 'before' | 'after';

/** The paragraphs, with all that stands under them, of which a change is flagged; `rows` go with `changes`. */
export function flaggedParagraphs(
  changes: readonly Change[],
  rows: readonly Pick<ReportChange, 'flagged'>[],
): number {
  const places = { before: placesOf(changes, 'before'), after: placesOf(changes, 'after') };
  const whole = changes.flatMap(({ before, after }, i) => {
    if (!rows[i]!.flagged) return [];
    const [own] = after.length > 0 ? after : before;
    return own ? [topOf(own, places[after.length > 0 ? 'after' : 'before'])] : [];
  });
  return new Set(whole).size;
}

/** By index of the paragraph: it and the number of its change. */
type Places = ReadonlyMap<number, { readonly paragraph: Paragraph; readonly change: number }>;

function placesOf(changes: readonly Change[], side: Side): Places {
  return new Map(
    changes.flatMap((change, i) =>
      change[side].map((paragraph) => [paragraph.index, { paragraph, change: i }] as const),
    ),
  );
}

/** The number of the change of the topmost chapeau: an item that is gone counts with the chapeau that stays. */
function topOf(paragraph: Paragraph, places: Places): number {
  let top = paragraph;
  // A chapeau stands before its items; what does not is malformed.
  for (;;) {
    const above = top.chapeau === null ? undefined : places.get(top.chapeau)?.paragraph;
    if (!above || above.index >= top.index) break;
    top = above;
  }
  return places.get(top.index)!.change;
}
