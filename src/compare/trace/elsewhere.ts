/** Words that a paragraph on its own lost and that stand elsewhere in the newer document: for pairs that no alignment made. */
import type { Change, PassageAt, TracedPassage } from '../../model/change.ts';
import type { Paragraph, Span } from '../../model/document.ts';
import { indexPassages, seedsBySource, seedsIn } from '../../passages/passage-index.ts';
import { type PassageText, passageText, spanOf } from '../../passages/passage-text.ts';
import { bestOf, type Passage, passagesBetween } from '../../passages/passages.ts';
import { wordsOf } from '../../words/words.ts';

/** Fewer words in a row are a phrase that any paragraph may have. */
const LEAST = 8;

/** Such a change with the passages that stand, word for word, in another paragraph than its own. */
export function elsewhereIn(paragraphs: readonly Paragraph[]): (change: Change) => Change {
  const texts = paragraphs.map(({ text }) => passageText(wordsOf(text)));
  const index = indexPassages(texts, { gram: LEAST, window: 1 });
  return (change) => {
    const [before] = change.before;
    if (!before || change.kind !== 'edited') return change;
    const asked = passageText(wordsOf(before.text));
    const gone = goneWords(change, asked);
    const found = [...seedsBySource(seedsIn(index, asked.numbers))].flatMap(([source, seeds]) => {
      const paragraph = paragraphs[source]!;
      if (!keeps(paragraph, change)) return [];
      const other = texts[source]!;
      const options = { gap: 0, least: LEAST };
      return passagesBetween(asked.numbers, other.numbers, seeds, options)
        .flatMap((passage) => goneOf(passage, gone))
        .map((passage) => ({ ...passage, paragraph, other }));
    });
    const passages = bestOf(found).map(
      ({ here, there, paragraph, other }): TracedPassage => ({
        how: 'repeated',
        from: placeIn(before, spanOf(asked, here)),
        to: placeIn(paragraph, spanOf(other, there)),
        share: 1,
      }),
    );
    return passages.length === 0 ? change : { ...change, passages };
  };
}

/** Another paragraph than its own; what only the preamble says now was lost from the operative part. */
function keeps({ label, part }: Paragraph, { before, after }: Change): boolean {
  const asks = before.some((one) => one.part === 'operative');
  return part !== 'heading' && !(asks && part === 'preamble') && !isAmong(label, after);
}

const isAmong = (label: string, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some((one) => one.label === label);

/** Without a verb: what its force is there is not said of a paragraph that is compared with another one. */
const placeIn = ({ label, part }: Paragraph, { start, end }: Span): PassageAt => ({
  ...{ label, start, end, part },
  verb: null,
});

/** The parts of a passage that went, word for word as they stand elsewhere. */
function goneOf({ here, there }: Passage, gone: Uint8Array): Passage[] {
  const parts: Passage[] = [];
  for (let from = here.from; from < here.to; from += 1) {
    let to = from;
    while (to < here.to && gone[to] === 1) to += 1;
    const shift = there.from - here.from;
    const part = { here: { from, to }, there: { from: from + shift, to: to + shift } };
    if (to - from >= LEAST) parts.push({ ...part, same: to - from });
    from = to;
  }
  return parts;
}

/** 1 for each word of the older paragraph that the newer one has not. */
function goneWords({ edits }: Change, { starts, ends }: PassageText): Uint8Array {
  const gone = new Uint8Array(starts.length);
  const spans: Span[] = [];
  let at = 0;
  for (const { op, text } of edits) {
    if (op === 'insert') continue;
    if (op === 'delete') spans.push({ start: at, end: at + text.length });
    at += text.length;
  }
  for (let i = 0; i < gone.length; i += 1) {
    const isGone = spans.some(({ start, end }) => start < ends[i]! && starts[i]! < end);
    gone[i] = isGone ? 1 : 0;
  }
  return gone;
}
