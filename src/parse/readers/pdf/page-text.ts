/** Plain records between the PDF worker and the layout: pages of lines with their geometry. */
import type { DropReason } from '../../../model/document.ts';

/** A stretch of a line in one style. Offsets are into `Line.text`. */
export interface StyleSpan {
  readonly start: number;
  readonly end: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** A line is drawn through it, or under it. */
  readonly struck?: boolean;
  readonly underlined?: boolean;
}

/** A raised small run: a footnote mark or an ordinal ending, taken out of the line. */
export interface Raised {
  /** Offset in `Line.text` at which it stood. */
  readonly at: number;
  readonly text: string;
}

/**
 * One printed line. Lengths in points, origin at the lower left of the page, y at the baseline; on
 * pages read from right to left x is measured from the right edge.
 */
export interface PdfLine {
  /** Words as printed; a tab stands where the next piece is more than three ems away. */
  readonly text: string;
  readonly x: number;
  /** Where the line ends: its right edge, or the left one where reading starts at the right. */
  readonly xEnd: number;
  readonly y: number;
  /** Size of the largest glyphs, in points. */
  readonly size: number;
  readonly styles: readonly StyleSpan[];
  readonly raised: readonly Raised[];
  /** It ends within a word, at a hyphen that the file says is none of the word's (and is not in `text`). */
  readonly soft?: boolean;
}

/** A body line with its page and that page's width, in points. */
export interface BodyLine extends PdfLine {
  readonly page: number;
  readonly width: number;
}

export interface PageText {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  /** Barcodes and other characters that are no words, as painted. */
  readonly decorations: readonly string[];
  /** What stands on the page beside its text, or is in the file and cannot be seen. */
  readonly aside: readonly AsideWords[];
  /** How many images the page paints: tells a scan from an empty page. */
  readonly images: number;
  /** What the page shows where its text stands and that may hold words: `a picture`. */
  readonly unread: readonly string[];
  /** The words are what text recognition made of a picture of the page. */
  readonly recognised: boolean;
  /** A picture, or letters as outlines, cover the page. */
  readonly scan: boolean;
  /** Columns or rows of a table were painted line by line, and are read column by column. */
  readonly columns: boolean;
}

/** Words that are no text of the page, line by line, and why. */
export interface AsideWords {
  readonly reason: Extract<DropReason, 'not shown' | 'watermark' | 'note' | 'line number'>;
  readonly text: string;
  /** A note by where it stands and how it looks, which is told: nothing in the file calls it one. */
  readonly beside?: true;
}
