/** What every format reader produces: blocks in reading order, for the one segmentation. */
import type { Dropped, Footnote, Mark, Part, Problem } from '../model/document.ts';
import type { Format } from '../model/file-formats.ts';
import type { Position, RoomStanding } from '../model/position.ts';

/** A cell of a table; all three count from 0. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One printed paragraph as it stands in the file, not yet labelled. */
export interface Block {
  /**
   * The words, cleaned (`words/normalise.ts`) and with single spaces, without footnote marks. Typed
   * numbering stays in the text; the segmentation takes it out.
   */
  readonly text: string;
  /** Automatic numbering, as it would be printed (`13.`, `(b)`); empty when it is typed or absent. */
  readonly number: string;
  /** Italic, bold, tracked changes, comments. Offsets into `text`. */
  readonly marks: readonly Mark[];
  /** Notes called in this block; `text` may be empty until matched with `Reading.notes`. */
  readonly footnotes: readonly Footnote[];
  /** Taken out of the words by the segmentation. */
  readonly positions?: readonly Position[];
  readonly standing?: RoomStanding;
  readonly alternative?: string;
  /** From 1; null for formats without pages. */
  readonly page: number | null;
  /** Left edge of the first line, in points, relative to the text's left margin; null if unknown. */
  readonly indent: number | null;
  /** What the file itself says it is: a heading style, a table cell, a page header. */
  readonly role: 'body' | 'heading' | 'table';
  /** Its place in a table, where the file has rows and columns. */
  readonly cell?: TableCell;
  /** How deep a mail quotes it from others. */
  readonly quoted?: number;
  /** Level of a heading, from 1, where the file names it. */
  readonly outline?: number;
  /** Label and part, where the file is a redline of ours that says them: `model/redline.ts`. */
  readonly cited?: { readonly label: string; readonly part: Part };
}

/** The note at the foot of a page or the end of a file. */
export interface Note {
  readonly mark: string;
  readonly text: string;
  readonly page: number | null;
}

export interface Reading {
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** What the reader itself left out: running heads, page numbers, footnote marks, deletions. */
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
  /**
   * Everything that was extracted, in reading order, before anything was sorted into blocks, notes
   * and drops. The conservation check compares its words with theirs.
   */
  readonly extracted: string;
}

/**
 * Which text of a file with tracked changes is meant: the one before them (all rejected) or the one
 * after them (all accepted). Other files have one text.
 */
export type TrackedView = 'before' | 'after';

/**
 * A reader of one format. Throws UnreadableError when there is no text to trust. Without a view, a
 * file with tracked changes is read as if all were accepted.
 */
export type Reader = (bytes: Uint8Array, input: string, view?: TrackedView) => Promise<Reading>;
