/**
 * Who wants what, taken out of the words of rolling texts. No convention is assumed: States stand in
 * square or round brackets, before or after the words they speak of. What is taken out is dropped with a
 * reason; a name alone that may be part of the sentence stays.
 */
import type { Dropped, DropReason } from '../../model/document.ts';
import type { Position, RoomStanding } from '../../model/position.ts';
import type { Block } from '../reading.ts';
import { readNumber } from '../segment/numbering.ts';
import { cutOut } from './cut-out.ts';
import { findCuts } from './find-cuts.ts';
import type { SayingCut } from './named.ts';
import { severalBelow } from './option-lines.ts';
import {
  type Announced,
  announces,
  numberFirst,
  standingBelow,
  withAnnounced,
} from './own-lines.ts';
import { positionsOf } from './positions-of.ts';

export interface ExtractedPositions {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** Blocks without attributions and standings; one that holds nothing else goes to the block before it. */
export function extractPositions(blocks: readonly Block[]): ExtractedPositions {
  const left: Block[] = [];
  const dropped: Dropped[] = [];
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
    const taken = takeOut(block);
    const previous = left.at(-1);
    if (!taken || /[\p{L}\p{N}]/u.test(taken.block.text)) keep(taken?.block ?? block);
    else if (previous && block.number === '') left[left.length - 1] = joined(previous, taken.block);
    else {
      keep(block);
      continue;
    }
    if (taken) dropped.push(...taken.dropped.map((drop) => ({ ...drop, page })));
  }
  return { blocks: left, dropped };
}

function takeOut(block: Block): { block: Block; dropped: Omit<Dropped, 'page'>[] } | null {
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
  const marks = block.marks
    .map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }))
    .filter(({ kind, start, end }) => end > start || kind === 'comment');
  return {
    block: {
      ...block,
      text: clean.text,
      marks,
      footnotes: block.footnotes.map((note) => ({ ...note, at: at(note.at) })),
      ...(positions.length > 0 && { positions }),
      ...(standing && { standing }),
      ...(alternative && { alternative }),
    },
    dropped: cuts.map((cut) => ({
      reason: reasonOf(cut),
      text: text.slice(cut.start, cut.end).trim(),
    })),
  };
}

function reasonOf({ standing, alternative }: SayingCut): DropReason {
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
  return {
    ...block,
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
