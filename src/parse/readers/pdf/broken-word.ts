/** Makes a word that two lines share whole on one of them; styles and raised marks go with their letters. */
import type { PdfLine, StyleSpan } from './page-text.ts';

type Pair = readonly [first: PdfLine, second: PdfLine];

/**
 * The word on the second line, so that nothing opens a line that did not open it; null when the first
 * line holds no other word.
 *
 * @param before what the first line holds of the word, without the hyphen
 */
export function moveHeadDown(first: PdfLine, second: PdfLine, before: string): Pair | null {
  const cut = withoutHyphen(first.text).length - before.length;
  const rest = first.text.slice(0, cut).trimEnd();
  if (rest === '') return null;
  const by = before.length;
  const moved = first.styles
    .filter((span) => span.end > cut && span.start < cut + by)
    .map((span) => shifted(span, -cut, by));
  const [own, carried] = [first.raised.filter((mark) => mark.at <= cut), first.raised];
  return [
    {
      ...ended(first, rest),
      raised: own.map((mark) => ({ ...mark, at: Math.min(mark.at, rest.length) })),
    },
    {
      ...second,
      text: before + second.text,
      styles: [...moved, ...second.styles.map((span) => shifted(span, by, Infinity))],
      raised: [
        ...carried.filter((mark) => mark.at > cut).map((mark) => ({ ...mark, at: by })),
        ...second.raised.map((mark) => ({ ...mark, at: mark.at + by })),
      ],
    },
  ];
}

/** The word on the first line; null when the second line holds nothing else. */
export function moveTailUp(first: PdfLine, second: PdfLine): Pair | null {
  const end = /\s/.exec(second.text)?.index ?? -1;
  if (end < 0) return null;
  const stem = withoutHyphen(first.text);
  const tail = second.text.slice(0, end);
  const from = end + 1;
  const text = stem + tail;
  const styles = ended(first, stem).styles;
  const last = styles.at(-1);
  return [
    {
      ...first,
      text,
      soft: false,
      styles: last ? [...styles.slice(0, -1), { ...last, end: text.length }] : [],
      raised: [
        ...first.raised,
        ...second.raised
          .filter((mark) => mark.at <= end)
          .map((mark) => ({ ...mark, at: text.length })),
      ],
    },
    {
      ...second,
      text: second.text.slice(from),
      styles: second.styles
        .map((span) => shifted(span, -from, Infinity))
        .filter((span) => span.end > span.start),
      raised: second.raised
        .filter((mark) => mark.at > end)
        .map((mark) => ({ ...mark, at: mark.at - from })),
    },
  ];
}

const withoutHyphen = (text: string): string => text.replace(/-$/, '');

/** A line that ends earlier than it did; where it ends on the page stays, for it is as full. */
function ended(line: PdfLine, text: string): PdfLine {
  const styles = line.styles
    .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
    .filter((span) => span.end > span.start);
  return { ...line, text, soft: false, styles };
}

function shifted(span: StyleSpan, by: number, most: number): StyleSpan {
  const end = Math.min(span.end + by, most);
  return { ...span, start: Math.max(0, span.start + by), end };
}
