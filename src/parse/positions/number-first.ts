/** Who speaks of a paragraph in front of its number or inside of its brackets: `(Mexico) 3. Encourages …`, `(d ter, EU) Requests …`. */
import type { Block } from '../reading.ts';
import { readNumber } from '../segment/numbering.ts';
import { readProposers, readSayings } from './saying.ts';
import { lineStanding, readStanding } from './status.ts';

/** `(Mexico) 3. Encourages …`, `RUS: 2. Calls upon …`. */
const SPEAKER_FIRST = /^\s*(?:[[(]([^[\]()]{2,160})[\])]|([^:\d[\]()]{2,80}):)\s*[:–—-]?\s*/u;
/** `(d ter, EU) Requests`, `(OP3 – agreed ad ref) Requests`, `3 bis (EU). Requests`: number, sign, what is said. */
const INSIDE =
  /^([[(])\s*([^[\](),–—:]{1,20}?)\s*([,–—:]|\s-)\s*([^[\]()]{2,120})[\])]\s*[.:]?\s*(?=\S)/u;
const BEFORE_STOP =
  /^(\d{1,3}(?:\s\p{L}{1,9}){0,2})\s?([[(][^[\]()]{2,120}[\])])\s?([.:])\s+(?=\S)/u;

/** A paragraph with its number in front of who speaks, so that both are read as everywhere else. */
export function numberFirst(block: Block): Block {
  if (block.number !== '') return block;
  return speakerBehind(block) ?? unfolded(block) ?? block;
}

/** `(Mexico) 3. Encourages` → `3. (Mexico) Encourages`. */
function speakerBehind(block: Block): Block | null {
  const found = SPEAKER_FIRST.exec(block.text);
  if (!found) return null;
  const [printed, inside, name] = found;
  const speaks = inside === undefined ? readProposers(`${name}:`) : readSayings(inside);
  const number = speaks ? readNumber(block.text.slice(printed.length)) : null;
  if (number?.shape !== '1.' || number.opened !== undefined) return null;
  const head = printed.length;
  const end = head + number.length;
  const { text } = block;
  return withOpening(block, text.slice(head, end) + text.slice(0, head), end);
}

/** True for a line that opens with a number behind which or inside of which someone speaks: `(b bis, MEX) To plan`. */
export function opensNumbered(line: string): boolean {
  return /^(?:[[(]\s*)?[\p{L}\d]{1,4}/u.test(line) && opened(line) !== null;
}

/** `(d ter, EU) Requests` → `(d ter) (EU) Requests`; the words stay as they are. */
function unfolded(block: Block): Block | null {
  const found = opened(block.text);
  return found && withOpening(block, found.opening, found.length);
}

function opened(text: string): { opening: string; length: number } | null {
  const stop = BEFORE_STOP.exec(text);
  if (stop && isSaid(stop[2]!.slice(1, -1))) {
    const opening = `${stop[1]}${stop[3]} ${stop[2]} `;
    return readNumber(`${opening}A`) ? { opening, length: stop[0].length } : null;
  }
  const inside = INSIDE.exec(text);
  if (!inside || !isSaid(inside[4]!)) return null;
  const bare = `(${inside[2]})`;
  const number = readNumber(`${bare} A`);
  if (!number || number.length !== bare.length + 1) return null;
  return { opening: `${bare} (${inside[4]}) `, length: inside[0].length };
}

/** `OP1: agreed ad ref`, `OP1 bis (JAM)`: a number with nothing behind it but what is said, that in brackets; else null. */
export function announcedNumber(line: string): string | null {
  const number = line.length <= 160 ? readNumber(line) : null;
  if (number?.shape !== '1.' || number.item) return null;
  const rest = line.slice(number.length).trim();
  const bracketed = /^[[(]([^[\]()]*)[\])]$/.exec(rest)?.[1];
  const isAnnounced = bracketed === undefined ? lineStanding(rest) !== null : isSaid(bracketed);
  if (rest === '' || !isAnnounced) return null;
  return `${line.slice(0, number.length).trim()} (${bracketed ?? rest})`;
}

function isSaid(words: string): boolean {
  return readStanding(words) !== null || readSayings(words) !== null;
}

/** The block with another opening in the place of its first characters. */
function withOpening(block: Block, opening: string, length: number): Block {
  const by = opening.length - length;
  const at = (offset: number): number =>
    offset >= length ? offset + by : Math.min(offset, opening.length);
  return {
    ...block,
    text: opening + block.text.slice(length),
    marks: block.marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) })),
    footnotes: block.footnotes.map((note) => ({ ...note, at: at(note.at) })),
  };
}
