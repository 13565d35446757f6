/**
 * Who wants what, taken out of the words of rolling texts. No convention is assumed: States stand in
 * square or round brackets, before or after the words they speak of. What is taken out is dropped with a
 * reason; a name alone that may be part of the sentence stays.
 */
import type { Dropped, DropReason, Mark } from '../../model/document.ts';
import type { Position, RoomStanding } from '../../model/position.ts';
import type { Block } from '../reading.ts';
import { readNumber } from '../segment/numbering.ts';
import { type Clean, cutOut } from './cut-out.ts';
import { findCuts } from './find-cuts.ts';
import type { SayingCut } from './named.ts';
import { numberFirst } from './number-first.ts';
import { severalBelow } from './option-lines.ts';
import { type Announced, announces, standingBelow, withAnnounced } from './own-lines.ts';
import { positionsOf } from './positions-of.ts';
import { withComments, withoutRoomLines } from './room-lines.ts';

export interface ExtractedPositions {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** Notes of the room, as printed; each is a comment on a paragraph now. */
  readonly notes: readonly string[];
}

/** Blocks without attributions and standings; one that holds nothing else goes to the block before it. */
export function extractPositions(all: readonly Block[]): ExtractedPositions {
  const left: Block[] = [];
  const { blocks, proposed, ...lines } = withoutRoomLines(all);
  const dropped: Dropped[] = [...lines.dropped];
  const notes: string[] = [...lines.notes];
  const several = severalBelow(blocks);
  let pending: Announced = { sayings: [] };
  const keep = (block: Block): void => {
    const isWords = /[\p{L}\p{N}]/u.test(block.text);
    left.push(isWords ? withAnnounced(block, pending) : block);
    if (isWords) pending = { sayings: [] };
  };
  for (const [i, printed] of blocks.entries()) {
    const { page, text } = printed;
    if (several.get(i)) {
      left.push({ ...printed, role: 'heading' });
      continue;
    }
    const announced = announces(printed, blocks[i + 1]);
    if (announced) {
      const { sayings, alternative = pending.alternative } = announced;
      pending = { sayings: [...pending.sayings, ...sayings], ...(alternative && { alternative }) };
      dropped.push({ reason: announced.reason, text, page });
      if (announced.left !== '') left.push({ ...printed, text: announced.left, marks: [] });
      continue;
    }
    const standing = standingBelow(printed, left.at(-1));
    if (standing) {
      left[left.length - 1] = standing;
      dropped.push({ reason: 'standing', text, page });
      continue;
    }
    const block = numberFirst(printed);
    pending = { ...pending, sayings: [...proposed[i]!, ...pending.sayings] };
    const taken = takeOut(block);
    const previous = left.at(-1);
    if (!taken || /[\p{L}\p{N}]/u.test(taken.block.text)) keep(taken?.block ?? block);
    else if (previous && block.number === '') left[left.length - 1] = joined(previous, taken.block);
    else {
      keep(block);
      continue;
    }
    if (!taken) continue;
    dropped.push(...taken.dropped.map((drop) => ({ ...drop, page })));
    notes.push(...taken.notes);
  }
  return { blocks: left, dropped, notes };
}

interface Taken {
  readonly block: Block;
  readonly dropped: readonly Omit<Dropped, 'page'>[];
  readonly notes: readonly string[];
}

function takeOut(block: Block): Taken | null {
  const { text } = block;
  const number = block.number === '' ? (readNumber(text)?.length ?? 0) : 0;
  const cuts = findCuts(text, number);
  if (cuts.length === 0) return null;
  const clean = cutOut(text, cuts);
  const positions: Position[] = positionsOf(text, number, cuts, clean);
  const standing = cuts.find((cut) => cut.standing !== undefined)?.standing;
  // One name for the whole paragraph; several stand within it.
  const alternatives = cuts.flatMap(({ alternative }) => alternative ?? []);
  const [alternative] = alternatives.length === 1 ? alternatives : [];
  const at = clean.offset;
  const printed = ({ start, end }: SayingCut): string => text.slice(start, end).trim();
  const marks = block.marks
    .map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }))
    .filter(({ kind, start, end }) => end > start || kind === 'comment');
  const notes = cuts.filter(({ isNote }) => isNote);
  return {
    notes: notes.map((cut) => printed(cut)),
    block: {
      ...block,
      text: clean.text,
      marks: [...marks, ...notes.map((cut) => comment(cut, printed(cut), clean))],
      footnotes: block.footnotes.map((note) => ({ ...note, at: at(note.at) })),
      ...(positions.length > 0 && { positions }),
      ...(standing && { standing }),
      ...(alternative && { alternative }),
    },
    dropped: cuts.map((cut) => ({ reason: reasonOf(cut), text: printed(cut) })),
  };
}

/** A note on the words where it stood; at the end of all of them on the whole. */
function comment({ end }: SayingCut, note: string, { text, offset }: Clean): Mark {
  const at = offset(end);
  return { kind: 'comment', start: at >= text.trimEnd().length ? 0 : at, end: at, note };
}

function reasonOf({ standing, alternative, isNote }: SayingCut): DropReason {
  if (isNote) return 'comment';
  if (standing) return 'standing';
  return alternative ? 'alternative' : 'attribution';
}

/** What is said on a line of its own is about the paragraph before it. */
function joined(block: Block, said: Block): Block {
  const start = block.number === '' ? (readNumber(block.text)?.length ?? 0) : 0;
  const whole = { start, end: block.text.length };
  const more = (said.positions ?? []).map((position): Position => {
    if (position.words !== '') return { ...position, ...place(block.text, position.words) };
    return { ...position, ...whole, words: block.text.slice(start) };
  });
  const positions = [...(block.positions ?? []), ...more];
  const standing: RoomStanding | undefined = said.standing ?? block.standing;
  const footnotes = said.footnotes.map((note) => ({ ...note, at: block.text.length }));
  const notes = said.marks.flatMap(({ kind, note }) => (kind === 'comment' && note ? [note] : []));
  return {
    ...withComments(block, notes),
    footnotes: [...block.footnotes, ...footnotes],
    ...(positions.length > 0 && { positions }),
    ...(standing && { standing }),
  };
}

function place(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return start < 0
    ? { start: text.length, end: text.length }
    : { start, end: start + words.length };
}
