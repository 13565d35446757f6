/** A Reading's blocks to labelled paragraphs: front matter, preamble, operative part, annexes, closing. */
import { extractPositions } from '../positions/extract-positions.ts';
import { notesAsComments, unsurePositions } from '../positions/unsure.ts';
import type { Reading } from '../reading.ts';
import { segmentCited } from './cited.ts';
import { isOpeningFormula } from './formulas.ts';
import { frontEnd } from './front.ts';
import { mergeBroken } from './merge.ts';
import { withFootnotes } from './notes.ts';
import { contestBetween, finishParagraphs } from './paragraph.ts';
import type { Segmentation } from './segmentation.ts';
import { BlockWalk } from './walk.ts';

/** Labels every block after the opening formula; what is in no paragraph is dropped with a reason. */
export function segment(reading: Reading, language: string): Segmentation {
  const { blocks } = reading;
  if (blocks.some(({ cited }) => cited)) return segmentCited(reading, language);
  const formulas = blocks.filter((block) => isOpeningFormula(block.text)).length;
  const start = frontEnd(blocks);
  const front = blocks.slice(0, start);
  const { blocks: body, dropped: said, notes } = extractPositions(mergeBroken(blocks.slice(start)));
  const state = new BlockWalk(body, language, formulas);
  body.forEach((block, i) => {
    state.place(block, i);
  });
  const { paragraphs, notesDropped } = withFootnotes(
    contestBetween(state.drafts, state.loose),
    reading.notes,
  );
  return {
    paragraphs: finishParagraphs(paragraphs, language),
    dropped: [...state.dropped, ...said, ...notesDropped],
    problems: [
      ...state.problems,
      ...unsurePositions(paragraphs),
      ...notesAsComments(paragraphs, notes),
    ],
    front,
    formulas,
    closing: state.closing,
    outlines: state.outlines,
    starts: state.starts,
  };
}
