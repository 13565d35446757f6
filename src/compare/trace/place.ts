/** Where a passage stands: paragraph, slice, part, and the verb that rules it. */
import type { PassageAt } from '../../model/change.ts';
import type { Paragraph, Span } from '../../model/document.ts';
import type { PassageRange } from '../../passages/passage-text.ts';
import type { Unit } from '../align/unit.ts';
import { type ContentText, spanIn } from './content-words.ts';

/** The place of some content words; `units` are those of their document, `only` the words that it alone has. */
export function tracedPlace(
  text: ContentText,
  run: PassageRange,
  units: readonly Unit[],
  only: readonly Span[] = [],
): PassageAt {
  const place = passageAt(text.unit.paragraph, spanIn(text, run), units);
  return only.length === 0 ? place : { ...place, only };
}

export function passageAt(
  paragraph: Paragraph,
  { start, end }: Span,
  units: readonly Unit[],
): PassageAt {
  const { label, part } = paragraph;
  return { label, start, end, part, verb: rulerOf(paragraph, start, units) };
}

/** Deeper chains of chapeaux are malformed. */
const DEPTH = 8;

/** The last verb before the words, in their paragraph or in the chapeaux above it. */
function rulerOf(paragraph: Paragraph, start: number, units: readonly Unit[]): string | null {
  const own = lastVerb(paragraph, start);
  if (own !== null) return own;
  let { chapeau } = paragraph;
  for (let depth = 0; chapeau !== null && depth < DEPTH; depth += 1) {
    const above = units.find((unit) => unit.paragraph.index === chapeau)?.paragraph;
    if (!above) return null;
    const verb = lastVerb(above, above.text.length);
    if (verb !== null) return verb;
    chapeau = above.chapeau;
  }
  return null;
}

function lastVerb({ verb, secondaryVerbs }: Paragraph, before: number): string | null {
  const verbs = verb ? [verb, ...secondaryVerbs] : secondaryVerbs;
  return verbs.findLast((one) => one.start < before)?.lemma ?? verb?.lemma ?? null;
}
