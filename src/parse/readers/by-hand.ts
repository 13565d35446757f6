/** The text of one view of a Reading whose blocks carry marks of words struck and put in by hand. */
import type { Dropped, Mark } from '../../model/document.ts';
import type { Block, Reading, TrackedView } from '../reading.ts';
import { struckProblem } from './shown.ts';

/** The Reading as it stands before or after the changes, with a problem where words were struck. */
export function viewByHand(reading: Reading, view: TrackedView): Reading {
  if (!reading.blocks.some(isChanged)) return reading;
  const dropped: Dropped[] = [];
  let { extracted } = reading;
  const blocks = reading.blocks.flatMap((block) => {
    if (!isChanged(block)) return [block];
    const gone = block.marks.filter((mark) => isGone(mark, view));
    const words = gone.map(({ start, end }) => block.text.slice(start, end).trim());
    const kept = without(block, gone);
    extracted = extracted.replace(block.text, () => `${kept.text}\n${words.join('\n')}`);
    dropped.push(
      ...words.map((text) => ({ reason: 'struck out' as const, text, page: block.page })),
    );
    if (kept.text !== '') return [kept];
    if (block.number !== '') {
      dropped.push({ reason: 'struck out', text: block.number, page: block.page });
    }
    return [];
  });
  const struck = reading.blocks
    .filter(isChanged)
    .flatMap(({ text, marks }) =>
      marks
        .filter(({ kind }) => kind === 'deleted')
        .map(({ start, end }) => text.slice(start, end)),
    )
    .join(' … ');
  return {
    ...reading,
    blocks,
    extracted,
    dropped: [...reading.dropped, ...dropped],
    problems: [...reading.problems, struckProblem(struck, null)],
  };
}

/** Words put in count only where others are struck: elsewhere they are underlined for other reasons. */
function isChanged({ marks }: Block): boolean {
  return marks.some(({ kind, author }) => kind === 'deleted' && author === '');
}

function isGone({ kind, author }: Mark, view: TrackedView): boolean {
  return author === '' && kind === (view === 'after' ? 'deleted' : 'inserted');
}

/** The block without some of its words; what stood behind them moves up. */
function without(block: Block, gone: readonly Mark[]): Block {
  let result = block;
  for (const { start, end } of [...gone].sort((a, b) => b.start - a.start)) {
    const space =
      result.text[start - 1] === ' ' || start === 0
        ? /^ ?/.exec(result.text.slice(end))![0].length
        : 0;
    result = cut(result, start, end + space);
  }
  const text = result.text.trimEnd();
  return {
    ...result,
    text,
    marks: result.marks.filter((mark) => !gone.includes(mark) && mark.start < mark.end),
  };
}

function cut(block: Block, start: number, end: number): Block {
  const place = (at: number): number => (at <= start ? at : Math.max(start, at - (end - start)));
  return {
    ...block,
    text: block.text.slice(0, start) + block.text.slice(end),
    marks: block.marks.map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) })),
    footnotes: block.footnotes.map((note) => ({ ...note, at: place(note.at) })),
  };
}
