/** What is written with other characters than it seems to be is read as it looks, and told. */
import type { Mark } from '../model/document.ts';
import { DIRECTIONS, type Disguise, disguisesIn, isLatin } from '../words/disguise.ts';
import type { Block, Reading } from './reading.ts';

/** A disguise with the block it stands in. */
export interface FoundDisguise extends Disguise {
  readonly block: Block;
}

/**
 * The reading in plain letters. In a text whose own letters are not Latin only marks of direction are
 * taken out, which belong there. `found` is in reading order.
 */
export function undisguise(
  reading: Reading,
  language: string,
): { reading: Reading; found: readonly FoundDisguise[] } {
  if (!isLatin(reading.extracted))
    return { reading: rewrite(reading, withoutDirections), found: [] };
  const english = language === 'en';
  const plain = (text: string): string => replaced(text, disguisesIn(text, english));
  const found: FoundDisguise[] = [];
  const blocks = reading.blocks.map((block) => {
    const disguises = disguisesIn(block.text, english);
    if (disguises.length === 0) return block;
    const next = plainBlock(block, disguises);
    found.push(...disguises.map((disguise) => ({ ...disguise, block: next })));
    return next;
  });
  if (found.length === 0) return { reading, found };
  return { reading: { ...rewrite(reading, plain), blocks }, found };
}

const withoutDirections = (text: string): string => text.replace(DIRECTIONS, '');

/** Everything of a reading that is compared with everything else of it, word by word. */
function rewrite(reading: Reading, plain: (text: string) => string): Reading {
  return {
    ...reading,
    blocks: reading.blocks.map((block) => {
      const text = plain(block.text);
      return text === block.text ? block : plainBlock(block, directionsOf(block.text));
    }),
    notes: reading.notes.map((note) => ({ ...note, text: plain(note.text) })),
    dropped: reading.dropped.map((drop) => ({ ...drop, text: plain(drop.text) })),
    extracted: plain(reading.extracted),
  };
}

/** Each mark of direction as a disguise of nothing. */
function directionsOf(text: string): Disguise[] {
  return [...text.matchAll(DIRECTIONS)].map(({ 0: written, index }) => ({
    kind: 'directions',
    written,
    read: '',
    start: index,
    end: index + written.length,
  }));
}

function replaced(text: string, disguises: readonly Disguise[]): string {
  let plain = '';
  let at = 0;
  for (const { start, end, read } of disguises) {
    plain += text.slice(at, start) + read;
    at = end;
  }
  return plain + text.slice(at);
}

/** Offsets inside a disguise move to its end. */
function plainBlock(block: Block, disguises: readonly Disguise[]): Block {
  const shifted = (offset: number, atStart: boolean): number => {
    let shift = 0;
    for (const { start, end, read } of disguises) {
      if (offset >= end) shift += read.length - (end - start);
      else if (offset > start) return start + shift + (atStart ? 0 : read.length);
      else break;
    }
    return offset + shift;
  };
  const marks: Mark[] = block.marks.map((mark) => ({
    ...mark,
    start: shifted(mark.start, true),
    end: shifted(mark.end, false),
  }));
  const footnotes = block.footnotes.map((note) => ({
    ...note,
    text: withoutDirections(note.text),
    at: shifted(note.at, false),
  }));
  return { ...block, text: replaced(block.text, disguises), marks, footnotes };
}
