/** Which words of which paragraphs went or came: what a change deletes or inserts, moved phrases and citations aside. */
import type { Change, Edit } from '../../model/change.ts';
import type { Paragraph, Span } from '../../model/document.ts';

/** A paragraph of one side of a change with the spans that went or came, in order of place. */
export interface Opened {
  readonly paragraph: Paragraph;
  readonly change: Change;
  readonly spans: readonly Span[];
}

/** The opened paragraphs of the before or the after side of all changes; those with nothing open are left out. */
export function openedOf(changes: readonly Change[], side: 'before' | 'after'): Opened[] {
  return changes.flatMap((change) => {
    if (change.kind === 'kept' || change[side].length === 0) return [];
    const open = openSpans(change.edits, side === 'before' ? 'delete' : 'insert');
    let offset = 0;
    const opened: Opened[] = [];
    for (const paragraph of change[side]) {
      const spans = within(open, offset, offset + paragraph.text.length);
      if (spans.length > 0) opened.push({ paragraph, change, spans });
      offset += paragraph.text.length + 1;
    }
    return opened;
  });
}

/** Spans of the deletions or insertions in the text of their side. */
function openSpans(edits: readonly Edit[], op: 'delete' | 'insert'): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.op !== op && edit.op !== 'equal') continue;
    const end = at + edit.text.length;
    if (edit.op === op && edit.move === undefined && !edit.citation) {
      const last = spans.at(-1);
      if (last?.end === at) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start: at, end });
    }
    at = end;
  }
  return spans;
}

/** The parts of spans that lie in `from`–`to`, counted from `from`. */
function within(spans: readonly Span[], from: number, to: number): Span[] {
  return spans.flatMap(({ start, end }) => {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return first < last ? [{ start: first - from, end: last - from }] : [];
  });
}
