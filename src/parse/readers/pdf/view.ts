/** Struck words are the older text, and those underlined or bold beside them are proposed: one view of lines. */

import type { TrackedView } from '../../reading.ts';
import { readNumber } from '../../segment/numbering.ts';
import { numberInPlace } from '../strikes.ts';
import type { PdfLine, StyleSpan } from './page-text.ts';

export interface ViewedLine {
  /** The line without the words that the view does not have; null when nothing is left of it. */
  readonly line: PdfLine | null;
  /** Words left out. */
  readonly out: string;
  /** Words that are struck, in either view. */
  readonly struck: string;
}

type Part = Pick<StyleSpan, 'start' | 'end'>;

/** Takes the struck words out of a line (`after`), or the words proposed beside them (`before`). */
export function viewLine(line: PdfLine, view: TrackedView): ViewedLine {
  const struck = line.styles.filter((span) => span.struck === true);
  if (struck.length === 0) return { line, out: '', struck: '' };
  const gone = view === 'after' ? struck : proposed(line, struck);
  const words = (spans: readonly Part[]): string =>
    spans.map(({ start, end }) => line.text.slice(start, end).trim()).join(' ');
  const rest = without(line, gone);
  // A number whose words are all gone goes with them.
  const bare = rest !== null && (readNumber(rest.text)?.length ?? -1) >= rest.text.length;
  if (bare) return { line: null, out: line.text, struck: line.text };
  return { line: rest, out: words(gone), struck: words(struck) };
}

/** Words put in beside struck ones, and the number behind a struck one. */
function proposed(line: PdfLine, struck: readonly Part[]): Part[] {
  const found: Part[] = line.styles.filter((span) => isProposed(line, span));
  const [first] = struck;
  const opens = first && line.text.slice(0, first.start).trim() === '';
  const words = opens ? line.text.slice(first.start, first.end) : '';
  const length = first ? numberInPlace(words, line.text.slice(first.end)) : 0;
  return length === 0 ? found : [...found, { start: first!.end, end: first!.end + length }];
}

/** Underlined or bold, and nothing but white space lies between it and struck words. */
function isProposed(line: PdfLine, span: StyleSpan): boolean {
  if (span.struck || !(span.underlined || span.bold)) return false;
  return line.styles.some((other) => {
    if (!other.struck) return false;
    const between =
      other.end <= span.start
        ? line.text.slice(other.end, span.start)
        : line.text.slice(span.end, other.start);
    return between.trim() === '';
  });
}

/** A line without some of its parts; offsets follow. */
function without(line: PdfLine, gone: readonly Part[]): PdfLine | null {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < line.text.length; i += 1) {
    at.push(text.length);
    if (gone.some(({ start, end }) => i >= start && i < end)) continue;
    if (line.text[i] === ' ' && (text === '' || text.endsWith(' '))) continue;
    text += line.text[i];
  }
  at.push(text.length);
  text = text.trimEnd();
  if (text === '') return null;
  const move = (offset: number): number => Math.min(at[offset] ?? text.length, text.length);
  return {
    ...line,
    text,
    styles: line.styles
      .map((span) => ({ ...span, start: move(span.start), end: move(span.end) }))
      .filter((span) => span.end > span.start),
    raised: line.raised.map((mark) => ({ ...mark, at: move(mark.at) })),
  };
}
