/** What the segmentation makes of a Reading. */
import type { Dropped, Paragraph, Problem } from '../../model/document.ts';
import type { Block } from '../reading.ts';

export interface Segmentation {
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
  /** Blocks before the opening formula, for the header. */
  readonly front: readonly Block[];
  /** How many opening formulas were found: none in amendments, reports and treaties. */
  readonly formulas: number;
  /** Texts of the closing: meeting, date, adoption note. */
  readonly closing: readonly string[];
  /** Positions of headings whose level the file names, and where texts begin: for `withSections`. */
  readonly outlines: ReadonlyMap<number, number>;
  readonly starts: ReadonlySet<number>;
}
