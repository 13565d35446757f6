/** What of a passage does not stand in the other place: a word that was lost or won on the way. */
import type { Span } from '../../model/document.ts';
import type { PassageRange } from '../../passages/passage-text.ts';
import { type ContentText, spanIn } from './content-words.ts';

/** The content words of a run that the other run has not, or less often; neighbours are one span. */
export function onlyHere(
  text: ContentText,
  { from, to }: PassageRange,
  other: ContentText,
  there: PassageRange,
): Span[] {
  const left = new Map<number, number>();
  for (let at = there.from; at < there.to; at += 1) {
    const word = other.numbers[at]!;
    left.set(word, (left.get(word) ?? 0) + 1);
  }
  const spans: Span[] = [];
  let first = -1;
  for (let at = from; at <= to; at += 1) {
    const count = at < to ? (left.get(text.numbers[at]!) ?? 0) : 1;
    if (at < to) left.set(text.numbers[at]!, count - 1);
    if (count <= 0 && first < 0) first = at;
    if (count > 0 && first >= 0) {
      spans.push(spanIn(text, { from: first, to: at }));
      first = -1;
    }
  }
  return spans;
}
