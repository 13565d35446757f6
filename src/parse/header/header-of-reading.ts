/** Hands a Reading to the header reader, and its front blocks to the list of dropped words. */
import type { Dropped, DropReason } from '../../model/document.ts';
import type { Block, Reading } from '../reading.ts';
import { isBold } from '../segment/front.ts';
import type { HeaderFields } from './fields.ts';
import { readHeader } from './read-header.ts';

/** What stands on the page around the text, as opposed to words left out of it. */
const FURNITURE: ReadonlySet<DropReason> = new Set([
  'running head',
  'page number',
  'job number',
  'decoration',
]);

/** Reads the header of a document from its front blocks, closing lines and page furniture. */
export function headerOf(
  reading: Reading,
  front: readonly Block[],
  closing: readonly string[],
  name: string,
  language: string,
): HeaderFields {
  return readHeader({
    front: front.map((block) => ({
      text: withAsterisks(block),
      bold: block.marks.length === 0 ? null : isBold(block),
      indent: block.indent,
    })),
    closing,
    notes: reading.notes,
    furniture: reading.dropped
      .filter((entry) => FURNITURE.has(entry.reason))
      .map((entry) => entry.text),
    name,
    language,
  });
}

/** Sponsors that are no members carry an asterisk, which readers took out as a note's mark. */
function withAsterisks({ text, footnotes }: Block): string {
  let words = text;
  for (const { mark, at } of [...footnotes].reverse()) {
    if (/^\*+$/.test(mark)) words = words.slice(0, at) + mark + words.slice(at);
  }
  return words;
}

/** The front blocks as dropped words, each with the role it turned out to have. */
export function droppedFront(front: readonly Block[], header: HeaderFields): Dropped[] {
  return front.map((block, i) => {
    const words = [block.number, block.text, ...block.footnotes.map((note) => note.mark)];
    return {
      reason: header.roles[i] ?? 'masthead',
      text: words.filter((word) => word !== '').join(' '),
      page: block.page,
    };
  });
}
