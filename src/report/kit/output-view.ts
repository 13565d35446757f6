/** What the reader of an output has before them, and asked to see. */
import type { FindCodeFile } from './code-place.ts';

export interface OutputView {
  /** Colour codes may be written. */
  readonly color: boolean;
  /** Columns of text. */
  readonly width: number;
}

export interface ReportView extends OutputView {
  /** Every change, not only the flagged ones. */
  readonly all: boolean;
  /** Added and removed paragraphs in full. */
  readonly full?: boolean;
  /** Where a code host can open the texts. */
  readonly codeFile?: FindCodeFile;
}

export interface DocumentView extends OutputView {
  /** List what was left out of the paragraphs, and why. */
  readonly dropped: boolean;
}
