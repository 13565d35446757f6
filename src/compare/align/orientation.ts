/** One fixed orientation for each pair, so that swapping the arguments mirrors the result exactly. */
import type { Document, Paragraph } from '../../model/document.ts';

/**
 * True when the pair is to be computed the other way round. Every score is the same from both sides;
 * only ties could fall differently, and they fall in the orientation chosen here by content alone.
 */
export function isSwapped(before: Document, after: Document): boolean {
  const a = before.paragraphs;
  const b = after.paragraphs;
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareParagraphs(a[i]!, b[i]!);
    if (order !== 0) return order > 0;
  }
  return a.length > b.length;
}

function compareParagraphs(a: Paragraph, b: Paragraph): number {
  return (
    compareText(a.text, b.text) ||
    compareText(a.part, b.part) ||
    a.level - b.level ||
    compareText(a.label, b.label) ||
    (a.chapeau ?? -1) - (b.chapeau ?? -1)
  );
}

/** By code unit, never by locale. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
