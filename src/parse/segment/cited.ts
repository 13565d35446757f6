/** Paragraphs of a redline of ours, which says their labels and parts: nothing has to be inferred. */
import { extractPositions } from '../positions/extract-positions.ts';
import type { Block, Reading } from '../reading.ts';
import type { Placed } from './items.ts';
import { withFootnotes } from './notes.ts';
import {
  contestBetween,
  draftParagraph,
  finishParagraphs,
  type ParagraphDraft,
} from './paragraph.ts';
import type { Segmentation } from './segmentation.ts';

/** The end of a label that names an item of the paragraph before: `(b)`, `a.`, `¶2`. */
const ITEM = /(?:\([^()]+\)|\p{Ll}{1,3}\.|¶\d+)$/u;

/** Segments a reading in which blocks are cited. What somebody added to it goes on with what is above. */
export function segmentCited(reading: Reading, language: string): Segmentation {
  const { blocks, dropped } = extractPositions(reading.blocks);
  const drafts: ParagraphDraft[] = [];
  const at = new Map<string, ParagraphDraft>();
  const outlines = new Map<number, number>();
  for (const block of blocks) {
    const { label, part } = block.cited ?? addedTo(drafts);
    const placed = placedIn(unused(label, at), at, drafts);
    const paragraph = draftParagraph(block, part, null, { next: () => placed }, drafts, language);
    if (block.outline !== undefined) outlines.set(drafts.length, block.outline);
    drafts.push(paragraph);
    at.set(paragraph.label, paragraph);
  }
  const { paragraphs, notesDropped } = withFootnotes(contestBetween(drafts, []), reading.notes);
  return {
    paragraphs: finishParagraphs(paragraphs, language),
    dropped: [...dropped, ...notesDropped],
    problems: [],
    front: [],
    // A redline shows no formula and needs none: the parts are known.
    formulas: 1,
    closing: [],
    outlines,
    starts: new Set(),
  };
}

function addedTo(drafts: readonly ParagraphDraft[]): NonNullable<Block['cited']> {
  const last = drafts.findLast(({ part }) => part !== 'heading');
  if (!last) return { label: 'Text 1', part: 'operative' };
  return { label: `${last.label.replace(/¶\d+$/, '')}¶2`, part: last.part };
}

/** The label, or the next one like it when a paragraph has it already. */
function unused(label: string, at: ReadonlyMap<string, unknown>): string {
  if (!at.has(label)) return label;
  let count = 2;
  while (at.has(`${label}#${count}`)) count += 1;
  return `${label}#${count}`;
}

function placedIn(
  label: string,
  at: ReadonlyMap<string, ParagraphDraft>,
  drafts: readonly ParagraphDraft[],
): Placed {
  const bare = label.replace(/#\d+$/, '');
  const stem = bare.replace(ITEM, '').trim();
  const parent =
    stem === bare ? undefined : (at.get(stem) ?? drafts.findLast(({ level }) => level === 1));
  return {
    label,
    level: parent ? parent.level + 1 : 1,
    chapeau: parent?.index ?? null,
    inferred: false,
  };
}
