/** What stayed as it was of the paragraphs of one document: where words said twice would still stand. */
import type { Unit } from '../align/unit.ts';
import type { ContentText } from './content-words.ts';
import type { Stretch } from './find.ts';

/** Shorter stretches hold no statement. */
const LEAST = 4;

/** The stretches of content words that neither went nor came; headings are left out. */
export function stayedIn(
  units: readonly Unit[],
  textOf: (unit: Unit) => ContentText,
  open: ReadonlyMap<Unit, Uint8Array>,
): Stretch[] {
  return units.flatMap((unit) => {
    if (unit.zone === 'heading') return [];
    const text = textOf(unit);
    const own = open.get(unit);
    return own ? closedIn(text, own) : [{ text, from: 0, to: text.numbers.length }];
  });
}

function closedIn(text: ContentText, open: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= open.length; at += 1) {
    if (at < open.length && open[at] === 0) continue;
    if (at - from >= LEAST) stretches.push({ text, from, to: at });
    from = at + 1;
  }
  return stretches;
}
