/** A Reading's blocks to labelled paragraphs: front matter, preamble, operative part, annexes, closing. */
import type { Dropped, Paragraph, Problem } from '../../model/document.ts';
import { takeOutPositions } from '../positions/take-out.ts';
import type { Block, Reading } from '../reading.ts';
import { isOpeningFormula } from './formulas.ts';
import { frontEnd } from './front.ts';
import { mergeBroken } from './merge.ts';
import { withNotes } from './notes.ts';
import { contestBetween, finishParagraphs } from './paragraph.ts';
import { Walk } from './walk.ts';

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

/** Labels every block after the opening formula; what is in no paragraph is dropped with a reason. */
export function segment(reading: Reading, language: string): Segmentation {
  const { blocks } = reading;
  const formulas = blocks.filter((block) => isOpeningFormula(block.text)).length;
  const start = frontEnd(blocks);
  const front = blocks.slice(0, start);
  const { blocks: body, dropped: said } = takeOutPositions(mergeBroken(blocks.slice(start)));
  const state = new Walk(body, language, formulas);
  body.forEach((block, i) => {
    state.take(block, i);
  });
  const { paragraphs, notesDropped } = withNotes(
    contestBetween(state.drafts, state.loose),
    reading.notes,
  );
  return {
    paragraphs: finishParagraphs(paragraphs, language),
    dropped: [...state.dropped, ...said, ...notesDropped],
    problems: state.problems,
    front,
    formulas,
    closing: state.closing,
    outlines: state.outlines,
    starts: state.starts,
  };
}
